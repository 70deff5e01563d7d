/**
 * Binary search: the first of the places 0 to `length` - 1 at which `isBefore` no longer holds; `length` if it holds at all.
 *
 * @param isBefore - holds at the places up to some one, and at none behind it
 */
export function firstNot(length: number, isBefore: (place: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
