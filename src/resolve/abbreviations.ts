/** Abbreviations written out: "Sở KH&CN" → "Sở Khoa học và Công nghệ". */
import { ABBREVIATIONS, AMBIGUOUS_ABBREVIATIONS, type AmbiguousAbbreviation } from '../lexicon/abbreviations.js'
import { fold } from '../text/fold.js'

const builtIn = new Map(ABBREVIATIONS)
const ambiguous = new Map<string, AmbiguousAbbreviation[]>()
for (const row of AMBIGUOUS_ABBREVIATIONS)
  ambiguous.set(row.abbreviation, [...(ambiguous.get(row.abbreviation) ?? []), row])
/** Capitals, perhaps joined: "KH&CN", "LĐ-TB&XH", "TP.HCM", "VH,TT&DL". */
const TOKEN = /\p{Lu}[A-Za-zÀ-ỹ\d]*(?:[&.,-]\p{Lu}[A-Za-zÀ-ỹ\d]*)*/gu

/**
 * Writes out the abbreviations in a name.
 *
 * @param text - a name as printed
 * @param own - the caller's abbreviations, which go first
 * @example expandAbbreviations('Sở KH&CN') // 'Sở Khoa học và Công nghệ'
 */
export function expandAbbreviations(text: string, own: Readonly<Record<string, string>> = {}): string {
  const full = (token: string, at: number): string | undefined =>
    Object.hasOwn(own, token) ? own[token] : (settled(text, token, at) ?? builtIn.get(token))
  const said = text.replace(IN_BRACKETS, (bracket: string, token: string, at: number) => {
    const words = full(token, at)
    return words !== undefined && fold(text.slice(0, at)).includes(fold(words)) ? '' : bracket
  })
  return said.replace(TOKEN, (token: string, at: number) => full(token, at) ?? inParts(token, (part) => full(part, at)))
}

/** "Hội đồng nhân dân (HĐND) thành phố Huế": written out already. */
const IN_BRACKETS = /\s?\((\p{Lu}[\p{Lu}\d&.,-]*)\)/gu

const SEPARATOR = /[.,-]/

/** "TP.Vinh", "UBND-HĐND": each part by itself. */
function inParts(token: string, full: (part: string) => string | undefined): string {
  return !SEPARATOR.test(token) ? token : token.replace(/[^.,-]+/g, (part) => full(part) ?? part)
}

/** How far beside an abbreviation the words stand that settle it. */
const BESIDE = 60

/** The meaning that the words beside an ambiguous abbreviation settle. */
function settled(text: string, token: string, at: number): string | undefined {
  const rows = ambiguous.get(token)
  if (!rows) return undefined
  const before = fold(text.slice(Math.max(0, at - BESIDE), at)).trimEnd()
  const behind = fold(text.slice(at + token.length, at + token.length + BESIDE)).trimStart()
  return rows.find(
    (row) =>
      row.before.some((words) => before.endsWith(fold(words))) ||
      row.after.some((words) => behind.startsWith(fold(words))),
  )?.fullForm
}
