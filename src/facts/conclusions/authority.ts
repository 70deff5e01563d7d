/** Whose speeches count: who presides, concludes or directs, as against who reports, replies or proposes. */
import type { Article } from '../../article.js'
import type { ChairDraft } from '../chairs.js'
import type { EventDraft } from '../event.js'
import { makesDuty } from './kinds.js'
import type { Speaker, SpokenSentence } from './speeches.js'

const CONCLUDES =
  /(?:phát biểu|bài phát biểu|ý kiến|có|,|^)[^ⓅⓉ.;]{0,30}(?:kết luận|chỉ đạo|bế mạc|giao nhiệm vụ|tổng kết)|^(?:kết luận|bế mạc|chỉ đạo|tổng kết|thay mặt (?!(?:toàn thể |tập thể |các |những )*(?:sinh viên|học sinh|học viên|tân |em|bạn|gia đình|đảng viên|đoàn viên|hội viên|hộ|doanh nghiệp|cán bộ|đại biểu|cử tri|thế hệ|tác giả)))/u
const PRESENTS =
  /báo cáo|trình bày|tham luận|nhận nhiệm vụ|đáp từ|tiếp thu ý kiến|trả lời|giải trình|cảm ơn|giới thiệu/u
const DIRECTS_PRESENT = /(?:dự|tham dự|đến dự)(?: và|,)? (?:phát biểu )?chỉ đạo/u
const HIGH =
  /^(?:tổng bí thư|chủ tịch nước|phó chủ tịch nước|thủ tướng|phó thủ tướng|chủ tịch quốc hội|phó chủ tịch quốc hội|bộ trưởng|thứ trưởng|bí thư (?:tỉnh|thành|huyện|quận|thị|đảng)|phó bí thư (?:tỉnh|thành|huyện|quận|thị)|chủ tịch ubnd|phó chủ tịch ubnd|chủ tịch ủy ban nhân dân|thường trực ban bí thư|tổng giám đốc|giám đốc|tổng cục trưởng)/u

/** Leaders of the state, a ministry or a province: their speech as guests directs, where others only greet. */
const HIGHEST =
  /^(?:tổng bí thư|chủ tịch nước|phó chủ tịch nước|thủ tướng|phó thủ tướng|chủ tịch quốc hội|phó chủ tịch (?:thường trực )?quốc hội|bộ trưởng|thứ trưởng|bí thư (?:tỉnh|thành) ủy|phó bí thư (?:thường trực )?(?:tỉnh|thành) ủy|thường trực ban bí thư)/u

/** Who presides over an assembly by office. */
const PRESIDES =
  /^(?:tổng bí thư|chủ tịch nước|(?:phó )?chủ tịch (?:thường trực )?(?:quốc hội|hđnd|hội đồng nhân dân)|bí thư (?:tỉnh|thành|huyện|quận|thị) ủy)/u

/** One key for all mentions of a speaker. */
export function speakerKey(article: Article, speaker: Speaker): string {
  if (speaker.person) return speaker.person.key
  const { words } = article.reader.tokens
  const mention = speaker.mention
  if (!mention) return ''
  return mention.name
    ? words.slice(mention.name.first, mention.name.last).join(' ')
    : `office ${mention.titles.map((title) => words.slice(title.first, title.last).join(' ')).join(', ')}`
}

/** What speaks for a speaker's having the say: the say itself, and what a guest may say as well. */
interface Standing {
  say: number
  voice: number
  office: boolean
  /** Holds the highest offices of an assembly. */
  presides: boolean
}

/** Enough of a say to direct; a speaker who has it leaves others, who only voice opinions, uncounted. */
const SAY = 3
const VOICE_ALONE = 2
const VOICE_BESIDE_A_LEADER = 3.5

/** The keys of the speakers whose speeches count. */
export function directingSpeakers(
  article: Article,
  event: EventDraft,
  chairs: readonly ChairDraft[],
  sentences: readonly SpokenSentence[],
): Set<string> {
  const standings = new Map<string, Standing>()
  const of = (key: string): Standing => {
    let standing = standings.get(key)
    if (!standing) standings.set(key, (standing = { say: 0, voice: 0, office: false, presides: false }))
    return standing
  }
  for (const chair of chairs) {
    const person = article.people.resolve(chair.mention)
    if (person) of(person.key).say += 3
  }
  for (const passage of article.passages) {
    if (passage.kind !== 'body' || !DIRECTS_PRESENT.test(passage.skeleton.text)) continue
    for (const mention of passage.people) {
      const person = article.people.resolve(mention)
      if (person) of(person.key).say += 3
    }
  }
  for (const { statement, speaker, passage } of sentences) {
    if (!speaker) continue
    const standing = of(speakerKey(article, speaker))
    const text = passage.skeleton.text
    if (!statement?.subject || statement.frame === 'none') {
      if (statement?.verb?.act === 'directive' || makesDuty(text)) standing.voice += GOES_ON
      continue
    }
    const before = text.slice(0, statement.at)
    const { words } = article.reader.tokens
    const titles = speaker.person?.titles ?? speaker.mention?.titles ?? []
    if (titles.length > 0) standing.office = true
    const offices = titles.map((title) => words.slice(title.first, title.last).join(' '))
    if (offices.some((office) => HIGH.test(office))) standing.voice += 0.5
    if (offices.some((office) => PRESIDES.test(office))) standing.presides = true
    if (
      STRESSES.test(statement.verb?.verb ?? '') &&
      OPENS_SPEECH.test(text) &&
      !OPENS_EVENT.test(before) &&
      offices.some((office) => HIGHEST.test(office))
    )
      standing.voice += GUEST_OF_HONOUR
    if (CONCLUDES.test(statement.frame === 'announced' ? text.slice(0, statement.end) : before)) standing.say += 3
    if (PRESENTS.test(before)) standing.voice -= 2
    if (event.type === 'reception') standing.say += 2
    if (statement.verb?.commands && (event.type !== 'assembly' || standing.presides)) standing.say += 2
    else if (statement.verb && PROPOSES.test(statement.verb.verb)) standing.voice -= 2
    else if (statement.verb?.act === 'directive' || statement.verb?.act === 'assessment')
      standing.voice += OPENS_SPEECH.test(text) ? 2 : 1
    else if (statement.verb && STRESSES.test(statement.verb.verb)) standing.voice += STRESS
    if (makesDuty(text.slice(statement.end)) || (statement.frame === 'behind' && makesDuty(text))) standing.voice += 1
  }
  // in an assembly whoever presides directs; deputies and ministers voice opinions, and answer
  const all = [...standings].filter(([, { presides, say }]) => event.type !== 'assembly' || presides || say >= SAY)
  const least = all.some(([, { say }]) => say >= 3) ? VOICE_BESIDE_A_LEADER : VOICE_ALONE
  return new Set(
    all.filter(([, { say, voice, office }]) => say >= SAY || (office && say + voice >= least)).map(([key]) => key),
  )
}

/** What a duty in a sentence that goes on, and a stressing verb, add to a voice. */
const GOES_ON = 0.5
const STRESS = 0.5
/** What the speech of a leader of the state or a province adds, unless it merely opens the event. */
const GUEST_OF_HONOUR = 1.5
const OPENS_EVENT = /phát biểu (?:khai mạc|chào mừng|đề dẫn)/u
const STRESSES = /^(?:nhấn mạnh|khẳng định|nêu rõ|cho rằng|kết luận)$/u
const OPENS_SPEECH = /^phát biểu/u
const PROPOSES = /^(?:kiến nghị|đề xuất)$/u
