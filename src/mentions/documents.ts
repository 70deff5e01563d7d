// TEMPORARY by the lead; the dates helper overwrites this file.
export interface DocumentMention {
  start: number
  end: number
  number: string
  kind: string
  issuer: string | null
  date: string | null
  rule: string
}
export function findDocuments(_text: string): DocumentMention[] {
  return []
}
