/** Which kind of document a number is of, by the words around it. */
import { COUNTED_WORDS } from '../../lexicon/date-words.js'
import { AFTER_BARE_NUMBER, DOCUMENT_KINDS, type DocumentKind } from '../../lexicon/document-kinds.js'
import { fold } from '../../text/fold.js'

const KIND_BY_NAME = new Map(DOCUMENT_KINDS.map((kind) => [kind.name.toLowerCase(), kind]))
/** Words with which the name of a kind ends: before most figures another stands, and nothing more is asked. */
const LAST_WORDS = new Set(DOCUMENT_KINDS.map((kind) => kind.name.toLowerCase().split(' ').pop()))
/** Words of the longest kind's name. */
const MOST_KIND_WORDS = Math.max(...DOCUMENT_KINDS.map((kind) => kind.name.split(' ').length))

const LETTER = /[A-Za-zÀ-ỹ]/u

/** The kind whose name ends at `end`, spaces aside; the longest. */
export function kindAt(text: string, end: number): { kind: DocumentKind; start: number } | null {
  let found: { kind: DocumentKind; start: number } | null = null
  let stop = end
  while (text[stop - 1] === ' ') stop--
  if (stop === end && end > 0) return null
  let start = stop
  for (let words = 1; words <= MOST_KIND_WORDS && start > 0; words++) {
    const floor = Math.max(0, start - 8)
    let k = start
    while (k > floor && LETTER.test(text[k - 1] ?? '')) k--
    if (k === start || (k > 0 && LETTER.test(text[k - 1] ?? ''))) break
    const folded = fold(text.slice(k, stop)).replace(/ +/g, ' ')
    if (words === 1 && !LAST_WORDS.has(folded)) return null
    const kind = KIND_BY_NAME.get(folded)
    if (kind) found = { kind, start: k }
    start = k
    while (start > 0 && text[start - 1] === ' ') start--
    if (start === k) break
  }
  return found
}

/** Is a number without a code a citation, and no amount? */
export function isBareCitation(
  text: string,
  at: number,
  end: number,
  kind: DocumentKind,
  hasNumberWord: boolean,
  isCapital: boolean,
): boolean {
  if (/^ ?[%/.,-]?\d|^%/.test(text.slice(end, end + 3))) return false
  if (hasNumberWord) return true
  if (kind.plainNoun || (end - at < 2 && !isCapital)) return false
  if (kind.verb || !isCapital) return standsBare(text, end)
  const word = /^ {1,3}([A-Za-zÀ-ỹ]+)/u.exec(text.slice(end, end + 12))?.[1]
  return (
    word === undefined || !COUNTED_WORDS.has(word) || /^ {1,3}năm (?:(?:19|20)\d\d|nay)/.test(text.slice(end, end + 12))
  )
}

/** Does what follows a number leave it a name and no amount? */
export function standsBare(text: string, end: number): boolean {
  const after = text.slice(end, end + 12)
  if (/^[/.,-]\d|^%/.test(after)) return false
  const word = /^ {1,3}([A-Za-zÀ-ỹ]+)/u.exec(after)?.[1]
  return word === undefined ? /^ ?(?:[,.;:?!)(”"\n–-]|$)/.test(after) : AFTER_BARE_NUMBER.has(word)
}

/** "Nghị quyết Trung ương 4": resolutions named after the plenum. */
export function plenumAt(text: string, at: number): number | null {
  const from = Math.max(0, at - 44)
  const match = /(?<![A-ZÀ-ỹ])Nghị quyết (?:hội nghị )?(?:Trung ương|TW)(?: lần thứ)? $/iu.exec(text.slice(from, at))
  return match ? from + match.index : null
}

/** The last kind named shortly before: "Luật Đất đai số 45/2013/QH13". */
export function kindBefore(text: string, at: number): string | null {
  const left = text.slice(Math.max(0, at - 70), at)
  const names = [...left.matchAll(/(?<![A-Za-zÀ-ỹ])(Luật|Bộ luật|Nghị quyết|Pháp lệnh)(?![A-Za-zÀ-ỹ])/gu)]
  return names[names.length - 1]?.[1] ?? null
}
