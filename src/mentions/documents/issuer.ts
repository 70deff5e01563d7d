/** Who has issued a document: what its code says, or the words behind "của". */
import { DOCUMENT_KINDS, ISSUER_CODES, ISSUER_STOPS, ISSUER_WORDS } from '../../lexicon/document-kinds.js'
import { fold } from '../../text/fold.js'

/** Who the code says has issued it. */
export function issuerOf(parts: readonly string[]): string | null {
  for (const part of [...parts].reverse()) {
    const name =
      ISSUER_CODES[part] ?? (/^(?:UBTV)?QH\d{1,2}$/.test(part) ? ISSUER_CODES[part.replace(/\d/g, '')] : undefined)
    if (name !== undefined) return name
  }
  return null
}

const ISSUER_REACH = 100
/** "của Ban Thường vụ Tỉnh ủy": to the first sign, or to a word that no name of an office goes on with. */
export function issuerAt(text: string, at: number): { name: string; end: number } | null {
  const lead = /^ {0,3},? {0,3}(?:của|do) {1,3}/iu.exec(text.slice(at, at + 12))?.[0]
  if (lead === undefined) return null
  const from = at + lead.length
  const reach = text.slice(from, from + ISSUER_REACH)
  const limit =
    /[,;.:()\n“”"[\]–\d]| - /.exec(reach)?.index ??
    (reach.length < ISSUER_REACH ? reach.length : reach.lastIndexOf(' '))
  let end = 0
  let afterName = false
  for (const match of reach.slice(0, Math.max(0, limit)).matchAll(/[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ&-]*/gu)) {
    const word = match[0]
    const folded = fold(word)
    const isName = word.charAt(0) !== word.charAt(0).toLowerCase()
    const rest = reach.slice(match.index + word.length)
    // "… của Chính phủ và Quyết định số …": the next document; "Bộ Giáo dục và Đào tạo": the same office
    if (
      folded === 'và'
        ? !/^ +\p{Lu}/u.test(rest) || startsKind(rest.trimStart())
        : !isName && !isOfficeWord(folded, rest, afterName)
    )
      break
    afterName = isName && word !== word.toUpperCase()
    end = match.index + word.length
  }
  if (end > 0 && / và$/.test(reach.slice(0, end))) end -= 3
  const name = reach.slice(0, end).replace(/ +/g, ' ')
  return end > 1 ? { name, end: from + end } : null
}

/**
 * Does the name of an office go on with this word in lower case? The second syllable of a word with a capital does
 * ("Chính trị", "Chỉ đạo"), unless it begins a phrase of its own.
 */
function isOfficeWord(word: string, rest: string, afterName: boolean): boolean {
  const goesOn = OFFICE_PAIRS.get(word)
  if (goesOn !== undefined) return goesOn.test(rest)
  return !ISSUER_STOPS.has(word) && (afterName || ISSUER_WORDS.has(word))
}
/** Syllables that belong to offices in some pairs and begin a verb in others: "công an" but "công bố". */
const OFFICE_PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ['ban', /^(?! +hành)/],
  ['công', /^ +(?:an|nghệ|thương|đoàn|tác)(?![A-Za-zÀ-ỹ])/u],
  ['thành', /^(?! +(?:lập|công))/],
  ['thông', /^(?! +(?:qua|báo))/],
])

const startsKind = (text: string): boolean => DOCUMENT_KINDS.some((kind) => text.startsWith(kind.name))
