/** Sentences made of parts, whose right answer is known by how they were made. */

/** Every row with every column for which `isRight` does not hold, as `row | column`. */
export function misread<R, C>(
  rows: readonly R[],
  columns: readonly C[],
  isRight: (row: R, column: C) => boolean,
): string[] {
  return rows.flatMap((row) =>
    columns.filter((column) => !isRight(row, column)).map((column) => `${String(row)} | ${String(column)}`),
  )
}
