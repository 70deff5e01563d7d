/** Offices as words, and when two of them say the same. */
import { printed, type Reader } from '../mentions/reader.js'
import type { TitleMention } from '../mentions/titles.js'
import { tokenize } from '../text/tokenize.js'
import { expandAbbreviations } from './abbreviations.js'

const wordsOf = (reader: Reader, first: number, last: number): string[] => reader.tokens.words.slice(first, last)

/** The words of an office: of its position and of what follows. */
export interface Office {
  readonly position: string
  readonly rest: readonly string[]
  /** Of the rest, what names a place: "tỉnh Bình Thuận". */
  readonly place: readonly string[]
  /** Its short form in brackets: "Tổng Giám đốc Tổ chức Cây chè thế giới (WTO)". */
  readonly acronym: string | null
}

/** Each office is compared with many others: its words are taken out once. */
const officesRead = new WeakMap<TitleMention, Office>()

export function officeOf(reader: Reader, title: TitleMention): Office {
  let office = officesRead.get(title)
  if (!office) officesRead.set(title, (office = readOffice(reader, title)))
  return office
}

const readOffice = (reader: Reader, title: TitleMention): Office => ({
  position: wordsOf(reader, title.first, title.positionEnd).join(' '),
  rest: wordsOf(reader, title.positionEnd, title.last),
  place: wordsOf(reader, placeOf(reader, title), title.last),
  acronym: acronymBehind(reader, title),
})

function acronymBehind({ tokens: t }: Reader, { last }: TitleMention): string | null {
  const bracketed = t.words[last] === '(' && t.words[last + 2] === ')'
  return bracketed ? (t.words[last + 1] ?? null) : null
}

/** The token of an office where its place begins; its end if it names none. */
function placeOf(reader: Reader, title: TitleMention): number {
  const { phrases } = reader
  for (let i = title.positionEnd; i < title.last; i++)
    if (phrases.at('place-kind', i) > 0 || phrases.at('place', i) > 0 || phrases.at('country', i) > 0) return i
  return title.last
}

export const goesOn = (short: string, full: string): boolean => full.startsWith(`${short} `)

export const wordCount = (phrase: string): number => phrase.split(' ').length

export const phraseOf = (office: Office): string => [office.position, ...office.rest].join(' ')

/** `short` says the same office as `full`, perhaps with fewer words behind the same position. */
export function covers(full: Office, short: Office): boolean {
  if (full.position !== short.position && !full.position.startsWith(`${short.position} `)) return false
  if (full.acronym !== null && short.rest.length === 1 && short.rest[0] === full.acronym) return true
  return short.rest.every((word) => full.rest.includes(word))
}

/** The words of an office with its abbreviations written out: "PGĐ Sở KH&CN" is "phó giám đốc sở khoa học và công nghệ". */
const writtenOut = (reader: Reader, title: TitleMention): readonly string[] =>
  tokenize(expandAbbreviations(printed(reader, title.first, title.last))).words

/**
 * Which of two offices says the other in full: "Phó Bí thư Thường trực Tỉnh ủy" the "Phó Bí thư Tỉnh ủy". Both begin
 * alike, since "Phó Giám đốc Sở" holds all words of "Giám đốc Sở".
 */
function longerForm(a: readonly string[], b: readonly string[]): 'first' | 'second' | 'neither' {
  if (a[0] !== b[0] || a[1] !== b[1]) return 'neither'
  if (isWithin(b, a)) return 'first'
  return isWithin(a, b) ? 'second' : 'neither'
}

/** All words of `short` stand in `full` too, in their order. */
function isWithin(short: readonly string[], full: readonly string[]): boolean {
  let k = 0
  for (const word of full) if (word === short[k]) k++
  return k === short.length
}

/** Fewer words behind the same position, found by those of the full form. */
const isSpelling = (reader: Reader, full: TitleMention, short: TitleMention): boolean => {
  const [one, other] = [officeOf(reader, full), officeOf(reader, short)]
  return one.position === other.position && covers(one, other)
}

/** Of two mentions of one office the one to keep; null for two offices. */
function sameOffice(reader: Reader, own: TitleMention, title: TitleMention): 'first' | 'second' | null {
  const [known, office] = [officeOf(reader, own), officeOf(reader, title)]
  // who is the deputy head of the government is called its head by a slip
  if (office.position === 'thủ tướng' && known.position.startsWith('phó thủ tướng')) return 'first'
  if (known.position === 'thủ tướng' && office.position.startsWith('phó thủ tướng')) return 'second'
  if (known.position === office.position) {
    if (covers(known, office)) return 'first'
    if (covers(office, known)) return 'second'
  }
  const [a, b] = [writtenOut(reader, own), writtenOut(reader, title)]
  const longer = longerForm(a, b)
  if (longer === 'neither') return null
  // "Phó Giám đốc Sở" tells more than "PGĐ Sở", which has the same words behind it
  const more = title.last - title.first - (own.last - own.first)
  const better = b.length > a.length ? more >= 0 : b.length === a.length && more > 0
  return better ? 'second' : 'first'
}

/** Nobody holds more offices: what an article names beyond is not kept. */
const MOST_OFFICES = 40

/** The offices of one person, and the same in other words. */
interface Offices {
  readonly titles: TitleMention[]
  readonly variants: TitleMention[]
}

/** Adds an office unless it is there already; of a short and a full form the full one stays. */
export function addTitle(reader: Reader, { titles, variants }: Offices, title: TitleMention): void {
  for (let k = 0; k < titles.length; k++) {
    const own = titles[k]
    const same = own ? sameOffice(reader, own, title) : null
    if (!own || !same) continue
    if (same === 'first') {
      if (!isSpelling(reader, own, title)) variants.push(title)
      return
    }
    if (!isSpelling(reader, title, own)) variants.push(own)
    titles[k] = title
    // "Phó Chủ tịch Thường trực UBND TP" and "Phó Chủ tịch UBND TP Phú Lâm" are both told by what has all their words
    for (let j = titles.length - 1; j > k; j--) {
      const other = titles[j]
      if (other && sameOffice(reader, title, other) === 'first') variants.push(...titles.splice(j, 1))
    }
    return
  }
  if (titles.length < MOST_OFFICES) titles.push(title)
}
