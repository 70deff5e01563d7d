/** Whether a word of an event's name tells its topic, and what the topic takes with it. */
import { BEHIND_HALF, GOING_ON, GONE, SPLITS, TOPIC_VERBS, TOPIC_WORDS } from '../../../lexicon/event-names.js'
import { wordAt, type Reader } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'

const topicWords = new PhraseSet([...TOPIC_VERBS, ...TOPIC_WORDS])
/** A word of the topic, not half of a word for people or places: "giao ban", "các phòng", "địa bàn", "Ban Chỉ đạo". */
export function isTopic(reader: Reader, i: number, limit: number): boolean {
  const t = reader.tokens
  if (topicWords.lengthAt(t, i, limit) === 0) return false
  const word = wordAt(t, i)
  const [before, behind] = [wordAt(t, i - 1), wordAt(t, i + 1)]
  if (word === 'giao') return behind !== 'ban'
  if (word === 'phòng') return PREVENTS.has(behind)
  if (word === 'bàn') return before !== 'địa'
  return word !== 'chỉ' || before !== 'ban'
}
/** Which of a row of meetings it is, or which kind; what it is about may follow as a purpose: "hội nghị hiệp thương lần thứ hai nhằm ...". */
export const NUMBERING = new Set(['thường', 'lần', 'thứ', 'toàn', 'hiệp'])
const PREVENTS = new Set([',', 'chống', 'ngừa', 'cháy', 'thủ', 'và'])

/** Is token `i` half of a longer word: "khánh thành công trình", "vấn đề tồn tại", "kết nối giao thương"? */
export function inCompound(words: readonly string[], i: number): boolean {
  const word = words[i] ?? ''
  if (BEHIND_HALF.get(words[i - 1] ?? '')?.has(word)) return true
  return SPLITS.get(`${word} ${words[i + 1] ?? ''}`)?.(words.slice(i + 2, i + 8).join(' ')) ?? false
}
/** "các hoạt động trong khuôn khổ Năm Du lịch": which ones they are */
export const PROGRAMMES = new Set(['động', 'kiện'])
/** "lễ đón chính thức Chủ tịch ...", "thăm hữu nghị chính thức Lào", not "lễ chính thức diễn ra" */
export const RECEIVES = new Set(['đón', 'tiếp', 'thăm', 'hữu nghị'])

/** "hội thảo về vấn đề này", "kiến nghị của hiệp hội này về ...": the topic points back, not the event. */
export function pointsBack(reader: Reader, headEnd: number, i: number): boolean {
  const t = reader.tokens
  if (wordAt(t, i + 1) === 'về') return true
  for (let k = headEnd; k < i - 1; k++) if (wordAt(t, k) === 'về' || wordAt(t, k) === 'với') return true
  return false
}

/** "6 luật vừa được Quốc hội thông qua": what the topic is, not what became of the event. */
export function isRelative(reader: Reader, i: number, limit: number): boolean {
  return MADE.test(reader.tokens.words.slice(i, Math.min(limit, i + 12)).join(' '))
}
const MADE = /^vừa được [^,.;]{2,60}(?:thông qua|ban hành|phê duyệt|ký)(?![A-Za-zÀ-ỹ])/u

const goingOn = new PhraseSet(GOING_ON)
const gone = new PhraseSet(GONE)
/** "gặp kiều bào | đang sinh sống tại Lào", "tri ân những người | đã hy sinh": of whom the name speaks. */
export function tellsOfThem({ tokens: t }: Reader, i: number, limit: number): boolean {
  const word = wordAt(t, i)
  return (
    (word === 'đang' && goingOn.lengthAt(t, i + 1, limit) > 0) || (word === 'đã' && gone.lengthAt(t, i + 1, limit) > 0)
  )
}

/** "họp báo thông báo kết thúc đợt thi", "hội nghị về yêu cầu mới": what is told, not what became of the event. */
export const SETTLES = new Set(['kết', 'yêu', 'thành', 'thu', 'ghi', 'phát', 'bế', 'thực'])
export const TELLS = new Set(['về', 'báo', 'bố', 'việc', 'cáo', 'bàn'])
