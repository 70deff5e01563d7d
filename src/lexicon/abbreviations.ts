export const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['KH&CN', 'Khoa học và Công nghệ'],
  ['UBND', 'Ủy ban nhân dân'],
]
