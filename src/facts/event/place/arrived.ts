/** Where people "have come", "have gathered": to the event itself, or a delegation on its own visit. */
import type { Passage } from '../../../mentions/passages.js'
import { phraseAt, wordAt, type Reader } from '../../../mentions/reader.js'
import { lookup } from '../lookup.js'

const ARRIVED = /(?:có mặt|tề tựu|tập trung|hội tụ|tụ họp)(?: (?:từ|rất|sớm|đông đủ|đầy đủ)){0,3}$/

/** "Gần 300 giám đốc có mặt ở ...", "Sáng 5/3, hơn 500 đoàn viên ...": a crowd comes for the event. */
const CROWD = /^(?:(?:hơn|gần|khoảng|trên) \d|đông đảo |hàng (?:trăm|nghìn|ngàn)|\d{2,} )/

/** "có mặt tại X | sáng 13/5 để chúc mừng lễ ...": what for is told. */
const COMES_FOR =
  /^(?:(?:sáng|trưa|chiều|tối|ngày|nay|qua|[\d/.,()-]+) )*(?:để |chuẩn bị )*(?:dự|tham dự|tham gia|chúc mừng|chung vui|chia vui|chứng kiến|cổ vũ|ra quân|xuất quân|lên đường|diễu hành|tranh tài|thi đấu|mít tinh|tưởng niệm|hưởng ứng|bước vào) /

/** So many words tell what they have come for. */
const PURPOSE = 12

/**
 * Behind `before` stands where somebody has arrived, tokens up to `end`, and nothing tells that it was for the event: no crowd
 * comes there, and no purpose is told.
 */
export const arrivesElsewhere = (reader: Reader, passage: Passage, before: string, end: number): boolean =>
  ARRIVED.test(before) &&
  !CROWD.test(subjectOf(reader, passage)) &&
  !COMES_FOR.test(phraseAt(reader.tokens, end, end + PURPOSE))

/** The first words of the sentence, behind its day. */
function subjectOf(reader: Reader, passage: Passage): string {
  const { tokens: t } = reader
  const day = lookup(passage).dayFrom.get(t.start[passage.first] ?? -1)
  let first = passage.first
  while (day && first < passage.last && ((t.end[first] ?? 0) <= day.end || wordAt(t, first) === ',')) first++
  return phraseAt(reader.tokens, first, first + 3)
}
