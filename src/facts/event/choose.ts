/** Which of the events an article speaks of is the one it reports. */
import type { Passage } from '../../mentions/passages.js'
import { wordAt, type Reader } from '../../mentions/reader.js'
import { PLACES_POINTED_AT, TOPIC_VERBS } from '../../lexicon/event-names.js'
import { PhraseSet } from '../../text/words.js'
import { lookup } from './lookup.js'
import type { EventCue, EventMention } from './mentions.js'
import { PURPOSE } from './name/quotes.js'
import { BESIDE, genreOf, isGuestsVisit, passingBy } from './passing.js'
import { isUnreported } from './unreported.js'
import { completes, namesParliament, ordinalIn } from './session.js'

const CUE: Readonly<Record<EventCue, number>> = { held: 3, subject: 3, at: 1.5, plain: 0, background: -3 }
/** The sooner the sentence, the likelier it tells the main event. */
const LEADS = [2.5, 1.9, 1.4, 1, 0.7, 0.4, 0.2]
/** What the best mention must reach for the article to report an event. */
const ENOUGH = 4.6

/** What each kind of evidence weighs. */
function scoreOf(
  reader: Reader,
  mention: EventMention,
  later: ReadonlyMap<string, number>,
  leadDated: boolean,
): number {
  const { head, passage, index, cue } = mention
  const before = wordsBefore(reader, mention)
  // a headline that begins with the event names it
  let score = cue === 'plain' && index < 0 && !head.verb && mention.first === passage.first ? 3 : CUE[cue]
  score += index < 0 ? 1 : (LEADS[index] ?? 0)
  const dated = lookup(passage).dayFrom.size > 0
  if (dated) score += 1
  // "buổi lễ", "lễ khai mạc": another sentence names it
  score += fullness(reader, mention) >= 2 ? 0.7 : dated && cue !== 'plain' ? -0.2 : -1
  score += Math.min(2, 0.7 * againOf(mention, later))
  if (mention.actor) score += 0.7
  if (mention.pictured) score -= 2
  if (head.own) score += 1
  // "phiên họp thường kỳ" is spoken of where "phiên họp thứ 31 của Ủy ban Thường vụ Quốc hội" names it
  if (cue === 'held' && wordAt(reader.tokens, mention.first) === 'phiên' && namesParliament(nameOf(reader, mention)))
    score += 0.5
  if (cue === 'at' && !RECURRING.has(head.type) && before.endsWith('đây là ')) score += 1.5
  if (cue === 'at' && ISSUED.test(before)) score -= 2.5
  if (cue === 'at' && SETTLED_LATER.test(before)) score -= 3
  if (head.type === 'contest' && !dated && !leadDated && TAKES_PART.test(before)) score -= 2
  if (cue !== 'background' && isBeside(reader, mention)) score -= 4
  if (index > 0 && NEXT.test(sentenceStart(reader, passage))) score -= 2
  if (cue !== 'background' && LIES_AHEAD.test(nameOf(reader, mention))) score -= 4
  // "Thủ tướng Lò Văn An tiếp Đại sứ Na Uy": such a headline reports a meeting, even where its text gives no day
  if (index < 0 && head.verb && mention.actor && head.type === 'reception') score += 1.3
  if (head.verb) {
    if (IN_PASSING.test(before)) score -= 3.5
    // what somebody will do is not yet what the article reports, unless its lead announces it
    if (index > 0 && WILL.test(before)) score -= 1.5
    score -= mention.actor ? 1 : 3
    // "Đến thăm hộ nghèo, đoàn ..." behind a lead that told when
    const leads = index < 0 || (index <= 2 && mention.first - passage.first <= 1)
    if (!dated && !(leads && leadDated)) score -= 1
    if (BROUGHT_OUT.has(head.word) && !dated) score -= 1.5
    if (BROUGHT_OUT.has(head.word) && mention.last === mention.headEnd) score -= 2
    if (!head.word.includes('kiểm sát') && CRIME.test(wordsAround(reader, mention))) score -= 3.5
  }
  return score
}

/** "mong sớm có Hội nghị Cấp cao Mê Công thời gian tới": what is spoken of lies ahead. */
const LIES_AHEAD =
  /^(?!.* (?:về|để|nhằm|đánh giá|triển khai|giải pháp|nhiệm vụ|công tác|kế hoạch|phương hướng) ).* (?:trong )?(?:thời gian|tuần|tháng|năm|dịp) (?:tới|sau)$/

/** "đã tới dự, | chúc mừng", "cho biết sau khi | họp với ...": what somebody does at another event, what went before the news. */
const IN_PASSING =
  /(?:^| )(?:(?:tới |đến |về |tham )?dự ?(?:,|và) |(?:cho biết|cho hay|thông tin|nói)(?: \p{L}+)? ?,? (?:ngay )?(?:sau khi|trước khi|khi) )$/u

/** "vừa công bố báo cáo tài chính": without a day what is brought out is a paper. */
const BROUGHT_OUT = new Set(['công bố'])

/** "Ngày 24/6, Bộ sẽ họp và báo cáo". */
const WILL = /(?:^| )sẽ(?: [^ ,.;]+){0,2} $/

/** What the police do is no event. */
const CRIME =
  /bắt giữ|thu giữ|khởi tố|tang vật|ma túy|bắt quả tang|nghi phạm|phạm pháp|bị can|tạm giữ|trộm cắp|hung thủ/

/** "Đây là buổi tiếp công dân định kỳ tháng 7": what the sentences before have told of; what comes every year is described so. */
const RECURRING: ReadonlySet<string> = new Set(['festival', 'contest', 'campaign'])

/** A document about what was settled at a meeting is no meeting. */
const ISSUED =
  /(?:ban hành|thông báo|công văn|văn bản) [^,]{0,160}(?:kết luận|ý kiến)|(?:kết luận|ý kiến|chỉ đạo|phát biểu|tuyên bố|phát ngôn|lời hứa) của [^,]{5,80} $/

/** "nhân sự sẽ được quyết định tại | đại hội": what is still to come. */
const SETTLED_LATER = /(?:^| )sẽ được (?:[^ ,.;]+ ){1,4}tại $/

/** "danh sách đội tuyển tham dự | vòng chung kết": a competition for which somebody makes ready. */
const TAKES_PART = /(?:^| )(?:tham dự|dự|tham gia|thi đấu (?:tại|ở|trong)|chuẩn bị cho) $/

/** The sentence gives an example or tells what went before. */
const EXAMPLE = /^(?:điển hình|tiêu biểu|chẳng hạn|ví dụ|đơn cử|trước đó)(?: (?:là|như)(?= )| ?[,:])/

/** "Tiếp đó, đoàn đã dự lễ giỗ": what came behind the main event. */
const NEXT = /^(?:ngay )?(?:tiếp đó|sau đó|tiếp theo|(?:trưa|chiều|tối) cùng ngày|ngoài ra|bên cạnh đó) /

/** A clause of time or purpose, or one that tells which delegates they are, holds the event: "sau khi dự lễ", "bầu đoàn đại biểu dự đại hội". */
const SUBORDINATE =
  /(?:^| )(?:nhân dịp|(?:nhân|trong|trong khuôn khổ|kết thúc(?: tốt đẹp| thành công)?|tiếp tục|bắt đầu|lên đường) chuyến|sau khi|trước khi|lên đường|(?:tư cách|bầu|cử|danh sách)(?: [^ ,]+){0,6} đại biểu)(?: [^ ,.;]+){0,8} (?:dự|có mặt tại) $/

/** The mention is told beside the main event. */
const isBeside = (reader: Reader, mention: EventMention): boolean =>
  SUBORDINATE.test(wordsBefore(reader, mention)) || EXAMPLE.test(sentenceStart(reader, mention.passage))

const sentenceStart = (reader: Reader, { first, last }: Passage): string =>
  reader.tokens.words.slice(first, Math.min(last, first + 5)).join(' ')

/** How many tokens around a mention may tell what it is about. */
const AROUND = 40

const wordsBefore = (reader: Reader, mention: EventMention): string =>
  reader.tokens.words.slice(Math.max(mention.passage.first, mention.first - AROUND), mention.first).join(' ') + ' '

/** From some words before the mention to some behind its name. */
const wordsAround = (reader: Reader, { passage, first, last }: EventMention): string =>
  reader.tokens.words.slice(Math.max(passage.first, first - AROUND), Math.min(passage.last, last + AROUND)).join(' ')

const generic = new PhraseSet([
  ...TOPIC_VERBS,
  'khai trương',
  'khởi công',
  'trao giải',
  'mít tinh',
  'khởi động',
  'tổng kết',
  'khai mạc',
  'bế mạc',
  'chính thức',
  'long trọng',
  'trọng thể',
  'trực tuyến',
  'giao ban',
  'bắt đầu',
  'và',
])
/** "hội thảo về vấn đề này": what points back is the topic. */
const namesTopic = (words: readonly string[]): boolean => words.includes('về') || words.includes('với')
/** It points back: "cuộc họp này", "hội nghị năm nay". */
const POINTING = new Set(['này', 'trên', 'nay', 'đó'])

/** How many tokens of the name tell this event from others of its kind. */
function fullness(reader: Reader, mention: EventMention): number {
  const t = reader.tokens
  if (
    mention.last > mention.headEnd &&
    POINTING.has(wordAt(t, mention.last - 1)) &&
    !PLACES_POINTED_AT.has(wordAt(t, mention.last - 2)) &&
    !namesTopic(t.words.slice(mention.headEnd, mention.last))
  )
    return 0
  let first = mention.headEnd
  for (
    let length = generic.lengthAt(t, first, mention.last);
    length > 0;
    length = generic.lengthAt(t, first, mention.last)
  )
    first += length
  // "buổi làm việc của đoàn": whose it was, unless its topic follows ("cuộc họp của hai xã để bàn ...")
  if (
    wordAt(t, mention.headEnd) === 'của' &&
    !t.words.slice(mention.headEnd, mention.last).some((word) => OPENS_TOPIC.has(word))
  )
    return Math.min(1, mention.last - first)
  return Math.max(mention.last - first, mention.headEnd - mention.first >= 4 ? 2 : 0)
}

const OPENS_TOPIC = new Set(['về', ...PURPOSE])

/** "buổi làm việc" and "làm việc với" are spoken of again as "buổi làm việc"; "lễ khai mạc" as "buổi lễ", "lễ". */
function wordOf(word: string): string {
  const bare = word.replace(/^(?:buổi|cuộc|phiên|chuyến|lớp|khóa|đợt|chương trình) /, '').replace(/ (?:với|tại)$/, '')
  return bare.split(' ').slice(0, 2).join(' ')
}

/** What was said "tại phiên bế mạc kỳ họp" was said at the "kỳ họp" of which later sentences speak. */
const againOf = ({ head, cue }: EventMention, later: ReadonlyMap<string, number>): number =>
  (later.get(wordOf(head.word)) ?? 0) + (cue === 'at' && OF_SESSION.test(head.word) ? (later.get('kỳ họp') ?? 0) : 0)
const OF_SESSION = /^phiên .{1,20} kỳ họp$/

/** What later sentences speak of again: "tại | buổi | lễ", "dự | hội nghị". */
const AGAIN_BEHIND = new PhraseSet(['tại', 'dự', 'của', 'kết luận', 'khai mạc', 'trong', 'bế mạc', 'chỉ đạo'])
const AGAIN_NOUNS = new PhraseSet(['buổi', 'cuộc', 'phiên', 'chuyến', 'lớp', 'khóa'])
const AGAIN = new PhraseSet(
  'hội nghị,hội thảo,tọa đàm,diễn đàn,đại hội,kỳ họp,họp báo,họp,lễ hội,lễ,làm việc,gặp mặt,gặp gỡ,họp mặt,kiểm tra,giám sát,khảo sát,tiếp xúc,tiếp,hội đàm,hội kiến,tập huấn,ngày hội,hội thi,hội thao,đối thoại,thăm,giao ban,diễn tập,mít tinh,bồi dưỡng,hội chợ,triển lãm'.split(
    ',',
  ),
)

/** How often later sentences speak of what happened "tại buổi lễ", "Dự hội nghị". */
function spokenOfAgain({ tokens: t }: Reader, body: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { first, last } of body) {
    for (let i = first; i < last; i++) {
      const behind = AGAIN_BEHIND.lengthAt(t, i, last)
      if (behind === 0) continue
      const from = i + behind + AGAIN_NOUNS.lengthAt(t, i + behind, last)
      const length = AGAIN.lengthAt(t, from, last)
      if (length === 0) continue
      const word = t.words.slice(from, from + length).join(' ')
      counts.set(word, (counts.get(word) ?? 0) + 1)
      i = from + length - 1
    }
  }
  return counts
}

/** A headline over items that have nothing to do with each other: the first event is the article's. */
const DIGEST = /^(?:tin vắn|tin ngắn|tin tóm tắt|điểm tin|tin nhanh|tin tổng hợp|tin hoạt động)(?: |$)/

/** The mention of the event that the article reports, or null where none is told clearly enough. */
export function chooseEvent(
  reader: Reader,
  mentions: readonly EventMention[],
  body: readonly Passage[],
  title?: Passage,
): EventMention | null {
  const later = spokenOfAgain(reader, body)
  const full = firstFullGathering(reader, mentions)
  const digest = title !== undefined && DIGEST.test(sentenceStart(reader, title))
  const leadDated = body.slice(0, 2).some((passage) => lookup(passage).dayFrom.size > 0)
  const genre = genreOf(reader, title, leadDated)
  let best: EventMention | null = null
  let most = ENOUGH_AS_SETTING
  for (const [k, mention] of mentions.entries()) {
    const score =
      scoreOf(reader, mention, later, leadDated) -
      passingBy(reader, mention, later.get(wordOf(mention.head.word)) ?? 0, genre) -
      (pointsBack(reader, mention, full) ? 1.2 : 0) -
      (isNamedInSentence(reader, mention, mentions.slice(Math.max(0, k - MOST), k)) ? 2 : 0) -
      (isToldByVerb(reader, mention, mentions) ? 2 : 0) -
      (isSaidAt(reader, mention, mentions) ? 2 : 0) -
      (isGuestsVisit(reader, mention, mentions, genre) ? 4 : 0) -
      (isUnreported(reader, mention) ? 5 : 0)
    if (score >= most && (best === null || score > most)) {
      if (digest && score >= ENOUGH) return mention
      best = mention
      most = score
    }
  }
  const told = most >= ENOUGH || (best !== null && isSetting(reader, best) && !genre.notice && !genre.interview)
  return told ? best : null
}

/** What is enough where the article only says what happened there. */
const ENOUGH_AS_SETTING = 1.8

/** "Phát biểu tại | buổi lễ, Ⓟ ...", "Đến dự | buổi lễ công bố có Ⓟ": the sentence opens with where its people were. */
function isSetting(reader: Reader, mention: EventMention): boolean {
  const { head, cue, index, passage, first, last } = mention
  const opens = index >= 0 && index <= 3 && first - passage.first <= 4
  if (head.verb || !opens || (cue !== 'at' && cue !== 'held')) return false
  return !BESIDE.test(wordsBefore(reader, mention)) && passage.people.some((person) => person.first >= last)
}

/** The first sentence that tells what was said at a meeting named in full. */
function firstFullGathering(reader: Reader, mentions: readonly EventMention[]): number {
  const full = mentions.find(
    (mention) =>
      mention.index >= 0 && mention.cue === 'at' && GATHERINGS.has(mention.head.type) && fullness(reader, mention) >= 2,
  )
  return full?.index ?? Infinity
}

/** "phát biểu tại cuộc họp": a bare word for what an earlier sentence named in full with another word. */
const pointsBack = (reader: Reader, mention: EventMention, full: number): boolean =>
  mention.index > full && GATHERINGS.has(mention.head.type) && fullness(reader, mention) === 0

/** "Tại phiên bế mạc kỳ họp HĐND, ông Ơn đánh giá những chất vấn tại | kỳ họp": a bare word for what its sentence has named in full. */
function isNamedInSentence(reader: Reader, mention: EventMention, before: readonly EventMention[]): boolean {
  if (mention.head.verb || mention.last > mention.headEnd) return false
  const bare = ` ${nameOf(reader, mention)} `
  return before.some(
    (other) =>
      other.passage === mention.passage &&
      other.cue !== 'background' &&
      other.last - other.first > mention.last - mention.first &&
      ` ${nameOf(reader, other)} `.includes(bare),
  )
}

/** "đã trao quyết định bổ nhiệm giám đốc tại buổi lễ do sở tổ chức": a bare word for what its sentence tells by the verb. */
const isToldByVerb = (reader: Reader, mention: EventMention, mentions: readonly EventMention[]): boolean =>
  !mention.head.verb &&
  fullness(reader, mention) === 0 &&
  mentions.some(
    (other) =>
      other.passage === mention.passage &&
      other.first < mention.first &&
      other.head.verb &&
      other.actor &&
      other.head.type === mention.head.type &&
      fullness(reader, other) >= 2,
  )

/** "Tại cuộc họp báo chiều 5/3, ông Ơn cho biết công an đã | ra quân kiểm tra": what somebody told there. */
const isSaidAt = (reader: Reader, mention: EventMention, mentions: readonly EventMention[]): boolean =>
  mention.index >= 0 &&
  mentions.some(
    (other) =>
      other.passage === mention.passage &&
      other.cue === 'at' &&
      other.first - other.passage.first <= 2 &&
      fullness(reader, other) >= 2 &&
      other.last < mention.first &&
      SAYS.test(reader.tokens.words.slice(other.last, mention.first).join(' ')),
  )
const SAYS = /(?:^| )(?:cho biết|cho hay|cho rằng|thông tin|nói|khẳng định|nhấn mạnh|báo cáo)(?: |$)/

/** Types that are called a meeting for short. */
const GATHERINGS: ReadonlySet<string> = new Set(['meeting', 'working-session', 'conference', 'reception', 'dialogue'])

/** A name with so many tokens behind its head is full: the first of those stands. */
const FULL = 12

/** No article speaks of its event in more sentences of its lead. */
const MOST = 24

/** The mentions of the chosen event, the one with the fullest name first: the body's before the headline's. */
export function fullestMention(
  reader: Reader,
  chosen: EventMention,
  mentions: readonly EventMention[],
): EventMention[] {
  const same = mentions.filter((mention) => mention === chosen || sameEvent(reader, chosen, mention))
  const size = (mention: EventMention): number => fullness(reader, mention)
  const rank = (mention: EventMention): number =>
    Math.min(size(mention), FULL) +
    (mention.cue === 'held' || mention.cue === 'subject' ? 4 : 0) +
    (mention.index < 0 &&
    !isSession(reader, chosen, mention) &&
    !(mention === chosen && namesParliament(nameOf(reader, mention)))
      ? -100
      : 0) +
    (mention.pictured ? -50 : 0) +
    (isToldElsewhere(reader, mention) ? -150 : 0) +
    (size(mention) === 0 ? -200 : 0) +
    (isRiteOf(reader, chosen, mention) ? 0.5 : 0)
  return same.sort((a, b) => rank(b) - rank(a) || a.index - b.index || a.first - b.first).slice(0, MOST)
}

/** "cuộc họp chuẩn bị lễ hội nói trên": its topic points back to where it is named. */
const isToldElsewhere = ({ tokens: t }: Reader, { last, headEnd }: EventMention): boolean =>
  last - 2 >= headEnd && wordAt(t, last - 1) === 'trên' && SAID.has(wordAt(t, last - 2))
const SAID = new Set(['nêu', 'nói', 'kể'])

function sameEvent(reader: Reader, chosen: EventMention, other: EventMention): boolean {
  if (other.cue === 'background') return isSession(reader, chosen, other) || isNamedBefore(reader, chosen, other)
  // "lễ khai trương" of later sentences is what the first one tells by the verb
  if (fullness(reader, chosen) === 0 && other.index <= 3 && kind(reader, chosen) === kind(reader, other)) return true
  // "Trường Mây đón nhận Huân chương" above, "buổi lễ" below
  if (fullness(reader, chosen) === 0 && other.index < 0 && other.actor && other.head.type === chosen.head.type)
    return true
  if (wordOf(chosen.head.word) !== wordOf(other.head.word) && !isRiteOf(reader, chosen, other)) return false
  const words = (mention: EventMention): string[] => reader.tokens.words.slice(mention.headEnd, mention.last)
  const [a, b] = [words(chosen), words(other)]
  const [which, whichOther] = [ordinalIn(a), ordinalIn(b)]
  if (which && whichOther && which !== whichOther) return false
  if (isOtherHalf(a, b) && Math.abs(other.index - chosen.index) === 1) return true
  const [short, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)]
  if (short.length === 0 || isToldElsewhere(reader, chosen)) return other.index <= 3
  return short.filter((word) => long.has(word)).length / short.length >= 0.7
}

/** "bàn giao nhà bán trú", then "lễ khánh thành, bàn giao nhà bán trú": the rite at which it is done. */
const isRiteOf = (reader: Reader, { head }: EventMention, other: EventMention): boolean =>
  head.verb &&
  head.type === 'ceremony' &&
  !other.head.verb &&
  other.head.word.startsWith('lễ') &&
  ` ${nameOf(reader, other)} `.includes(` ${head.word} `)

/** "họp với tám tỉnh", then "cuộc họp về điều trị tại nhà": one tells with whom, the other about what. */
const isOtherHalf = (a: readonly string[], b: readonly string[]): boolean =>
  (SIDES.has(a[0] ?? '') && b[0] === 'về' && !a.includes('về')) ||
  (SIDES.has(b[0] ?? '') && a[0] === 'về' && !b.includes('về'))
const SIDES = new Set(['với', 'giữa', 'của'])

/**
 * The name that an earlier sentence gives to what is only called by its head, or by less in the headline: "thông báo
 * kế hoạch tổ chức Lễ hội Trái cây", then "Lễ hội sẽ diễn ra ...".
 */
function isNamedBefore(reader: Reader, chosen: EventMention, other: EventMention): boolean {
  if (other.index < 0 || other.index > 2 || wordOf(chosen.head.word) !== wordOf(other.head.word)) return false
  if (!PLANNED.test(wordsBefore(reader, other))) return false
  const long = new Set(reader.tokens.words.slice(other.headEnd, other.last))
  const short = reader.tokens.words.slice(chosen.headEnd, chosen.last)
  return (chosen.index < 0 ? short.length > 0 : other.index <= chosen.index) && short.every((word) => long.has(word))
}
const PLANNED =
  /(?:^| )(?:(?:kế hoạch|việc|công tác|phương án|kịch bản) (?:chuẩn bị )?(?:tổ chức )?|chuẩn bị (?:cho |tổ chức )?|để |ban tổ chức )$/

/** A session is known by its number, however it is brought in: "chuẩn bị kỳ họp thứ 12, HĐND tỉnh khóa IX". */
function isSession(reader: Reader, chosen: EventMention, other: EventMention): boolean {
  return completes(nameOf(reader, chosen), nameOf(reader, other))
}

const nameOf = ({ tokens }: Reader, { first, last }: EventMention): string => tokens.words.slice(first, last).join(' ')

/** What was done, without the noun that holds it: "lễ khai trương", "khai trương" are both "khai trương". */
function kind(reader: Reader, mention: EventMention): string {
  if (mention.head.verb || mention.head.type !== 'ceremony') return wordOf(mention.head.word)
  const length = generic.lengthAt(reader.tokens, mention.headEnd, mention.last)
  return reader.tokens.words.slice(mention.headEnd, mention.headEnd + length).join(' ')
}
