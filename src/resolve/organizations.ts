/**
 * Short forms of organisations resolved from the article: a bare "Sở" is the "Sở Khoa học và Công nghệ"
 * that the article names, "UBND tỉnh" is that of the province it speaks of.
 */
import type { Passage } from '../mentions/passages.js'
import { isCapital, printed, type Reader } from '../mentions/reader.js'
import { placeEnd } from '../mentions/organizations/capitals.js'
import { fold } from '../text/fold.js'

/** Heads that stand bare for the one organisation of their kind in the article. */
const BARE = new Set([
  'sở',
  'bộ',
  'cục',
  'tổng cục',
  'chi cục',
  'trường',
  'học viện',
  'bệnh viện',
  'công ty',
  'tập đoàn',
  'viện',
  'hội',
  'trung tâm',
  'ngân hàng',
  'liên đoàn',
  'hiệp hội',
])
/** Place kinds that stand bare for the article's own. */
const PLACE_KINDS = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn']

export class OrganizationRegistry {
  /** Bare head → the fullest name that begins with it. */
  private readonly full = new Map<string, string>()
  /** Place kind → the place's name, as first printed. */
  private readonly places = new Map<string, string>()

  constructor(reader: Reader, passages: readonly Passage[]) {
    for (const passage of passages) {
      for (const { first, last, bare } of passage.organizations) if (!bare) this.addName(printed(reader, first, last))
      for (const person of passage.people)
        for (const title of person.titles) this.addName(printed(reader, title.positionEnd, title.last))
      this.addPlaces(reader, passage)
    }
  }

  private addName(name: string): void {
    const folded = fold(name)
    for (const head of BARE) {
      if (folded.startsWith(`${head} `) && !this.full.has(head)) this.full.set(head, name.replace(/\s+/g, ' '))
    }
  }

  private addPlaces(reader: Reader, passage: Passage): void {
    const { tokens, phrases } = reader
    for (let i = passage.first; i < passage.last; i++) {
      const length = phrases.at('place-kind', i)
      if (length === 0) continue
      const kind = tokens.words.slice(i, i + length).join(' ')
      if (this.places.has(kind) || !PLACE_KINDS.includes(kind) || !isCapital(tokens, i + length)) continue
      const end = placeEnd(reader, i + length, passage.last, { head: kind, first: i, nameMayFollow: true })
      if (end > i + length) this.places.set(kind, printed(reader, i + length, end))
    }
  }

  /** The organisation with what its short form leaves out; unchanged where the article does not say. */
  resolve(name: string): string {
    const folded = fold(name)
    const full = this.full.get(folded)
    if (full !== undefined) return full
    for (const kind of PLACE_KINDS) {
      const place = this.places.get(kind)
      const ends = folded === kind || (folded.endsWith(` ${kind}`) && !folded.endsWith(`các ${kind}`))
      if (place !== undefined && ends) return `${name} ${place}`
    }
    return name
  }
}
