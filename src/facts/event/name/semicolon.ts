/** Whether an event's name goes on behind a semicolon. */
import { AND_STOPS, COMMA_STOPS, NAME_STOPS, TOPIC_VERBS } from '../../../lexicon/event-names.js'
import { isCapital, isNumber, wordAt } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { lookup } from '../lookup.js'
import { told } from './comma.js'
import type { NameScan } from './start.js'

const topics = new PhraseSet(TOPIC_VERBS)
const clauses = new PhraseSet([...NAME_STOPS, ...COMMA_STOPS, ...AND_STOPS])

/**
 * "lễ công bố nghị quyết sáp nhập các xã; | chỉ định cấp ủy xã", "cuộc họp với lãnh đạo Sở Y tế; | UBND các xã về ...": the next
 * topic, or the next partner before the topic.
 *
 * @param topic - the topic has been named already
 */
export function goesOnBehindSemicolon(scan: NameScan, from: number, topic: boolean): boolean {
  const { reader, passage, start, limit } = scan
  const t = reader.tokens
  if (isNextPartner(scan, from)) return true
  if (!topic) return false
  if (topics.lengthAt(t, from, limit) > 0) return true
  if (start.opening) return told(reader, passage, from, limit)
  return !start.verb && isNextTopic(scan, from)
}

/** No sentence of its own: nobody named is told of, and nothing that was, is or will be. */
function isNextTopic({ reader, passage, limit }: NameScan, from: number): boolean {
  const t = reader.tokens
  if (isCapital(t, from) || isNumber(t, from) || OPENS_CLAUSE.has(wordAt(t, from))) return false
  if (clauses.lengthAt(t, from, limit) > 0 && further.lengthAt(t, from, limit) === 0) return false
  const named = lookup(passage)
  for (let k = from; k < Math.min(limit, from + MOST_IN_TOPIC); k++) {
    const word = wordAt(t, k)
    if (word === ';' || word === '.') return true
    if (TELLS.has(word) || named.people.from(k)?.name) return false
  }
  return true
}
const further = new PhraseSet(['một số nội dung', 'một số vấn đề', 'một số nhiệm vụ', 'việc', 'kết thúc hoạt động'])
const MOST_IN_TOPIC = 40
/** "qua đó ...", "thời gian: ...", "cùng dự có ..." */
const OPENS_CLAUSE = new Set(
  'qua từ hội buổi cuộc phiên lễ đại thời địa tham dự cùng với đồng ông bà tuy nhưng song vì do trong tại theo đây đó ngoài bên riêng nhất đặc chủ kinh mỗi nhiều số tổng'.split(
    ' ',
  ),
)
const TELLS = new Set('đã sẽ đang được bị là gồm cũng đều vẫn còn phải cần đạt chiếm có'.split(' '))

/** "..., UBND các xã và nhà đầu tư | về việc thanh toán": those with whom one meets, up to what it is about. */
function isNextPartner({ reader, passage, start, limit }: NameScan, from: number): boolean {
  const t = reader.tokens
  const before = t.words.slice(start.first, from)
  if (start.opening || !before.includes('với') || before.includes('về')) return false
  if (!PARTNERS.has(wordAt(t, from)) && !lookup(passage).organizations.from(from)) return false
  for (let k = from; k < Math.min(limit, from + MOST_IN_TOPIC); k++) {
    const word = wordAt(t, k)
    if (ABOUT.has(word)) return true
    if (word === ';' || word === '.' || TELLS.has(word)) return false
  }
  return false
}
const PARTNERS = new Set(['các', 'đại', 'lãnh', 'nhà', 'đơn', 'chủ', 'cán', 'doanh'])
const ABOUT = new Set(['về', 'để', 'nhằm', 'bàn'])
