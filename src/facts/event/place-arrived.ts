/** Where people "have come", "have gathered": to the event itself, or a delegation on its own visit. */
import type { Passage } from '../../mentions/passages.js'
import { wordsOf } from './holder.js'
import type { Reader } from '../../mentions/reader.js'

const ARRIVED = /(?:có mặt|tề tựu|tập trung|hội tụ|tụ họp)(?: (?:từ|rất|sớm|đông đủ|đầy đủ)){0,3}$/

/** "Gần 300 giám đốc có mặt ở ...": a crowd comes for the event. */
const CROWD = /^(?:(?:hơn|gần|khoảng|trên) \d|đông đảo |hàng (?:trăm|nghìn|ngàn)|\d{2,} )/

/** "có mặt tại X | sáng 13/5 để chúc mừng lễ ...": what for is told. */
const COMES_FOR =
  /^(?:(?:sáng|trưa|chiều|tối|ngày|nay|qua|[\d/.,()-]+) )*(?:để )?(?:dự|tham dự|tham gia|chúc mừng|chung vui|chia vui|chứng kiến|cổ vũ) /

/** So many words tell what they have come for. */
const PURPOSE = 12

/**
 * Behind `before` stands where somebody has arrived, tokens up to `end`, and nothing tells that it was for the event: no crowd
 * comes there, and no purpose is told.
 */
export const arrivesElsewhere = (reader: Reader, passage: Passage, before: string, end: number): boolean =>
  ARRIVED.test(before) &&
  !CROWD.test(wordsOf(reader, passage.first, passage.first + 3)) &&
  !COMES_FOR.test(wordsOf(reader, end, end + PURPOSE))
