/** Where the event takes place: the phrase behind "tại" (or "đến ... dự") in the sentences that tell of the event. */
import type { Article, Draft } from '../article.js'
import type { Passage } from '../mentions/passages.js'
import { phraseAt, wordAt, type Reader } from '../mentions/reader.js'
import { NOTICE_PLACE } from '../text/layout/notice.js'
import { noticeOf } from './notice.js'
import type { EventDraft } from './event.js'
import { lookup } from './event/lookup.js'
import { toldOf, type EventMention } from './event/mention.js'
import { isBesides, isDatedOpening, opensInHall } from './event/place/beside.js'
import { placeEnd } from './event/place.js'
import {
  amongVillagers,
  bracketedBehind,
  draftOf,
  homeInBracket,
  homeOf,
  isNamed,
  visitedUnit,
} from './event/place/by-name.js'
import { isMainSite, placesIn, type PlaceFound } from './event/place/found.js'
import { HELD_AWAY, VISITING } from './event/place/leads.js'
import { isBehindDay } from './event/place/openings.js'
import { livelyPlace, scenePlace } from './event/scene.js'

/** So many sentences open an article, */
const OPENING_SENTENCES = 6
/** of which so many may tell when and where though they name the event otherwise. */
const DATED_SENTENCES = 4
/** A report that paints a scene begins with it. */
const SCENE_SENTENCES = 3
/** A notice tells its place in so many letters. */
const LONGEST_PLACE = 120
/** No later sentence opens with the event's day and place. */
const LATEST_OF_ALL = 12

/** Tried one after the other: the surest way in which an article tells the place comes first. */
export function findLocation(article: Article, event: EventDraft): Draft | null {
  const search = new PlaceSearch(article, event)
  return (
    search.inNotice() ??
    search.besideEvent() ??
    search.whereItHappens() ??
    search.inDatedOpening() ??
    search.atSite() ??
    search.inBracket() ??
    search.inHall() ??
    search.inScene() ??
    search.whereVisitedLive() ??
    search.amongVillagers() ??
    search.inLaterSentence() ??
    search.inHeadline()
  )
}

class PlaceSearch {
  private readonly reader: Reader
  private readonly told: ReturnType<typeof toldOf>
  private readonly opening: readonly Passage[]
  private readonly places = new Map<Passage, readonly PlaceFound[]>()

  constructor(
    private readonly article: Article,
    private readonly event: EventDraft,
  ) {
    this.reader = article.reader
    this.told = toldOf(event)
    this.opening = article.passages.filter((one) => one.kind === 'body').slice(0, OPENING_SENTENCES)
  }

  private placesOf(passage: Passage): readonly PlaceFound[] {
    const known = this.places.get(passage) ?? placesIn(this.reader, passage, this.event)
    this.places.set(passage, known)
    return known
  }

  /** "Địa điểm: Nhà văn hóa xã Nậm Sin" below "Thời gian: ...". */
  inNotice(): Draft | null {
    const line = noticeOf(this.article)?.place
    if (!line) return null
    const text = this.reader.folded.slice(line.start, line.end)
    const from = NOTICE_PLACE.exec(text)?.[0].length ?? 0
    let end = text.length
    while (end > from && ' .;,'.includes(text.charAt(end - 1))) end--
    const place = text.slice(from, end)
    if (place === '' || place.length > LONGEST_PLACE) return null
    const start = line.start + from
    return { start, end: start + place.length, rule: 'location/labelled' }
  }

  besideEvent(): Draft | null {
    for (const mention of this.told) {
      const place = this.placesOf(mention.passage).find(
        (one) => one.lead !== 'event' || isBesides(this.reader, mention, one),
      )
      if (place) return this.inFull(this.behindName(mention, place) ?? place)
    }
    return null
  }

  /** "Chi hội Hoa Ban tại Hà Nội tổ chức hội thảo về trà | tại | Nhà văn hóa phường": the first place is where the holder lives. */
  private behindName(
    { passage, first: name, last }: EventMention,
    { token, last: end }: PlaceFound,
  ): PlaceFound | null {
    const t = this.reader.tokens
    if (end >= name || !lookup(passage).organizations.upTo(token - 1) || !HOLDS.has(wordAt(t, end))) return null
    const at = wordAt(t, last) === ',' ? last + 1 : last
    return this.placesOf(passage).find((one) => one.token === at + 1) ?? null
  }

  /** "tại Hải Phòng", and later "diễn ra tại Nhà hát ..., thành phố Hải Phòng": the same place in full. */
  private inFull(place: PlaceFound): PlaceFound {
    const { reader } = this
    if (reader.phrases.at('place', place.token) !== place.last - place.token) return place
    const named = phraseAt(reader.tokens, place.token, place.last)
    const full = this.opening
      .flatMap((passage) => this.placesOf(passage))
      .find(
        (one) =>
          one.lead === 'happens' &&
          one.token > place.token &&
          one.last - one.token > place.last - place.token &&
          phraseAt(reader.tokens, one.token, one.last).endsWith(` ${named}`),
      )
    return full ?? place
  }

  whereItHappens(): Draft | null {
    return first(this.opening, (passage) => this.placesOf(passage).find((one) => one.lead === 'happens'))
  }

  /** "Chiều 17/6, tại huyện Phú Lâm, bà X ...": an opening that says when and where, and names the event otherwise. */
  inDatedOpening(): Draft | null {
    return first(this.opening.slice(0, DATED_SENTENCES), (passage) =>
      this.placesOf(passage).find((one) => one.lead === 'event' && isDatedOpening(this.reader, passage, one)),
    )
  }

  inBracket(): Draft | null {
    return first(this.told, (mention) => bracketedBehind(this.reader, mention))
  }

  inScene(): Draft | null {
    const scene =
      first(this.opening, (passage) => scenePlace(this.reader, passage)) ??
      first(this.opening.slice(0, this.sceneSentences()), (passage) => livelyPlace(this.reader, passage))
    return scene && draftOf(this.reader, scene.first, scene.last, 'location/scene')
  }

  /** A scene is painted before the event is told; of a feast or a contest also behind it. */
  private sceneSentences(): number {
    const before = (this.told[0]?.index ?? 0) + 1
    return Math.min(SCENE_SENTENCES, FESTIVE.has(this.event.type) ? SCENE_SENTENCES : before)
  }

  whereVisitedLive(): Draft | null {
    if (!VISITING.has(this.event.type)) return null
    return (
      first(this.told, (mention) => homeOf(this.reader, mention)) ??
      first(this.told, (mention) => visitedUnit(this.reader, mention)) ??
      first(this.told, (mention) => homeInBracket(this.reader, mention))
    )
  }

  amongVillagers(): Draft | null {
    if (!FEASTS.has(this.event.type)) return null
    const village = first(this.opening.slice(0, DATED_SENTENCES), (passage) => amongVillagers(this.reader, passage))
    if (!village) return null
    const rule = 'location/goes-to'
    const titles = this.article.passages.filter(({ kind }) => kind === 'title')
    const told = { token: village.first, last: village.last, rule }
    return this.widerIn(titles, told) ?? draftOf(this.reader, village.first, village.last, rule)
  }

  /** "kết nối từ | điểm cầu trụ sở huyện | đến 12 xã": where the event is sent from; at the other sites people only attend. */
  atSite(): Draft | null {
    return first(this.opening, (passage) => this.placesOf(passage).find(({ token }) => isMainSite(this.reader, token)))
  }

  /** "Tại Hội trường Công ty Bông Lúa, Công đoàn tỉnh tổ chức ...": a sentence that opens with a hall and goes on to what is held. */
  inHall(): Draft | null {
    return first(this.opening.slice(0, DATED_SENTENCES), (passage) =>
      this.placesOf(passage).find((one) => opensInHall(this.reader, passage, one)),
    )
  }

  /** An article that tells first of something else: "chiều 22/5, tại trụ sở huyện, ông X có buổi làm việc ...". */
  inLaterSentence(): Draft | null {
    const later = this.event.mentions.filter(
      (one) => one.index >= 0 && one.index <= LATEST_OF_ALL && one.cue !== 'background' && !this.told.includes(one),
    )
    return first(later, ({ passage, first: name }) =>
      this.placesOf(passage).find(({ token }) => token < name && isBehindDay(this.reader, passage, token - 1)),
    )
  }

  inHeadline(): Draft | null {
    const { type, mentions } = this.event
    const headlines = this.article.passages.filter(
      (one) => one.kind === 'title' && (HELD_AWAY.has(type) || mentions.some(({ passage }) => passage === one)),
    )
    // "Trao tặng 20 căn nhà tại Suối Lim, Phú Lâm": of what is handed over and feasted the headline ends with the place
    const closing = this.article.passages.filter(({ kind }) => kind === 'title' && FESTIVE.has(type))
    const place =
      first(headlines, (passage) =>
        this.placesOf(passage).find(({ token, last }) => bearsName(this.reader, token, last)),
      ) ??
      first(closing, (passage) =>
        this.placesOf(passage).find(
          ({ token, last }) =>
            last >= passage.last &&
            wordAt(this.reader.tokens, token - 1) === 'tại' &&
            bearsName(this.reader, token, last),
        ),
      )
    return place && { ...this.inLead(place), rule: 'location/headline' }
  }

  /** "ở ấp Sóc Lim", and in the lead "bà con ấp Sóc Lim, xã Tân Mỹ": the headline is short, the lead tells the place in full. */
  private inLead(place: PlaceFound): Draft {
    const lead = this.opening.slice(0, DATED_SENTENCES)
    const named = phraseAt(this.reader.tokens, place.token, place.last)
    return this.widerIn(lead, place) ?? this.nearer(place, named) ?? place
  }

  /** The same place with the wider one behind it, in one of the passages. */
  private widerIn(passages: readonly Passage[], place: Pick<PlaceFound, 'token' | 'last' | 'rule'>): Draft | null {
    const { reader } = this
    const named = phraseAt(reader.tokens, place.token, place.last)
    const length = place.last - place.token
    for (const passage of passages)
      for (let i = passage.first; i + length < passage.last; i++) {
        if (!WIDER.has(wordAt(reader.tokens, i + length)) || phraseAt(reader.tokens, i, i + length) !== named) continue
        const last = placeEnd(reader, passage, i)
        if (last !== null && last > i + length) return draftOf(reader, i, last, place.rule)
      }
    return null
  }

  /** "tại Phú Lâm", and in the lead "trao quà tại | xã Tân Mỹ, huyện Phú Lâm": the place inside the one that the headline tells. */
  private nearer({ token, last }: PlaceFound, named: string): Draft | null {
    return first(this.opening.slice(0, DATED_SENTENCES), (passage) =>
      this.placesOf(passage).find(
        (one) =>
          one.last - one.token > last - token &&
          wordAt(this.reader.tokens, one.token - 1) === 'tại' &&
          phraseAt(this.reader.tokens, one.token, one.last).endsWith(` ${named}`),
      ),
    )
  }
}

/** What goes on behind a holder and where it lives: "tổ chức", "phối hợp", "đã". */
const HOLDS = new Set(['tổ', 'phối', 'đã', 'vừa', 'sẽ'])

/** Behind these the wider place is told. */
const WIDER = new Set([',', '('])

/** "tại Giáo phận" says no more than what kind of place it is. */
const bearsName = (reader: Reader, token: number, last: number): boolean =>
  isNamed(reader, token, last) || reader.phrases.at('place', token) > 0 || reader.phrases.at('country', token) > 0

/** Where people come to see and to join in. */
const FESTIVE: ReadonlySet<string> = new Set(['festival', 'ceremony', 'contest', 'drill', 'campaign'])

/** What a village celebrates. */
const FEASTS: ReadonlySet<string> = new Set(['festival', 'ceremony'])

/** What `find` finds first. */
function first<T, R>(items: readonly T[], find: (item: T) => R | null | undefined): R | null {
  for (const item of items) {
    const found = find(item)
    if (found) return found
  }
  return null
}
