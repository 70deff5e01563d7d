/** Why a date is or is not the day of an event: read from what stands around it. */
import { alternation } from '../../text/alternation.js'
import { ANNIVERSARY_CUES, BOUND_CUES, DOCUMENT_CUES, PUBLICATION_WORDS } from '../../lexicon/date-words.js'
import { isTimeOfNotice } from '../../text/layout/notice.js'
import type { DateMention } from './mention.js'
import { textBefore } from './context.js'

/** Before a date: a paper's number, "21-NQ/TU", "12/2018/QĐ-UBND", "số 548", with the comma that may follow; not "Theo kế hoạch, ngày 5/3". */
const NUMBER_BEFORE =
  /(?:(?:(?:số|no) ?:? ?\d{1,6}(?:[/-][A-Za-zÀ-ỹ\d/.-]{1,24})?|\d{1,6}[/-][A-Za-zÀ-ỹ\d/.-]{0,24}[A-Za-zÀ-ỹ]) ?,?|(?:quyết định|nghị quyết|công văn|chỉ thị|kế hoạch|nghị định|thông tư|thông báo|kết luận|tờ trình|hướng dẫn|báo cáo|công điện|pháp lệnh|hiệp định|văn bản|giấy phép|luật)(?: \d{1,5} ?,?)?) ?\(?$/u
/** "… của Ủy ban nhân dân tỉnh" between number and date; not "hội nghị thực hiện Chỉ thị số 05 do Huyện ủy tổ chức ngày 5/3". */
const NUMBER_AND_ISSUER_BEFORE =
  /(?:số ?\d{1,6}|\d{1,6}[/-][A-Za-zÀ-ỹ\d/-]{0,20}[A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ\d/.-]{0,16} (?:của|do) (?:(?! (?:tổ chức|diễn ra|khai mạc|bế mạc)(?![A-Za-zÀ-ỹ]))[^,.;:()\d]){2,50},? ?$/u

const cuePattern = (cues: readonly string[], tail: string): RegExp =>
  new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${alternation(cues)})${tail}$`, 'u')

const DOCUMENT = cuePattern(DOCUMENT_CUES, '(?: từ| vào| kể từ)?,? ?(?:ngày)? ?')
const BOUND = cuePattern(BOUND_CUES, '(?: ngày)? ?')
const ANNIVERSARY = cuePattern(ANNIVERSARY_CUES, '(?: ngày| lễ| vào| từ)? ?\\(?')
/** "tặng quà nhân | ngày 8/3"; not "gặp mặt công nhân | ngày 8/3" */
const ON_DAY =
  /(?:^|\P{L})(?<!(?:công|doanh|cá|bệnh|nạn|nguyên|thân|tư|pháp|danh|nghệ|quân|hôn|thương|chủ|phạm|tội|phu|chứng|nữ) )nhân$/u
/** "Ngày Môi trường thế giới (5/6)", "kỷ niệm 60 năm Ngày truyền thống ngành (10/6)" */
const NAMED_DAY =
  /(?:kỷ niệm|kỉ niệm|chào mừng|ngày (?!(?:làm|thi|họp|tranh|diễn|học|hội) )(?:[A-ZÀ-ỹ]+ ){1,9}|lễ (?:[A-ZÀ-ỹ]+ ){0,6}|truyền thống|thành lập)[^.;:\n]{0,70}$/iu

/** The mention's role by the words before it. `before` is squeezed and in lower case. */
export function roleOf(text: string, mention: DateMention): DateMention['role'] {
  if (mention.precision !== 'day') return 'period'
  const before = textBefore(text, mention.start, 90).replace(/^.*[.!?…] (?=[A-Za-zÀ-ỹ])/u, '')
  const here = text.slice(mention.start, mention.end)
  if (mention.relative === null && !mention.lunar) {
    if (keepsTheDay(mention) || ANNIVERSARY.test(before) || (here.startsWith('ngày') && ON_DAY.test(before)))
      return 'anniversary'
    if (
      /[([]$/.test(before) &&
      mention.startDate === mention.endDate &&
      !/^[A-Za-zÀ-ỹ]/u.test(here) &&
      NAMED_DAY.test(before)
    )
      return 'anniversary'
    // "Thực hiện Kế hoạch số 15, từ ngày 10/5 ...": another clause opens
    const apart =
      (before.endsWith(',') && (mention.session !== null || /^từ/iu.test(here))) || takesTime(mention, before)
    // "Thực hiện Kế hoạch số 15 của Tỉnh ủy, ngày 10/5, Sở Y tế ...": behind a day without a year whoever acts or the place follows
    const opens = before.endsWith(',') && !mention.yearPrinted && ACTS.test(text.slice(mention.end, mention.end + 6))
    if (
      ((NUMBER_BEFORE.test(before) || NUMBER_AND_ISSUER_BEFORE.test(before)) && !apart && !opens) ||
      // "Chào mừng đại hội đảng bộ các cấp, | sáng 5/3, ...": no day on which something was issued
      (DOCUMENT.test(before) && !takesTime(mention, before) && !(before.endsWith(',') && opens))
    )
      return 'document'
    if (BOUND.test(before) && !SOME_DAYS.test(here)) return 'period'
  }
  return 'day'
}

/** "thực hiện Chỉ thị số 05-CT/TW | từ ngày 12 - 14/3", "| lúc 8 giờ ngày 12/3": no paper is of several days, and only a telegram tells its hour. */
const takesTime = ({ time, startDate, endDate, session }: DateMention, before: string): boolean =>
  startDate !== endDate || ((time !== null || session !== null) && !before.includes('điện'))

/** ", Sở Y tế ...", " tại Hội trường", ", tại ..." */
const ACTS = /^(?:, (?:tại |\p{Lu})| tại )/u

/** "sau | hai ngày 15 và 16/8 làm việc" */
const SOME_DAYS = /^(?:hai|ba|bốn|năm|\d) ngày /iu

/** "22/12/1944 - 22/12/2024" */
const keepsTheDay = (m: DateMention): boolean =>
  m.yearPrinted && m.startDate !== m.endDate && m.startDate.slice(4) === m.endDate.slice(4)

const WORDS = /[A-Za-zÀ-ỹ]+/gu
/**
 * Does the mention stand alone on its line, or in a stamp at the line's end or beginning, as where a site prints
 * the day on which it put an article out?
 *
 * @param line - where the mention's line starts and ends
 */
export function isPublicationLine(
  text: string,
  line: { start: number; end: number },
  spans: readonly DateMention[],
): boolean {
  let rest = ''
  let from = line.start
  for (const span of spans) {
    rest += `${text.slice(from, span.start)} `
    from = span.end
  }
  rest += text.slice(from, line.end)
  if (rest.length > 60) return false
  return (rest.toLowerCase().match(WORDS) ?? []).every((word) => PUBLICATION_WORDS.has(word))
}

/** "… học phí(19/06/2004)" at the end of a line, "[17/05/2017 17:49:47] …" at its beginning */
export function isStamp(text: string, mention: DateMention, line: { start: number; end: number }): boolean {
  if (!mention.yearPrinted || mention.startDate !== mention.endDate || mention.session !== null) return false
  if (!/^\d/.test(text.slice(mention.start, mention.start + 1))) return false
  const opens = '(['.includes(text[mention.start - 1] ?? ' ')
  const closes = ')]'.includes(text[mention.end] ?? ' ')
  if (!opens || !closes) return false
  return mention.start - 1 === line.start || text.slice(mention.end + 1, line.end).trim() === ''
}

/** The line tells when an event is, in a notice that tells more below. */
export function isInNotice(text: string, line: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, line.start - 200), line.start).trimEnd()
  const behind = text.slice(line.end, line.end + 200).trimStart()
  return isTimeOfNotice(text.slice(line.start, line.end), before, behind)
}
