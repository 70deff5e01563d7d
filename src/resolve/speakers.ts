/**
 * Who is speaking: the person behind "Bộ trưởng", "đồng chí Bí thư Tỉnh ủy", "ông". An office that several
 * people of the article hold means the one who was speaking, else the one who was named last.
 */
import { ABBREVIATIONS } from '../lexicon/abbreviations.js'
import type { PersonMention, TitleMention } from '../mentions/people.js'
import type { Reader } from '../mentions/reader.js'
import { fold } from '../text/fold.js'
import { isOfficeMeant } from './leaders.js'
import type { PeopleRegistry, Person } from './people.js'

/** How many people are remembered: the cost of a look-up does not grow with the article. */
const MOST_RECENT = 64

export class SpeakerResolver {
  /** People as they were named, the last one last; each once. */
  private readonly recent = new Set<Person>()
  /** By words for a leader: whom alone they may mean. */
  private readonly leaders = new Map<string, Person | null>()

  constructor(
    private readonly reader: Reader,
    private readonly people: PeopleRegistry,
  ) {}

  /** To be called with each mention, in the order of the text. */
  see(mention: PersonMention): void {
    const person = mention.name ? this.people.find(mention) : null
    if (!person) return
    this.recent.delete(person)
    this.recent.add(person)
    // who was named before so many others is not meant by a mere office
    if (this.recent.size > MOST_RECENT) for (const oldest of this.recent) return void this.recent.delete(oldest)
  }

  /** The person whom a mention means, or null. */
  resolve(mention: PersonMention, speaking: Person | null): Person | null {
    if (mention.name) return this.people.find(mention)
    if (speaking && this.holds(speaking, mention)) return speaking
    for (const person of [...this.recent].reverse()) if (this.holds(person, mention)) return person
    return this.people.byOffice(mention)
  }

  /** The one person named so far, where there is but one. */
  only(): Person | null {
    const [first, second] = this.recent
    return first && !second ? first : null
  }

  /** Who was last named of those who hold a shortened office: "phó chủ tịch TP" is a "Phó Chủ tịch UBND TP". */
  holderOf(office: string): Person | null {
    const { words } = this.reader.tokens
    const asked = office.split(' ')
    for (const person of [...this.recent].reverse())
      for (const title of person.titles)
        if (asked.every((word, n) => n >= title.positionEnd - title.first || words[title.first + n] === word))
          return person
    return null
  }

  /** Whom words for a leader mean: "người đứng đầu ngành y tế", "lãnh đạo tỉnh". */
  leaderMeant(words: string, speaking: Person | null): Person | null {
    const isMeant = (person: Person): boolean => person.titles.some((title) => isOfficeMeant(words, this.phrase(title)))
    if (speaking && isMeant(speaking)) return speaking
    return [...this.recent].reverse().find(isMeant) ?? this.onlyLeader(words, isMeant)
  }

  /** The one whom they mean, where nobody has been named before. */
  private onlyLeader(words: string, isMeant: (person: Person) => boolean): Person | null {
    const known = this.leaders.get(words)
    if (known !== undefined) return known
    const [first, second] = this.people.all().filter(isMeant)
    const only = first && !second ? first : null
    this.leaders.set(words, only)
    return only
  }

  private phrase({ first, last }: TitleMention): string {
    return this.reader.tokens.words.slice(first, last).join(' ')
  }

  /** Each office of the mention is one of the person's. */
  private holds(person: Person, mention: PersonMention): boolean {
    return (
      mention.titles.length > 0 &&
      mention.titles.every((asked) => person.titles.some((own) => this.covers(own, asked, person.titles)))
    )
  }

  private covers(own: TitleMention, asked: TitleMention, all: readonly TitleMention[]): boolean {
    const { words } = this.reader.tokens
    const position = (title: TitleMention): string => words.slice(title.first, title.positionEnd).join(' ')
    const full = position(own)
    const short = position(asked)
    if (full !== short && !full.startsWith(`${short} `)) return false
    // "Phó Tư lệnh, Tham mưu trưởng Quân khu 5": of what place an office is may be said with another
    const rest = new Set(all.flatMap((title) => words.slice(title.first, title.last)).flatMap(spelledOut))
    return words
      .slice(asked.positionEnd, asked.last)
      .flatMap(spelledOut)
      .every((word) => rest.has(word))
  }
}

/** "Chủ tịch UBMTTQ tỉnh" is that of "Ủy ban MTTQ tỉnh", "Chủ tịch UBND thành phố" of "UBND TP Sông Lô". */
const spelledOut = (word: string): readonly string[] => WRITTEN_OUT.get(word) ?? [word]
const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  ABBREVIATIONS.map(([short, full]) => [fold(short), fold(full).split(' ')] as const),
)
