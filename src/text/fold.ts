/**
 * Folding: the form in which words are compared with the lexicon. Lower case, and the tone mark of
 * "oa", "oe", "uy" where the newer spelling puts it ("hoà" → "hòa", "thuỷ" → "thủy"), so that the
 * lexicon holds one spelling of each word. Folding never changes the length of an NFC string, so
 * offsets into a folded string are offsets into the original.
 *
 * Source: Quyết định 240/QĐ (Bộ Giáo dục, 1984) on spelling and the two usages described by the
 * Vietnamese input methods ("kiểu cũ" and "kiểu mới"); old placement hoà, thuỷ; new placement hòa, thủy.
 */
import { CharClass, classOf } from './letters.js'

/** Second vowel with its tone (older placement) → [first vowel with the tone, second vowel bare]. */
const TONES: readonly (readonly [string, string, string])[] = [
  ['o', 'a', 'oàoáoảoãoạ'],
  ['o', 'e', 'oèoéoẻoẽoẹ'],
  ['u', 'y', 'uỳuýuỷuỹuỵ'],
]
const MARKED: Readonly<Record<string, string>> = { o: 'òóỏõọ', u: 'ùúủũụ' }

const newer = new Map<string, string>()
for (const [first, second, pairs] of TONES) {
  for (let i = 0; i < 5; i++) newer.set(pairs.slice(2 * i, 2 * i + 2), (MARKED[first] ?? '').charAt(i) + second)
}

/** With a look at the number first most letters need no look into the set. */
const MARKED_SECOND = new Set(Array.from('àáảãạèéẻẽẹỳýỷỹỵ', (letter) => letter.charCodeAt(0)))
const SMALLEST_MARKED = 0xe0
const Q = 0x71

/**
 * Only at the end of a syllable do the usages differ ("hoàn", "huỳnh" are written alike by all),
 * and after "q" the "u" belongs to the consonant ("quý").
 */
function inNewerPlacement(lower: string): string {
  let out = ''
  let from = 0
  for (let i = 1; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (code < SMALLEST_MARKED || !MARKED_SECOND.has(code)) continue
    const pair = newer.get(lower.slice(i - 1, i + 1))
    if (pair === undefined || lower.charCodeAt(i - 2) === Q) continue
    if (classOf(lower.charCodeAt(i + 1)) & CharClass.Letter) continue
    out += lower.slice(from, i - 1) + pair
    from = i + 1
  }
  return from === 0 ? lower : out + lower.slice(from)
}

/**
 * Folds one word.
 *
 * @param word - a word in NFC
 * @returns the same number of UTF-16 code units, lower case, newer tone placement
 * @example foldWord('Thuỷ') // 'thủy'
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return inNewerPlacement(lower.length === word.length ? lower : word)
}

/** Folds a phrase word by word; see {@link foldWord}. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const safe =
    lower.length === text.length
      ? lower
      : Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
  return inNewerPlacement(safe)
}

/**
 * A folded phrase without tone marks: what is left the same when a tone is mistyped.
 *
 * @example withoutTones('trường phòng') // 'trương phong'
 */
export function withoutTones(folded: string): string {
  return folded
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
}
