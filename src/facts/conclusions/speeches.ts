/**
 * Speeches: whose words each sentence of the body gives. A sentence that names who speaks begins a speech;
 * those behind it go on in it until another speaker or another topic comes.
 */
import type { Article } from '../../article.js'
import type { Passage } from '../../mentions/passages.js'
import type { EventType } from '../../record.js'
import type { Person } from '../../resolve/people.js'
import { SpeakerResolver } from '../../resolve/speakers.js'
import type { ChairDraft } from '../chairs.js'
import { actorOf, tellsOfSomebody } from './speeches/actor.js'
import { isCaption, isShownSpeaking } from './speeches/captions.js'
import { endsSpeech, isToThePress } from './speeches/endings.js'
import { headMeant, leaderNamed, meantBy, speaksForOwn } from './speeches/meant.js'
import { attributeBefore, attributeQuotation, OpenQuotation } from './speeches/quotations.js'
import { speakerAt, type Speaker, type SpokenSentence } from './speeches/spoken.js'
import { readStatement, type Statement } from './statements.js'
import type { Subject } from './subjects.js'

/** The sentences of the body, each with whose speech at the event it stands in. */
export function readSpeeches(article: Article, event: EventType, chairs: readonly ChairDraft[]): SpokenSentence[] {
  return new SpeechReader(article, event, whoPresides(article, chairs)).read()
}

/** The one who has the chair; null where several have, or nobody who is known. */
function whoPresides({ people }: Article, chairs: readonly ChairDraft[]): Person | null {
  const found = new Set(chairs.map(({ mention }) => people.resolve(mention)))
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}

/** Goes through the body sentence by sentence and keeps who is speaking. */
class SpeechReader {
  private readonly body: readonly Passage[]
  private readonly resolver: SpeakerResolver
  private readonly out: SpokenSentence[] = []
  private current: Speaker | null = null
  /** Who spoke last, also where others have come between: whom "ông" means in front of a reporting verb. */
  private last: Speaker | null = null
  /** Sentences since the last one that names who speaks, and its paragraph. */
  private distance = 0
  private paragraph = 0
  private readonly quotation = new OpenQuotation()
  /** Of whom the sentence before told something other than speaking: "Ⓟ giải đáp các kiến nghị. Ông giao ...". */
  private actor: Speaker | null = null
  /** Who is said to lead the delegation. */
  private head: Person | null = null
  /** Whose speech an organisation's act has come into. */
  private broken: Speaker | null = null
  /** The paragraph that gives what was announced: "Ⓟ nêu rõ:", with no marks around it. */
  private announced = -1

  constructor(
    private readonly article: Article,
    private readonly event: EventType,
    private readonly presiding: Person | null,
  ) {
    this.body = article.passages.filter((passage) => passage.kind === 'body')
    this.resolver = new SpeakerResolver(article.reader, article.people)
  }

  read(): SpokenSentence[] {
    for (const [n, passage] of this.body.entries()) this.readSentence(passage, n)
    return this.out
  }

  private readSentence(passage: Passage, n: number): void {
    const { article, body, quotation } = this
    const shown = isShownSpeaking(article, body, n)
    const caption = shown || isCaption(passage, body[n + 1])
    const aside = this.event !== 'press-conference' && isToThePress(article, passage)
    const statement = aside ? null : readStatement(passage, article.reader.text)
    const { text } = passage.skeleton
    const spoke = this.current
    quotation.enter(body, n)
    this.seePeople(passage, statement)
    let own = false
    if (statement) own = this.takeTurn(passage, statement)
    else if (!caption && (aside || endsSpeech(article, passage, this.speech(passage)))) this.current = null
    // what is told without a name goes on with the same person
    if (statement || (n > 0 && body[n - 1]?.paragraph !== passage.paragraph && !caption)) this.actor = null
    if (!statement && !caption && tellsOfSomebody(passage)) this.actor = actorOf(passage, this.resolver, this.current)
    this.last = this.current ?? this.last
    this.distance = own ? 0 : this.distance + 1
    if (own) this.paragraph = passage.paragraph
    this.out.push({
      passage,
      statement,
      speaker: this.current,
      quoted: /^[“"]/u.test(text) || quotation.isOpen || (passage.paragraph === this.announced && !statement),
      distance: this.distance,
      paragraphs: passage.paragraph - this.paragraph,
      first: body[n - 1]?.paragraph !== passage.paragraph,
      caption,
    })
    // who is shown speaks elsewhere, and whoever was speaking goes on
    if (shown) this.current = spoke
    if (own && this.current && text.endsWith(':')) this.announced = body[n + 1]?.paragraph ?? -1
    quotation.leave(text)
    if (statement) this.attribute(statement)
  }

  private speech({ paragraph }: Passage): { current: Speaker | null; inItsParagraph: boolean } {
    return { current: this.current, inItsParagraph: paragraph === this.paragraph }
  }

  /** Who is named beside the speaker, and who leads the delegation. */
  private seePeople(passage: Passage, statement: Statement | null): void {
    const subject = statement?.subject ?? null
    const speaking = subject?.kind === 'person' ? subject.mention : null
    for (const mention of passage.people) if (mention !== speaking) this.resolver.see(mention)
    this.head = leaderNamed(this.article, passage) ?? this.head
  }

  /**
   * Whoever the reporting verb is said of speaks from here on.
   *
   * @returns the sentence names its speaker
   */
  private takeTurn(passage: Passage, statement: Statement): boolean {
    const named = statement.frame !== 'none'
    const { subject } = statement
    if (subject?.kind === 'person') {
      this.current = this.speakerNamed(passage, subject)
      return named
    }
    if (subject?.kind === 'pronoun') {
      this.current = meantBy(this.article, passage, subject, this.resolver, {
        before: this.actor ?? this.current ?? this.last,
        head: this.head,
        presiding: this.presiding,
      })
      return named && this.current !== null
    }
    if (subject) this.breakOff(passage, statement, subject)
    // "Ⓣ nêu rõ ... Tuy nhiên, Ⓞ quyết định ... Giao Ⓞ ...": whoever was speaking goes on
    else if (statement.verb?.act === 'directive' && !this.current && passage.paragraph === this.paragraph)
      this.current = this.broken
    return named
  }

  private speakerNamed(passage: Passage, { mention, from, to }: Extract<Subject, { kind: 'person' }>): Speaker {
    const person =
      this.resolver.resolve(mention, this.current?.person ?? null) ?? headMeant(this.article.reader, mention, this.head)
    this.resolver.see(mention)
    return speakerAt(passage, from, to, mention, person)
  }

  /** An organisation, a group or the event says or does something: the speech ends, if it is not of the speaker's own. */
  private breakOff(passage: Passage, { verb }: Statement, { kind, from }: Subject): void {
    const inItsParagraph = passage.paragraph === this.paragraph
    // "Lãnh đạo tỉnh yêu cầu ..." in a leader's speech is the leader's word
    if (
      kind === 'organization' &&
      verb !== null &&
      ((verb.act === 'directive' && verb.commands) ||
        (inItsParagraph && speaksForOwn(this.article.reader, this.current, passage, from)))
    )
      return
    this.broken = kind === 'organization' && verb?.act !== 'directive' ? this.current : null
    this.current = null
  }

  /** Who is named behind what was said has said what stands before. */
  private attribute({ frame }: Statement): void {
    if (!this.current) return
    if (frame === 'behind') attributeQuotation(this.out, this.current)
    if (frame === 'refers-back') {
      attributeBefore(this.out, this.current)
      this.current = null
    }
  }
}
