/** What a UTF-16 code unit is, by one look into a table: letter, upper or lower case, digit, space. */

/** Bits of {@link classOf}. */
export const CharClass = {
  Letter: 1,
  Upper: 2,
  Lower: 4,
  Digit: 8,
  Space: 16,
} as const

/** Latin with all its extensions for Vietnamese lies below 0x250 and from 0x1e00 to 0x1eff. */
const TABLE_END = 0x1f00
const OTHER_LETTER = /[\p{L}\p{M}]/u

function compute(code: number): number {
  if (code >= 0x30 && code <= 0x39) return CharClass.Digit
  if (code === 0x20 || (code >= 0x09 && code <= 0x0c)) return CharClass.Space
  if (!isLetterCode(code)) return 0
  const char = String.fromCharCode(code)
  if (char !== char.toLowerCase()) return CharClass.Letter | CharClass.Upper
  return char !== char.toUpperCase() ? CharClass.Letter | CharClass.Lower : CharClass.Letter
}

// Latin letters by range, the two signs × and ÷ excepted; \p{L} only for what lies beyond.
function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  if (code >= 0x1e00 && code < 0x1f00) return true
  if (code >= 0x2000 && code < 0x2c00) return false
  return OTHER_LETTER.test(String.fromCharCode(code))
}

const table = new Uint8Array(TABLE_END)
for (let code = 0; code < 0x250; code++) table[code] = compute(code)
for (let code = 0x1e00; code < TABLE_END; code++) table[code] = compute(code)

/** The bits of a code unit; 0 for a mark, and for NaN behind the end of a string. */
export function classOf(code: number): number {
  if (code < 0x250 || (code >= 0x1e00 && code < TABLE_END)) return table[code] ?? 0
  return code >= 0x250 ? compute(code) : 0
}
