/** Adds items to a list, however many: `push(...items)` overflows the stack at some hundred thousand. */
export function addAll<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}
