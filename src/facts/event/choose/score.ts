/** What each kind of evidence for a mention weighs. */
import { againOf } from './again.js'
import { fullness } from './fullness.js'
import { nameOf, sentenceStart, wordsAround, wordsBefore } from './words.js'
import { lookup } from '../lookup.js'
import type { EventCue, EventMention } from '../mention.js'
import { namesParliament } from '../session.js'
import { type Reader, wordAt } from '../../../mentions/reader.js'

const CUE: Readonly<Record<EventCue, number>> = { held: 3, subject: 3, at: 1.5, plain: 0, background: -3 }
/** The sooner the sentence, the likelier it tells the main event. */
const LEADS = [2.5, 1.9, 1.4, 1, 0.7, 0.4, 0.2]

/** What each kind of evidence weighs. */
export function scoreOf(
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
  if (cue === 'at' && !RECURRING.has(head.type) && (before.endsWith('đây là ') || before.endsWith('đó là ')))
    score += 1.5
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
    if (BROUGHT_OUT.has(head.word) && !dated && !PLACED.test(before)) score -= 1.5
    if (!dated && RETOLD.test(before)) score -= 3
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

/** "vừa công bố báo cáo tài chính": without a day or a place what is brought out is a paper. */
const BROUGHT_OUT = new Set(['công bố'])

/** "Vừa qua tại Hà Nội, Báo Mây | công bố giải thưởng" */
const PLACED = /^(?:[^,]{2,20} |[^,]{2,20} , )?(?:tại|ở) [^,]{2,80} , /

/** "ông Ơn cho biết, vừa qua Chính phủ đã | họp": what somebody tells of, where no day is told. */
const RETOLD = /(?:^| )(?:cho biết|cho hay|thông tin)(?: thêm| rằng)?(?: [^.;:]{1,160})? (?:đã|vừa) $/

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
