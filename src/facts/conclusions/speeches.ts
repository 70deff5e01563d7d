/**
 * Speeches: whose words each sentence of the body gives. A sentence that names who speaks begins a speech;
 * those behind it go on in it until another speaker or another topic comes.
 */
import type { Article } from '../../article.js'
import { isCredited, isPhotoCredit } from '../photo-credit.js'
import type { Passage } from '../../mentions/passages.js'
import type { PersonMention } from '../../mentions/people.js'
import type { Reader } from '../../mentions/reader.js'
import type { EventType } from '../../record.js'
import type { ChairDraft } from '../chairs.js'
import type { Person } from '../../resolve/people.js'
import { namesALeader, namesLeaderOfAPlace } from '../../resolve/leaders.js'
import { leadingOffice } from '../../resolve/leading-office.js'
import { SpeakerResolver } from '../../resolve/speakers.js'
import { makesDuty } from './kinds.js'
import { readStatement, SPEECH_OF, type Statement } from './statements.js'
import { CHAIR_WORDS, personAt, SHORT_OFFICE, type Subject } from './subjects.js'

/** Who speaks, and where that is said. */
export interface Speaker {
  readonly mention: PersonMention | null
  readonly person: Person | null
  /** Characters of the words that name the speaker. */
  readonly start: number
  readonly end: number
}

/** A sentence of the body with whose words it gives. */
export interface SpokenSentence {
  readonly passage: Passage
  readonly statement: Statement | null
  /** Null: nobody's, or not a person's. */
  speaker: Speaker | null
  /** Its words are the speaker's own, between quotation marks. */
  quoted: boolean
  /** Sentences since the last one that names who speaks; 0 for that one. */
  readonly distance: number
  /** Paragraphs since then. */
  readonly paragraphs: number
  /** The caption of a photo, or its credit. */
  readonly caption: boolean
}

const TOPIC_ENDS =
  /^(?:- )?(?:\(|trước đó|dịp này|nhân dịp này|cũng tại|cũng trong|sau hội nghị|sau buổi|sau phiên|sau phần|sau lễ|sau khi|ngay sau|sau đó,? (?:[ⓅⓉⓄ]|đoàn|các |lãnh đạo|đại |hội |buổi|ban )|theo báo cáo|theo kế hoạch|theo thống kê|theo chương trình|được biết|kết thúc|trong khuôn khổ|chiều cùng|sáng cùng|tối cùng|cùng ngày|tin, ảnh|tại hội nghị, các|tại (?:buổi|hội|đại|cuộc|kỳ|phiên|lễ)[^,]{0,40}, (?:các|đại diện|nhiều|Ⓞ|hội nghị|đại hội|ban)|các đại biểu|hội nghị (?:đã|cũng|còn|diễn|được)|đại hội (?:đã|cũng|còn|diễn|được)|buổi lễ|chương trình|lễ (?!(?:(?! (?:với|do|có|được)(?![A-Za-zÀ-ỹ]))[^.;:]){2,90} (?:là|thể hiện|có ý nghĩa|rất có ý nghĩa)(?![A-Za-zÀ-ỹ]))|đoàn (?:đã|công tác đã)|tham dự|tham gia|dự (?!báo|kiến|thảo|án|toán|phòng|luật)|về dự|đến dự|Ⓓ,)/u
/** "Năm 2020, toàn ngành đã thích ứng tốt": of what time it is said ends no speech, as a day does. */
const OF_A_YEAR = /^(?:trong |đến |từ )?(?:năm|quý|giai đoạn|nhiệm kỳ) /u
const isOfAYear = ({ reader }: Article, { start }: Passage): boolean =>
  OF_A_YEAR.test(reader.folded.slice(start, start + MOST_OF_A_YEAR))
const MOST_OF_A_YEAR = 16
/** What the article tells of the event or from elsewhere, whatever duty it speaks of. */
const TELLS =
  /^(?:được biết|theo báo cáo|theo kế hoạch(?=,)|theo thống kê|theo chương trình|tin, ảnh|cùng ngày)(?![A-Za-zÀ-ỹ])|^(?:(?:sáng|chiều|tối|trưa) )?Ⓓ,[^.;:]{0,200} (?:chủ trì|tổ chức|diễn ra|dẫn đầu|có buổi làm việc|đã làm việc|dự|tham dự|kiểm tra)(?![A-Za-zÀ-ỹ])|^(?:dự|tham dự|cùng dự|đến dự)(?: \p{L}+){0,4} có |^các đồng chí:? [ⓅⓉ]|^(?:[^,.;:ⓅⓉ]{0,40},? )?(?:hội nghị|hội thảo|đại hội|kỳ họp|cuộc họp|phiên họp|buổi làm việc|đoàn công tác|đoàn|các đại biểu|các thành viên)(?: Ⓞ)? (?:đã |cũng |được |tiếp tục |cùng )*(?:nghe|lắng nghe|xem|tham quan|theo dõi)(?![A-Za-zÀ-ỹ])|^(?:đoàn công tác|đoàn kiểm tra|đoàn giám sát)(?: của)?(?: Ⓞ)? (?:đã |cũng )?(?:kiểm tra|khảo sát|đi|thăm|nghe|làm việc)(?![A-Za-zÀ-ỹ])/u
/** Others are quoted without a name. */
const OTHERS_SAY =
  /^(?:[^,]{0,40}, )?(?:\d[\d.,%() ]{0,20}ý kiến|các (?:đại biểu|chuyên gia|ý kiến|hộ|doanh nghiệp)|đại biểu (?:các|đến)|chuyên gia|một|nhiều|một số|đa số|hầu hết|người này|phụ huynh|cử tri|người dân|đại diện|có ý kiến)(?:(?! (?:cần|phải|hãy)(?![A-Za-zÀ-ỹ]))[^.;:]){0,160} (?:cho biết|cho rằng|cho hay|chia sẻ|nêu rõ|thông tin|trình bày|(?<!(?:xây dựng|lập|trong|các|theo|bản|gửi|có) )báo cáo|phản ánh|phản ảnh|nhất trí|thống nhất|đồng tình|tán thành|đánh giá|ghi nhận|khẳng định|nhấn mạnh|nhận định|mong muốn|hy vọng|góp ý|bày tỏ|lo lắng|lo ngại|đề nghị|đề xuất|cảnh báo|kiến nghị|thắc mắc|kể)/u
/** "Trao đổi với phóng viên, Ⓟ ...", "Bên lề hội nghị, ...": said beside the event; at a press conference it is the event. */
const TO_THE_PRESS =
  /^(?:[^.;:“”"]{0,60}, )?(?:(?:khi )?(?:trao đổi|chia sẻ|nói|trò chuyện|cho biết)(?: thêm| nhanh| riêng)? với (?:các |nhóm |một số )?(?:phóng viên|pv|báo(?! cáo)|tạp chí|nhà báo|thông tấn xã|ttxvn|vnexpress|vietnamnet|dân trí|znews|zing|vov|vtv|vneconomy)|(?:khi )?trả lời (?:câu hỏi của )?(?:các )?(?:phóng viên|pv|báo(?! cáo)|phỏng vấn|tạp chí)|bên lề|bên hành lang)(?![A-Za-zÀ-ỹ])/u
const isToThePress = ({ reader }: Article, { people, start }: Passage): boolean =>
  people.length > 0 && TO_THE_PRESS.test(reader.folded.slice(start, start + MOST_OF_AN_ASIDE))
const MOST_OF_AN_ASIDE = 160
/** Somebody does something that is not speaking. */
const ANOTHER_ACTS =
  /^(?:[^ⓅⓉ,]{0,50}, )?[ⓅⓉ][^ⓅⓉ]{0,60}? (?:trao|tặng|đã trao|đã tặng|thăm|đã đến|cùng|dâng|công bố|đã công bố|báo cáo|trình bày|tham dự|dự|chụp|cắt băng|thông qua|gửi lời|chuyển lời|cảm ơn|bày tỏ lòng|phát biểu tiếp thu|tiếp thu)(?![A-Za-zÀ-ỹ])|^(?:[^,.;:]{0,40}, )?(?:Ⓞ|ban tổ chức|ban giám khảo|hội đồng|đoàn)[^,.;:]{0,40} (?:đã |cũng )?(?:trao(?! đổi)|tặng|trao tặng)(?![A-Za-zÀ-ỹ])/u

/** A heading that has run into the text: short, and no mark ends it. */
const isHeading = ({ skeleton: { text }, item }: Passage): boolean =>
  !item && text.length < MOST_HEADING && /[A-Za-zÀ-ỹ]$/u.test(text)
const MOST_HEADING = 70

/** What a photo shows: "Quang cảnh hội nghị." */
const SHOWS = /^(?:quang cảnh|toàn cảnh|ảnh minh họa|một số hình ảnh|hình ảnh tại)(?![A-Za-zÀ-ỹ])/u
const MOST_CAPTION = 200

/** A credit, and the caption before it: they stand in a speech and are none of it. */
function isCaption(passage: Passage, next: Passage | undefined): boolean {
  const text = passage.skeleton.text
  if (isPhotoCredit(passage)) return true
  return text.length < MOST_CAPTION && (SHOWS.test(text) || (isCredited(passage, next) && !makesDuty(text)))
}

/** "Ⓟ phát biểu tại hội nghị.": the words below a photo, where they are a paragraph by themselves and the speech is still to come. */
const SHOWN_SPEAKING =
  /^(?:ông |bà |đồng chí )?[ⓅⓉ](?: \([^()]{1,40}\))? (?:đã )?(?:phát biểu|kết luận|trao đổi|chủ trì)(?: (?:chỉ đạo|khai mạc|kết luận|bế mạc|chào mừng|ý kiến|và))* (?:tại |trong )?(?:buổi|cuộc|hội|phiên|lễ|đại|chương|kỳ|toạ|tọa|diễn)[^,.;:]{0,80}\.$/u
function isShownSpeaking(article: Article, body: readonly Passage[], n: number): boolean {
  const passage = body[n]
  const [mention] = passage?.people ?? []
  if (!passage || !mention || !SHOWN_SPEAKING.test(passage.skeleton.text)) return false
  if (body[n - 1]?.paragraph === passage.paragraph || body[n + 1]?.paragraph === passage.paragraph) return false
  const person = article.people.resolve(mention)
  return (
    person !== null &&
    body
      .slice(n + 1, n + 1 + UNTIL_THE_SPEECH)
      .some(
        ({ skeleton, people: [speaker] }) =>
          speaker !== undefined && SPEECH_OF.test(skeleton.text) && article.people.resolve(speaker) === person,
      )
  )
}
/** Sentences of reports that may stand between a photo and the speech that it shows. */
const UNTIL_THE_SPEECH = 40

/** The sentences of the body, each with whose speech at the event it stands in. */
export function readSpeeches(article: Article, event: EventType, chairs: readonly ChairDraft[]): SpokenSentence[] {
  const presiding = whoPresides(article, chairs)
  const resolver = new SpeakerResolver(article.reader, article.people)
  const out: SpokenSentence[] = []
  let current: Speaker | null = null
  /** Who spoke last, also where others have come between: whom "ông" means in front of a reporting verb. */
  let last: Speaker | null = null
  let distance = 0
  let paragraph = 0
  /** Sentences for which a quotation that has been opened is still believed to run on. */
  let inside = 0
  /** Of whom the sentence before told something other than speaking: "Ⓟ giải đáp các kiến nghị. Ông giao ...". */
  let actor: Speaker | null = null
  /** Who is said to lead the delegation. */
  let head: Person | null = null
  /** Whose speech an organisation's act has come into. */
  let broken: Speaker | null = null
  /** The paragraph that gives what was announced: "Ⓟ nêu rõ:", with no marks around it. */
  let announced = -1
  const body = article.passages.filter((passage) => passage.kind === 'body')
  for (const [n, passage] of body.entries()) {
    const shown = isShownSpeaking(article, body, n)
    const caption = shown || isCaption(passage, body[n + 1])
    const aside = event !== 'press-conference' && isToThePress(article, passage)
    const statement = aside ? null : readStatement(passage, article.reader.text)
    const spoke: Speaker | null = current
    if (inside > 0 && body[n - 1]?.paragraph !== passage.paragraph && isTold(body, n)) inside = 0
    const subject = statement?.subject ?? null
    for (const mention of passage.people)
      if (mention !== (subject?.kind === 'person' ? subject.mention : null)) resolver.see(mention)
    const text = passage.skeleton.text
    const leading = passage.people.length > 0 ? LEADS_A_DELEGATION.exec(text) : null
    const leader = leading && personAt(passage, leading.index)
    if (leader?.kind === 'person') head = article.people.resolve(leader.mention)
    let own = statement !== null && statement.frame !== 'none'
    if (statement && subject?.kind === 'person') {
      const person =
        resolver.resolve(subject.mention, current?.person ?? null) ?? headMeant(article.reader, subject.mention, head)
      resolver.see(subject.mention)
      current = speakerAt(passage, subject.from, subject.to, subject.mention, person)
    } else if (statement && subject?.kind === 'pronoun') {
      current = meantBy(article, passage, subject, resolver, {
        before: actor ?? current ?? last,
        head,
        presiding,
      })
      if (!current) own = false
    } else if (statement && subject) {
      // "Lãnh đạo tỉnh yêu cầu ..." in a leader's speech is the leader's word
      const same =
        subject.kind === 'organization' &&
        statement.verb !== null &&
        ((statement.verb.act === 'directive' && statement.verb.commands) ||
          (passage.paragraph === paragraph && speaksForOwn(article.reader, current, passage, subject.from)))
      if (!same) {
        broken = subject.kind === 'organization' && statement.verb?.act !== 'directive' ? current : null
        current = null
      }
    } else if (statement?.verb?.act === 'directive' && !current && passage.paragraph === paragraph) {
      // "Ⓣ nêu rõ ... Tuy nhiên, Ⓞ quyết định ... Giao Ⓞ ...": whoever was speaking goes on
      current = broken
    } else if (
      !statement &&
      !caption &&
      (aside ||
        isHeading(passage) ||
        OTHERS_SAY.test(text) ||
        TELLS.test(text) ||
        (TOPIC_ENDS.test(text) &&
          !makesDuty(text) &&
          !(passage.paragraph === paragraph && isOfAYear(article, passage))) ||
        ANOTHER_ACTS.test(text) ||
        isAnother(article, passage, current))
    )
      current = null
    // what is told without a name goes on with the same person
    if (statement || (n > 0 && body[n - 1]?.paragraph !== passage.paragraph && !caption)) actor = null
    if (!statement && !caption && /[ⓅⓉ]/u.test(text) && !GOES_ON_AS.test(text))
      actor = actorOf(passage, resolver, current)
    last = current ?? last
    if (own) {
      distance = 0
      paragraph = passage.paragraph
    } else distance++
    out.push({
      passage,
      statement,
      speaker: current,
      quoted: /^[“"]/u.test(text) || inside > 0 || (passage.paragraph === announced && !statement),
      distance,
      paragraphs: passage.paragraph - paragraph,
      caption,
    })
    // who is shown speaks elsewhere, and whoever was speaking goes on
    if (shown) current = spoke
    if (own && current && text.endsWith(':')) announced = body[n + 1]?.paragraph ?? -1
    inside = leavesOpen(text, inside > 0) ? (inside > 0 ? inside - 1 : MOST_QUOTED) : 0
    if (statement?.frame === 'behind' && current) attributeQuotation(out, current)
    if (statement?.frame === 'refers-back' && current) {
      attributeBefore(out, current)
      current = null
    }
  }
  return out
}

/** The one who has the chair; null where several have, or nobody who is known. */
function whoPresides({ people }: Article, chairs: readonly ChairDraft[]): Person | null {
  const found = new Set(chairs.map(({ mention }) => people.resolve(mention)))
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}

const LEADS_A_DELEGATION = /[ⓅⓉ](?=[^ⓅⓉ.;:]{0,80} (?:làm trưởng đoàn|dẫn đầu)(?![A-Za-zÀ-ỹ]))/u
const HEAD = /^trưởng đoàn(?: |$)/u

/** "Trưởng đoàn giám sát" is who was said to lead it. */
function headMeant(reader: Reader, { name, titles: [title] }: PersonMention, head: Person | null): Person | null {
  if (name || !title) return null
  return HEAD.test(reader.tokens.words.slice(title.first, title.last).join(' ')) ? head : null
}

/** Who holds an office that is shortened in running text. */
function heldBy(resolver: SpeakerResolver, office: string, head: Person | null): Person | null {
  if (HEAD.test(office) && head) return head
  return SHORT_OFFICE.test(office) ? resolver.holderOf(office) : null
}

/** Whom a pronoun, or words that stand for a leader, mean. */
function meantBy(
  { reader }: Article,
  passage: Passage,
  subject: Subject,
  resolver: SpeakerResolver,
  { before, head, presiding }: { before: Speaker | null; head: Person | null; presiding: Person | null },
): Speaker | null {
  const at = place(passage, subject)
  const words = reader.folded.slice(at.start, at.end)
  if (presiding && CHAIR_WORDS.test(words)) return { mention: null, person: presiding, ...at }
  const leader = namesALeader(words)
  const ofAPlace = namesLeaderOfAPlace(words)
  const holder =
    heldBy(resolver, passage.skeleton.text.slice(subject.from, subject.to), head) ??
    (leader ? resolver.leaderMeant(words, before?.person ?? null) : null) ??
    (before || ofAPlace ? null : resolver.only())
  if (holder && holder !== before?.person) return { mention: null, person: holder, ...at }
  // "lãnh đạo tỉnh" is no villager who was quoted before
  return leader && !holder && !(before && !ofAPlace && holdsALeadingOffice(reader, before))
    ? { mention: null, person: null, ...at }
    : before
}

function holdsALeadingOffice(reader: Reader, { person, mention }: Speaker): boolean {
  const titles = person?.titles ?? mention?.titles
  if (!titles) return true // unnamed, by such words as these
  return titles.some(({ first, last }) => leadingOffice(reader.tokens.words.slice(first, last).join(' ')) !== undefined)
}

/** How many sentences a quotation runs on for: a mark may have been forgotten. */
const MOST_QUOTED = 8

/** Somebody is told of in a paragraph without a mark: the quotation that opened before it was not closed. */
function isTold(body: readonly Passage[], first: number): boolean {
  if (!/^(?:ông |bà |anh |chị |đồng chí )?[ⓅⓉ]/u.test(body[first]?.skeleton.text ?? '')) return false
  for (let n = first; body[n]?.paragraph === body[first]?.paragraph; n++)
    if (body[n] && QUOTATION_MARK.test(body[n]?.skeleton.text ?? '')) return false
  return true
}
const QUOTATION_MARK = /[“”"]/u

const QUOTATION_MARKS = /[“”"]/gu

/** A quotation is open at the end of the sentence. */
function leavesOpen(text: string, wasOpen: boolean): boolean {
  let open = wasOpen
  for (const mark of text.match(QUOTATION_MARKS) ?? []) open = mark === '“' || (mark === '"' && !open)
  return open
}

/** "Đồng chí cũng trao Bằng khen của Ⓣ": whoever was told of before. */
const GOES_ON_AS = /^(?:[^ⓅⓉ,.;:]{0,40}, )?(?:đồng chí|ông|bà|anh|chị) (?![ⓅⓉ])/u
/** "Thừa ủy quyền của Ⓣ, Ⓟ đã trao ...": on whose behalf. */
const ACTOR =
  /^(?![^.;]{0,300} (?:chủ trì|làm trưởng đoàn)(?![A-Za-zÀ-ỹ]))(?:[^ⓅⓉ.;:“”"]{2,90}, |(?:thừa ủy quyền|thay mặt|được sự ủy quyền)(?: của)? Ⓣ, )?(?:ông |bà |đồng chí |anh |chị )?[ⓅⓉ](?=,? (?!và |cùng |[ⓄⓅⓉ])|\s[–(-])/u

/** The one person of whom a sentence tells something. */
function actorOf(passage: Passage, resolver: SpeakerResolver, current: Speaker | null): Speaker | null {
  const found = ACTOR.exec(passage.skeleton.text)
  const subject = found && personAt(passage, found[0].length - 1)
  if (subject?.kind !== 'person') return null
  const person = resolver.resolve(subject.mention, current?.person ?? null)
  return person && speakerAt(passage, subject.from, subject.to, subject.mention, person)
}

/** The sentence begins with the name of somebody else. */
function isAnother(article: Article, passage: Passage, current: Speaker | null): boolean {
  const first = /^(?:ông |bà |đồng chí )?Ⓟ/u.exec(passage.skeleton.text)
  const subject = first && personAt(passage, first[0].length - 1)
  if (subject?.kind !== 'person') return false
  const person = article.people.resolve(subject.mention)
  return person !== null && person !== current?.person
}

/** "Bộ mong muốn ..." in the speech of a minister: the words of the organisation stand in an office of the speaker. */
function speaksForOwn(reader: Reader, speaker: Speaker | null, passage: Passage, at: number): boolean {
  const mention = passage.skeleton.mentionsIn(at, at + 1)[0]?.mention
  const titles = speaker?.person?.titles ?? speaker?.mention?.titles ?? []
  if (mention?.kind !== 'organization') return false
  const { words } = reader.tokens
  const own = words.slice(mention.organization.first, mention.organization.last)
  return titles.some((title) => {
    const office = new Set(words.slice(title.positionEnd, title.last))
    return own.every((word) => office.has(word))
  })
}

const place = ({ skeleton }: Passage, { from, to }: { from: number; to: number }): { start: number; end: number } => ({
  start: skeleton.startAt(from),
  end: skeleton.endAt(to),
})

function speakerAt(passage: Passage, from: number, to: number, mention: PersonMention, person: Person | null): Speaker {
  return { mention, person, ...place(passage, { from, to }) }
}

/** Who is named behind a quotation has said its sentences from the opening mark on. */
function attributeQuotation(sentences: SpokenSentence[], speaker: Speaker): void {
  const last = sentences.length - 1
  let open = 0
  for (let k = last; k >= 0 && k > last - 8; k--) {
    const sentence = sentences[k]
    if (!sentence) return
    const text = sentence.passage.skeleton.text
    for (const mark of text) {
      if (mark === '”') open++
      else if (mark === '“') open--
    }
    sentence.speaker = speaker
    sentence.quoted = true
    if (open <= 0 && !/^["–-]/u.test(text)) break
  }
  attributePlainQuotation(sentences, speaker)
}

/** "... Đó là yêu cầu của Ⓟ": the words before, of the same paragraph or of the one above, if nobody's yet. */
function attributeBefore(sentences: readonly SpokenSentence[], speaker: Speaker): void {
  const said = sentences.at(-2)?.passage.paragraph
  for (let k = sentences.length - 2; k >= 0; k--) {
    const sentence = sentences[k]
    if (!sentence || sentence.passage.paragraph !== said || sentence.speaker || sentence.statement?.subject) return
    sentence.speaker = speaker
  }
}

/** Nothing is said in it: "– Ⓟ nhấn mạnh." */
export const isBareAttribution = ({ passage, statement }: SpokenSentence): boolean =>
  statement?.frame === 'behind' &&
  /^[\s"”–-]*(?:(?:ông|bà|anh|chị|đồng chí) )?$/u.test(passage.skeleton.text.slice(0, statement.subject?.from))

const PLAIN_MARKS = /"/gu
const leavesPlainOpen = ({ passage }: SpokenSentence): boolean =>
  ((passage.skeleton.text.match(PLAIN_MARKS) ?? []).length & 1) === 1

/** The same where plain marks neither open nor close: back to the sentence of the paragraph with an odd one. */
function attributePlainQuotation(sentences: readonly SpokenSentence[], speaker: Speaker): void {
  const attributed = sentences.at(-1)
  // "... phải làm ngay!" – Ⓟ nói.": the attribution may stand alone
  const alone = attributed !== undefined && isBareAttribution(attributed)
  const last = sentences.at(alone ? -2 : -1)
  if (!last || !leavesPlainOpen(last)) return
  const before = sentences.slice(alone ? -MOST_QUOTED - 1 : -MOST_QUOTED, alone ? -2 : -1)
  const opened = before.map(leavesPlainOpen).lastIndexOf(true)
  if (opened < 0) return
  const quoted = before.slice(opened)
  if (quoted.some(({ passage, statement }) => passage.paragraph !== last.passage.paragraph || statement?.subject))
    return
  for (const sentence of quoted) {
    sentence.speaker = speaker
    sentence.quoted = true
  }
}
