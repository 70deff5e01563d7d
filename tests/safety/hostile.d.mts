/** A way to fill a text of any size. */
export interface HostileRow {
  readonly name: string
  /** The k-th piece. */
  readonly piece: (k: number) => string
}

/** Where the pieces stand: what is read from them hangs on it. */
export interface Frame {
  readonly name: string
  readonly before: string
  readonly behind: string
}

export const HOSTILE_ROWS: readonly HostileRow[]
export const FRAMES: readonly Frame[]

/** A text of about `size` UTF-16 code units: pieces of a row in a frame. */
export function hostileText(row: HostileRow, frame: Frame, size: number): string
