/** What the readers of official names are told. */
export interface OfficialNameOptions {
  /** Folded head of the name ("đại sứ", "sở"), for what only some heads allow. */
  readonly head: string
  /** Its first token. */
  readonly first: number
  /** What is read already is a whole name, not just its head. */
  readonly whole?: boolean
  /** A personal name may follow with nothing between: "Giám đốc Sở Tài chính Lò Văn An". */
  readonly nameMayFollow: boolean
}
