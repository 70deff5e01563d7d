/** How the time of a reading grows with its text. */
export interface Growth {
  /** Milliseconds of n, 2n, 4n and 8n code units. */
  readonly times: readonly number[]
  /** Of 8n beside n: 1 where time grows with the text, 8 where it grows with its square. */
  readonly eightfold: number
  /** Of 8n beside 2n: 1 or 4. */
  readonly fourfold: number
}

/** CPU time of one run in milliseconds. */
export function cpu(work: () => void): number

/** Measures, and measures again where it seems to grow clearly faster than the text. */
export function growsTooFast(
  read: (text: string) => unknown,
  textOf: (size: number) => string,
  size: number,
  rounds?: number,
): Growth & { readonly tooFast: boolean }
