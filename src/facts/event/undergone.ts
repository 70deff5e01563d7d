/** Events told of as done to somebody or something: "cầu Nậm Sin đã được khánh thành", "20 cán bộ được tập huấn". */
import { OPENED } from '../../lexicon/event-heads.js'
import type { Passage } from '../../mentions/passages.js'
import type { Reader } from '../../mentions/reader.js'
import type { EventHead } from './heads.js'
import { lookup } from './lookup.js'

const opened = new Set(OPENED)
/** "đã được các đại biểu ấn nút |", "chính thức được |": of what was opened it is told with a tense. */
const WAS_OPENED =
  /(?:^| )(?:đã|vừa|mới|sẽ|chính thức)(?: (?:chính thức|long trọng|trọng thể))? được (?:[^,.;:]{1,50} )?(?:(?:(?:ấn|bấm|nhấn) nút|cắt băng|phát lệnh|chính thức|long trọng|trọng thể)(?:,| và)? )*$/
/** "được |", "đã được tham gia |": of who is taught. */
const WAS_TAUGHT = /(?:^| )được (?:[^,.;:]{4,70} )?(?:tham gia |dự |trực tiếp )?$/
/** "| , do Sở Tư pháp mở": who holds it, told behind its name or farther on in its sentence. */
const HELD = 'do (?!đó|vậy|vì|bị|không|chưa)[^.;:]{3,120}? (?:tổ chức|chủ trì|mở|phối hợp|khởi xướng)(?= |$)'
const HELD_BY = new RegExp(`^(?:, )?${HELD}`)
const HELD_BY_SOMEBODY = new RegExp(` ${HELD}`)

const BEFORE = 16
const BEHIND = 30

/** The verb at token `i` tells of what was opened or who was taught, on a day or by whom. */
export function isUndergone({ tokens: t }: Reader, passage: Passage, { word, type }: EventHead, i: number): boolean {
  if (type !== 'training' && !opened.has(word)) return false
  const before = t.words.slice(Math.max(passage.first, i - BEFORE), i).join(' ') + ' '
  if (!(type === 'training' ? WAS_TAUGHT : WAS_OPENED).test(before)) return false
  return (
    lookup(passage).dayFrom.size > 0 ||
    HELD_BY_SOMEBODY.test(t.words.slice(i, Math.min(passage.last, i + BEHIND)).join(' '))
  )
}

/** "gặp gỡ báo chí | do Sở Giáo dục tổ chức": the verb that ends before token `last` names what is held. */
export const isHeldBy = (words: readonly string[], last: number): boolean =>
  HELD_BY.test(words.slice(last, last + BEHIND).join(' '))
