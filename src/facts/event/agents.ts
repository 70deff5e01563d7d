/** Those behind a word of the agent: "do Sở Y tế tổ chức", "được UBND tỉnh tổ chức", "bởi Viện Cây chè". */
import { HOLDING_VERBS, WORKS } from '../../lexicon/event-holders.js'
import type { Passage } from '../../mentions/passages.js'
import type { TokenRange } from '../../mentions/people.js'
import { isCapital, phraseAt, spaceBefore, wordAt, type Reader } from '../../mentions/reader.js'
import { PhraseSet } from '../../text/words.js'
import { beforeAdverb } from './holder/verbs.js'
import { depth, isJoint } from './holder/joint.js'
import { holder } from './holder.js'
import { isNamedOrganization } from './holder/known.js'
import { lookup } from './lookup.js'
import type { EventMention } from './mention.js'
import { superiors } from './superiors.js'

/** Verbs by which a body holds an event. */
export const holdingVerbs = new PhraseSet(HOLDING_VERBS)

/**
 * "... do Sở Y tế phối hợp với Hội Đông y tổ chức", from token `from` on, or behind another word of the agent.
 *
 * @param told - from where on words may tell of a work that is made known at the event
 */
export function holdersBehindDo(
  reader: Reader,
  passage: Passage,
  from: number,
  agent = 'do',
  told = from,
): TokenRange[] {
  const t = reader.tokens
  for (let i = from; i < passage.last; i++) {
    if (wordAt(t, i) !== agent || lookup(passage).people.from(i + 1)?.name) continue
    let presiding = -1
    for (let k = i + 2; k < Math.min(passage.last, i + 70); k++) {
      if ((wordAt(t, k) === '.' && spaceBefore(t, k + 1)) || wordAt(t, k) === ';') break
      // "do Sở Y tế (cơ quan chủ trì) phối hợp với ..."
      if (holdingVerbs.lengthAt(t, k) > 0 && depth(reader, passage, k) > depth(reader, passage, i)) continue
      // "tỉnh Lâm | Đồng tổ chức": the end of a name
      if (wordAt(t, k) === 'đồng' && isCapital(t, k) && isCapital(t, k - 1)) continue
      const holds =
        holdingVerbs.lengthAt(t, k, passage.last) > 0 && wordAt(t, k) !== 'chủ' && !isPhraseInside(reader, passage, k)
      const leads = wordAt(t, k) === 'chủ' && wordAt(t, k + 1) === 'trì'
      const presides = leads && !WITH_OTHERS.has(wordAt(t, k + 2))
      if (leads && !presides && presiding < 0) presiding = k
      if (!holds && !presides && !isDone(reader, passage, told, i, k)) continue
      // "đề tài do Trung tâm Giống | là cơ quan chủ trì | thực hiện": who does the work, not who holds the event
      if (OF_WORK.has(phraseAt(reader.tokens, k - 3, k)) && wordAt(t, k + 2) !== 'tổ') break
      let end = k
      for (let next = beforeAdverb(reader, end, i + 1); next < end; next = beforeAdverb(reader, end, i + 1)) end = next
      const holders = holdersBetween(reader, passage, i + 1, end)
      return wordAt(t, k) === 'mở' ? [...holders, ...partnersBehind(reader, passage, k + 1)] : holders
    }
    // "do Công an tỉnh chủ trì, phối hợp với UBND huyện": no other verb tells who holds it
    if (presiding > 0) {
      const holders = holdersBetween(reader, passage, i + 1, presiding)
      return [...holders, ...partnersBehind(reader, passage, presiding + 2)]
    }
  }
  return []
}
/** Behind "chủ trì": partners or another verb may follow. */
const WITH_OTHERS = new Set([',', 'phối', 'tổ', 'với', 'cùng'])

/** "do Sở Nội vụ mở | phối hợp cùng Sở Tư pháp và Trường Chính trị": those named behind the verb. */
function partnersBehind(reader: Reader, passage: Passage, from: number): TokenRange[] {
  const t = reader.tokens
  const at = wordAt(t, from) === ',' ? from + 1 : from
  const opens = OPENS_PARTNERS.exec(`${phraseAt(t, at, at + 4)} `)
  if (!opens) return []
  const first = at + opens[0].trim().split(' ').length
  let end = first
  while (end < passage.last && !ENDS_AGENTS.has(wordAt(t, end)) && !ENDS_PARTNERS.has(wordAt(t, end))) end++
  return holdersBetween(reader, passage, first, end)
}
const OPENS_PARTNERS = /^phối hợp (?:cùng với |với |cùng )?/
const ENDS_PARTNERS = new Set(['đã', 'vừa', 'sẽ', 'được', 'diễn', 'thực', 'tổ', 'trong', 'có'])

/** "Sự kiện do Hội Doanh nhân phối hợp với Báo Mây | thực hiện.": where the sentence speaks of nothing else; "do Sở Nội vụ | mở.". */
const isDone = (reader: Reader, passage: Passage, from: number, agent: number, k: number): boolean => {
  const { tokens: t } = reader
  if (wordAt(t, k) === 'mở') return isOver(reader, passage, k + 1)
  if (!MAKES.has(phraseAt(t, k, k + 2)) || !isOver(reader, passage, k + 2)) return false
  if (isShared(t.words.slice(agent, k).join(' '))) return true
  // "cuộc điều tra được Viện Mây thực hiện với các trường": of what is done so much may be told
  if (wordAt(t, agent) !== 'do' && JOINS.has(wordAt(t, k + 2))) return false
  // "Hoạt động do Viện Mây thực hiện": the event itself, in a sentence of its own
  return (from === passage.first && agent - from < 8) || !tellsOfWork(reader, from, agent)
}
/** "buổi sinh hoạt do Hội Cựu chiến binh | tiến hành | vào sáng 5/3" */
const MAKES = new Set(['tiến hành', 'bố trí', 'thực hiện', 'triển khai', 'đứng ra'])
const JOINS = new Set(['với', 'cùng', 'phối'])
/** "hội thảo công bố | kết quả khảo sát | do Viện Mây thực hiện": what was done is told of there, not the event. */
function tellsOfWork({ tokens: t }: Reader, from: number, agent: number): boolean {
  for (let i = agent; i > Math.max(from, agent - MOST_OF_WORK); i--) if (works.lengthBefore(t, i, from) > 0) return true
  return false
}
const works = new PhraseSet(WORKS)
/** A work is named in fewer tokens. */
const MOST_OF_WORK = 30
/** Behind the verb, before token `i`, nothing more is done: the clause ends, or when and where follow. */
const isOver = ({ tokens: t }: Reader, passage: Passage, i: number): boolean =>
  AFTER_DONE.has(wordAt(t, i)) || lookup(passage).dayFrom.has(t.start[i] ?? -1)
/** "do UBND tỉnh chủ trì, | Sở Du lịch phối hợp với các huyện | thực hiện": the parts of an event are shared out. */
const isShared = (words: string): boolean => / (?:chủ trì|chỉ đạo) , /.test(words)
const AFTER_DONE = new Set(
  ', . ; ( vào từ tại ở ngay trong nhằm để nhân theo hoàn tổ phối cùng với đã vừa sẽ đang diễn hôm sáng chiều tối cuối đầu hằng hàng thu'
    .split(' ')
    .concat(''),
)

const OF_WORK = new Set(['là cơ quan', 'làm cơ quan', 'là đơn vị', 'là tổ chức', 'làm chủ', 'là chủ'])

/** "Hội thảo được tổ chức thường niên bởi Viện Cây chè và Hội Nông dân": the bodies behind "bởi", up to the end of the clause. */
export function holdersBehindBoi(reader: Reader, passage: Passage): TokenRange[] {
  const t = reader.tokens
  for (let i = passage.first + 2; i < passage.last; i++) {
    if (wordAt(t, i) !== 'bởi') continue
    let k = i - 1
    while (k > i - 4 && k > passage.first && holdingVerbs.lengthAt(t, k, i) === 0) k--
    if (holdingVerbs.lengthAt(t, k, i) === 0) return []
    let end = i + 1
    while (
      end < passage.last &&
      !ENDS_AGENTS.has(wordAt(t, end)) &&
      !passage.dates.some(({ start }) => start === t.start[end])
    )
      end++
    return holdersBetween(reader, passage, i + 1, end)
  }
  return []
}
/** Behind these nobody who holds the event is named any more. */
export const ENDS_AGENTS = new Set([
  '.',
  ';',
  '(',
  '…',
  '...',
  'tại',
  'vào',
  'từ',
  'nhằm',
  'để',
  'với',
  'ngày',
  'sáng',
  'chiều',
])

/** "Ban Tổ chức": the verb's words are part of a name. */
function isPhraseInside(reader: Reader, passage: Passage, k: number): boolean {
  if (isNamedOrganization(reader, k)) return true
  const around = lookup(passage).organizations.at(k)
  return around !== undefined && k > around.first && k < around.last - 2
}

/** The bodies that stand one after another between tokens `first` and `k`. */
export function holdersBetween(reader: Reader, passage: Passage, first: number, k: number): TokenRange[] {
  const out: TokenRange[] = []
  let start = first
  for (let i = first; i <= k; i++) {
    if (i < k && !isJoint(reader, passage, i, k)) continue
    const item = holder(reader, passage, start, i)
    if (item === null) return out
    if (item !== 'nothing') out.push(item)
    start = i + 1
  }
  return superiors(reader, passage, out)
}

/** "Theo kế hoạch của | UBND huyện |, ngày hội sẽ được tổ chức ...": who plans it holds it. */
export function planning(reader: Reader, { passage, first, cue }: EventMention): TokenRange[] {
  const t = reader.tokens
  const of = wordAt(t, passage.first + 3) === 'của' ? passage.first + 3 : -1
  if (cue !== 'subject' || of < 0 || !PLANS.test(phraseAt(reader.tokens, passage.first, of))) return []
  const body = lookup(passage).organizations.from(of + 1)
  return body && wordAt(t, body.last) === ',' && body.last < first
    ? holdersBetween(reader, passage, of + 1, body.last)
    : []
}
const PLANS = /^theo (?:kế hoạch|thông báo)$/

/** "Thông tin được | Bộ Y tế | đưa ra tại cuộc họp báo": who informs there. */
export function informing(reader: Reader, { passage, first }: EventMention): TokenRange[] {
  const t = reader.tokens
  if (wordAt(t, first - 1) !== 'tại') return []
  for (let i = first - 2; i > passage.first && first - i < MOST_INFORMING; i--) {
    if (wordAt(t, i) !== 'được') continue
    for (let k = i + 2; k < first - 1; k++)
      if (INFORMS.has(phraseAt(reader.tokens, k, k + 2))) return holdersBetween(reader, passage, i + 1, k)
  }
  return []
}
const INFORMS = new Set([
  'đưa ra',
  'công bố',
  'cho biết',
  'thông báo',
  'thông tin',
  'nêu ra',
  'nêu tại',
  'chia sẻ',
  'cung cấp',
])
const MOST_INFORMING = 20
