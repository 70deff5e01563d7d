/** Facts of a record that are right and wrong, and labels that no fact meets. */
export interface Comparison {
  right: unknown[]
  wrong: unknown[]
  missed: unknown[]
}
export function compare(labels: unknown, record: unknown): Record<string, Comparison>
