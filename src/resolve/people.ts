/**
 * Who is who: mentions of one person gathered under one name, with all offices the article gives them.
 * Two names that differ in any letter are two people, but for foreign ones of one office; a short mention ("Bộ trưởng Lan", "Thu Hà")
 * is the person whose full name ends so; of several whom one syllable may call, the one named last.
 */
import type { Passage } from '../mentions/passages.js'
import type { PersonMention, TitleMention } from '../mentions/people.js'
import { phraseAt, type Reader } from '../mentions/reader.js'
import type { LexiconPerson } from '../record.js'
import { firstNot } from '../text/search.js'
import { isSyllable } from '../text/syllable.js'
import { tokenize } from '../text/tokenize.js'
import { isRespelling, nearest, sameButForSpelling } from './near.js'
import { addTitle, covers, goesOn, officeOf, phraseOf, wordCount, type Office } from './offices.js'

/** A person of the article. */
export interface Person {
  /** The mention that names them in full first. */
  readonly mention: PersonMention
  /** Folded name. */
  readonly key: string
  /** Each office once, in order of mention. */
  readonly titles: readonly TitleMention[]
  /** The same offices in other words: "PGĐ Sở" beside "Phó Giám đốc Sở". */
  readonly variants: readonly TitleMention[]
}

interface Holding {
  readonly person: Person
  readonly office: Office
}

/** A person while their mentions are gathered. */
type Known = Person & { readonly titles: TitleMention[]; readonly variants: TitleMention[] }

interface Holdings {
  readonly all: readonly Holding[]
  /** By their position and by each opening of it: "phó", "phó giám", "phó giám đốc". */
  readonly byPosition: ReadonlyMap<string, readonly Holding[]>
}

/** How many holdings an office is compared with. */
const MOST_COMPARED = 64
function addTo(lists: Map<string, string[]>, word: string, key: string): void {
  const same = lists.get(word)
  if (same) same.push(key)
  else lists.set(word, [key])
}

/** What names of highland men and women begin with, whose clan stands behind the name. */
const beforeClan = new Set(['y', 'a'])

export class PeopleRegistry {
  private readonly byKey = new Map<string, Known>()
  /** Keys of full names by their last one and last two words. */
  private readonly byEnding = new Map<string, string[]>()
  /** Keys of foreign names by their first word, which alone calls a person: "Naomi Ito", then "bà Naomi"; "Hong Yeong Sik", then "GS. Hong". */
  private readonly byFirst = new Map<string, string[]>()
  /** By the key of a person: where they are named by more than a given name, in order. */
  private readonly namedAt = new Map<string, number[]>()
  /** Other ways of writing a name, from the caller's lexicon, to the name. */
  private readonly aliases = new Map<string, string>()

  private held: Holdings | null = null
  /** Offices asked for that nobody holds as they are spelt, with who holds a nearly equal one. */
  private readonly near = new Map<string, Person | null>()
  /** Bodies as the article names them, in offices and by themselves: "sở y tế". */
  private readonly bodies = new Set<string>()
  private behind: Map<string, number> | null = null
  /** Offices that the caller's lexicon gives, by name. */
  private readonly given = new Map<string, readonly string[]>()

  constructor(
    private readonly reader: Reader,
    passages: readonly Passage[],
    known: readonly LexiconPerson[] = [],
  ) {
    for (const { name, aliases, titles } of known) {
      const key = keyOfName(name)
      if (!this.given.has(key)) this.given.set(key, titles ?? [])
      for (const alias of aliases ?? []) this.aliases.set(keyOfName(alias), key)
    }
    const named: PersonMention[] = []
    for (const passage of passages) {
      for (const person of passage.people) if (person.name) named.push(person)
      for (const { first, last } of passage.organizations) this.bodies.add(phraseAt(reader.tokens, first, last))
      for (const { titles } of passage.people)
        for (const title of titles) this.bodies.add(phraseAt(reader.tokens, title.positionEnd, title.last))
    }
    // full names first, so that a short one finds its owner wherever it stands
    for (const mention of named) if (this.nameLength(mention) > 2) this.add(mention)
    for (const mention of named) if (this.nameLength(mention) === 2) this.add(mention)
    for (const places of this.namedAt.values()) places.sort((a, b) => a - b)
    for (const mention of named) if (this.nameLength(mention) === 1) this.add(mention)
  }

  private nameLength(mention: PersonMention): number {
    return mention.name ? mention.name.last - mention.name.first : 0
  }

  private keyOf(mention: PersonMention): string {
    const key = mention.name ? phraseAt(this.reader.tokens, mention.name.first, mention.name.last) : ''
    return this.aliases.get(key) ?? key
  }

  private add(mention: PersonMention): void {
    const owner = this.find(mention) ?? this.respelt(mention)
    if (this.nameLength(mention) > 1) this.note(owner?.key ?? this.keyOf(mention), mention.first)
    if (owner) {
      const known = this.byKey.get(owner.key)
      if (known) for (const title of mention.titles) addTitle(this.reader, known, title)
      return
    }
    const key = this.keyOf(mention)
    const person: Known = { mention, key, titles: [], variants: [] }
    for (const title of mention.titles) addTitle(this.reader, person, title)
    this.byKey.set(key, person)
    const words = key.split(' ')
    for (const length of [1, 2]) {
      if (words.length <= length) break
      addTo(this.byEnding, words.slice(-length).join(' '), key)
    }
    const [first] = words
    if (first && words.length > 1 && !words.every(isSyllable)) addTo(this.byFirst, first, key)
    // "Y Thơm Niê", then "ông Y Thơm": the clan stands last
    if (words.length === 3 && first && beforeClan.has(first)) addTo(this.byFirst, words.slice(0, 2).join(' '), key)
  }

  private note(key: string, first: number): void {
    const places = this.namedAt.get(key)
    if (places) places.push(first)
    else this.namedAt.set(key, [first])
  }

  /** "Thủ tướng Lào Thoonglun Sisoulith" is "Thủ tướng Lào Thongloun Sisoulith": a foreign name, the same office. */
  private respelt(mention: PersonMention): Person | null {
    const key = this.keyOf(mention)
    const words = key.split(' ')
    if (words.length < 2 || mention.titles.length === 0 || isSyllable(words[0] ?? '')) return null
    const offices = mention.titles.map((title) => officeOf(this.reader, title))
    for (const other of this.byEnding.get(words.at(-1) ?? '') ?? []) {
      const person = this.byKey.get(other)
      if (!person || !isRespelling(words, other.split(' '))) continue
      const same = this.officesOf(person).some((own) =>
        offices.some((office) => own.position === office.position && (covers(own, office) || covers(office, own))),
      )
      if (!same) continue
      this.aliases.set(key, other)
      return person
    }
    return null
  }

  /** The person a named mention means; null for one not met yet. */
  find(mention: PersonMention): Person | null {
    if (!mention.name) return null
    const key = this.keyOf(mention)
    const exact = this.byKey.get(key)
    if (exact) return exact
    if (this.nameLength(mention) > 2) return null
    const candidates = this.byEnding.get(key) ?? this.byFirst.get(key) ?? []
    if (candidates.length > 1 && this.nameLength(mention) > 1) return null
    return this.byKey.get(this.namedLast(candidates, mention.first) ?? '') ?? null
  }

  /**
   * Of several whom a given name may call ("ông Sủng", where Lò Văn Sủng and Tạ Sủng speak) the one whose longer
   * name stands last before token `before`; if none does, the first.
   */
  private namedLast(candidates: readonly string[], before: number): string | undefined {
    let [last] = candidates
    let latest = -1
    for (const key of candidates.slice(0, MOST_COMPARED)) {
      const places = this.namedAt.get(key) ?? []
      const at = places[firstNot(places.length, (k) => (places[k] ?? 0) < before) - 1] ?? -1
      if (at > latest) [latest, last] = [at, key]
    }
    return last
  }

  /** The person a mention means: by name, or by office where just the office stands. */
  resolve(mention: PersonMention): Person | null {
    return mention.name ? this.find(mention) : this.byOffice(mention)
  }

  /**
   * The person whose offices include the mention's: "Giám đốc Sở" is who is "Giám đốc Sở KH&CN"; failing
   * that, the one whose office is spelt nearly so ("Giám đốc Sở KHCN").
   */
  byOffice(mention: PersonMention): Person | null {
    const asked = mention.titles.map((title) => officeOf(this.reader, title))
    const scores = new Map<Person, number>()
    for (const office of asked) {
      const holders = new Set<Person>()
      for (const { person, office: own } of this.heldAs(office, mention)) if (covers(own, office)) holders.add(person)
      for (const person of holders) scores.set(person, (scores.get(person) ?? 0) + 1)
    }
    let best: Person | null = null
    let bestScore = 0
    let distance = 0
    for (const [person, score] of scores) {
      const away = Math.abs(person.mention.first - mention.first)
      if (score > bestScore || (score === bestScore && away < distance)) {
        best = person
        bestScore = score
        distance = away
      }
    }
    return best ?? this.byShorterOffice(asked, mention) ?? this.byEndOfName(asked) ?? this.byNearOffice(asked, mention)
  }

  /** "Phó Giám đốc Sở Y tế" is who was named as "Phó Giám đốc Sở", where the article knows no other "Sở". */
  private byShorterOffice(asked: readonly Office[], mention: PersonMention): Person | null {
    for (const office of asked) {
      const body = office.rest.join(' ')
      const people = new Set<Person>()
      for (const { person, office: own } of this.heldAs(office, mention)) {
        const short = own.rest.join(' ')
        if (own.position === office.position && short !== '' && goesOn(short, body) && this.isOnly(short, body))
          people.add(person)
      }
      if (people.size === 1) return [...people][0] ?? null
    }
    return null
  }

  /** Every body of the article that goes on from `short` says the same as `full`. */
  private isOnly(short: string, full: string): boolean {
    let same = this.bodiesBehind(full)
    for (const part of openings(full)) if (part.length > short.length && this.bodies.has(part)) same++
    return this.bodiesBehind(short) === same
  }

  /** How many of the article's bodies go on from a phrase. */
  private bodiesBehind(phrase: string): number {
    if (!this.behind) {
      this.behind = new Map()
      for (const body of this.bodies)
        for (const part of openings(body)) if (part !== body) this.behind.set(part, (this.behind.get(part) ?? 0) + 1)
    }
    return this.behind.get(phrase) ?? 0
  }

  /** "Giám đốc Sủng", "Giám đốc Văn Sủng": nothing tells that from an office's name but the director Tạ Văn Sủng. */
  private byEndOfName(asked: readonly Office[]): Person | null {
    for (const office of asked) {
      const candidates = this.byEnding.get(office.rest.join(' ')) ?? []
      const person = candidates.length === 1 ? this.byKey.get(candidates[0] ?? '') : undefined
      if (person && this.officesOf(person).some((own) => own.position === office.position)) return person
    }
    return null
  }

  private byNearOffice(asked: readonly Office[], mention: PersonMention): Person | null {
    for (const office of asked) {
      if (office.rest.length === 0) continue
      const phrase = phraseOf(office)
      let found = this.near.get(phrase)
      if (found === undefined) this.near.set(phrase, (found = this.findNear(office, phrase, mention)))
      if (found) return found
    }
    return null
  }

  private findNear(office: Office, phrase: string, mention: PersonMention): Person | null {
    // "Thủ tướng" is nearly "Phó Thủ tướng" and somebody else: the position has as many words; and so is
    // "Giám đốc Sở Nội vụ" nearly "Giám đốc Sở Y tế": what differs must itself be nearly the same, and of a
    // place nothing: Bình Thuận is not Ninh Thuận
    const place = office.place.join(' ')
    const owners = new Map<string, Person>()
    for (const { person, office: own } of around(this.holdings().all, mention))
      if (
        wordCount(own.position) === wordCount(office.position) &&
        own.place.join(' ') === place &&
        sameButForSpelling(own.rest, office.rest)
      )
        owners.set(phraseOf(own), person)
    const found = nearest(phrase, owners.keys())
    return found === null ? null : (owners.get(found) ?? null)
  }

  /** Who holds which office, in order of mention; made when first asked, people being complete then. */
  private holdings(): Holdings {
    if (this.held) return this.held
    const all = [...this.byKey.values()].flatMap((person) =>
      this.officesOf(person).map((office): Holding => ({ person, office })),
    )
    all.sort((a, b) => a.person.mention.first - b.person.mention.first)
    const byPosition = new Map<string, Holding[]>()
    for (const holding of all)
      for (const part of openings(holding.office.position)) {
        const same = byPosition.get(part)
        if (same) same.push(holding)
        else byPosition.set(part, [holding])
      }
    return (this.held = { all, byPosition })
  }

  /** Who holds an office of that position, or of one that goes on from it. */
  private heldAs(office: Office, mention: PersonMention): readonly Holding[] {
    return around(this.holdings().byPosition.get(office.position) ?? [], mention)
  }

  private officesOf(person: Person): Office[] {
    const own = [...person.titles, ...person.variants]
    return [...own.map((title) => officeOf(this.reader, title)), ...this.knownOffices(person.key)]
  }

  /** Offices that the caller's lexicon gives a person. */
  private knownOffices(key: string): Office[] {
    return (this.given.get(key) ?? []).map((title) => {
      const words = tokenize(title).words
      return { position: words.join(' '), rest: words, place: [], acronym: null }
    })
  }

  /** All named people in order of first full mention. */
  all(): Person[] {
    return [...this.byKey.values()]
  }
}

const keyOfName = (name: string): string => tokenize(name).words.join(' ')

/** A phrase up to each of its words: "sở", "sở y", "sở y tế". */
function openings(phrase: string): string[] {
  const out: string[] = []
  for (let end = phrase.indexOf(' '); end >= 0; end = phrase.indexOf(' ', end + 1)) out.push(phrase.slice(0, end))
  out.push(phrase)
  return out
}

/** The holdings named nearest to a mention: all, unless they are so many that the search would cost their square. */
function around(holdings: readonly Holding[], { first }: PersonMention): readonly Holding[] {
  if (holdings.length <= MOST_COMPARED) return holdings
  const next = firstNot(holdings.length, (k) => (holdings[k]?.person.mention.first ?? 0) < first)
  const from = Math.max(0, Math.min(next - MOST_COMPARED / 2, holdings.length - MOST_COMPARED))
  return holdings.slice(from, from + MOST_COMPARED)
}
