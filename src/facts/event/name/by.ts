/** "do Hội Nông dân huyện triệu tập": whether what "do" opens tells who holds the event, or who made what it names. */
import { BRINGS_ABOUT, HOLDS_TOO, UNNAMED_HOLDERS, WORKS } from '../../../lexicon/event-holders.js'
import { phraseAt } from '../../../mentions/reader.js'
import { alternation } from '../../../text/alternation.js'
import type { NameSoFar } from './start.js'
import { holderFollows } from './who.js'

/** So many tokens behind "do" tell who holds the event and by which verb. */
const WITHIN = 40

/** What stands behind token `i` holds the event. */
export function opensHolder(read: NameSoFar, i: number): boolean {
  const { reader, passage, limit, named, start } = read
  const told = phraseAt(reader.tokens, i, Math.min(limit, passage.last, i + WITHIN))
  const madeThere = MADE.test(phraseAt(reader.tokens, start.headEnd, i))
  if (madeThere && BROUGHT_ABOUT.test(told) && !CLEARLY_HELD.test(told)) return false
  if (holderFollows(reader, passage, i, limit)) return true
  if (!named.organizations.from(i)) return !madeThere && UNNAMED.test(told)
  return HELD.test(told) || BROUGHT_ABOUT.test(told)
}

/** More bodies may stand before the verb, no other clause. */
const CLAUSE = '[^.;:()“"]{0,110}'
const HELD = new RegExp(`^${CLAUSE} (?:${alternation(HOLDS_TOO)})(?![^ .,;:()])`, 'u')
const BROUGHT_ABOUT = new RegExp(`^${CLAUSE} (?:${alternation(BRINGS_ABOUT)})(?![^ .,;:()])`, 'u')
const CLEARLY_HELD = new RegExp(`^${CLAUSE} (?:tổ chức|chủ trì|phối hợp|đăng cai)(?![^ .,;:()])`, 'u')
/** "hội thảo về mô hình | do Trung tâm Khuyến nông thực hiện": it is the model that was carried out by them. */
const MADE = new RegExp(`(?:^| )(?<!(?:pháp|kỷ|chính|ngân|danh|bộ|đua) )(?:${alternation(WORKS)})(?: |$)`, 'u')
/** "do các địa phương ven hồ đăng cai", "do nhóm bạn trẻ Lửa Ấm khởi xướng" */
const UNNAMED = new RegExp(
  `^(?:${alternation(UNNAMED_HOLDERS)}) (?:[^.,;:()“"]{0,60} )?(?:(?<!(?:các|một số|những|hai|ba) )tổ chức(?! (?:phi|chính trị|xã hội|quốc tế|đảng|đoàn) )|chủ trì|phối hợp|đăng cai|phát động|${alternation(HOLDS_TOO)})(?![^ .,;:()])`,
  'u',
)
