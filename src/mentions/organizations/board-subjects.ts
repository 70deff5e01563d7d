/** What a board is for, as part of the office of who sits on it. */
import { runsEvent } from './name-ends.js'
import { nameLength, nameScore } from '../names.js'
import type { OfficialNameOptions } from './official-name-options.js'
import { isCapital, isDash, isNumber, isWord, lineBefore, spaceBefore, wordAt, type Reader } from '../reader.js'

/** "Ban Chỉ đạo Nhà nước về đổi mới ...": a board's subject may run in common words. */
export function isBoardAbout(reader: Reader, first: number, to: number): boolean {
  const words = reader.tokens.words.slice(first, to).join(' ')
  return /ban chỉ đạo|ủy ban|\bub\b|nhóm công tác|tiểu ban|hội đồng|cục giám sát/.test(words)
}

/** Words of a sentence, not of what a board is for: "Trưởng Ban Chỉ đạo điều hành giá | đã chủ trì". */
const BOARD_ENDS = new Set([
  'đã',
  'vừa',
  'sẽ',
  'đang',
  'cũng',
  'cho biết',
  'cho rằng',
  'cho hay',
  'phát biểu',
  'nhấn mạnh',
  'khẳng định',
  'yêu cầu',
  'đề nghị',
  'chủ trì',
  'đồng chủ trì',
  'báo cáo',
  'kết luận',
  'dự',
  'tham dự',
  'trình bày',
  'lưu ý',
  'đánh giá',
  'ghi nhận',
  'biểu dương',
  'trao',
  'thăm',
  'tiếp',
  'làm việc',
  'có',
  'là',
  'nêu',
  'nêu rõ',
  'chia sẻ',
  'bày tỏ',
  'chỉ đạo',
  'thông tin',
  'ký',
  'cùng',
  'được',
  'nói',
  'nhận xét',
  'mong',
  'mong muốn',
  'tuyên bố',
  'đọc',
  'đến',
  'tới',
  'khai mạc',
  'bế mạc',
  'tại',
  'dẫn đầu',
  'gợi ý',
  'quán triệt',
  'giao',
  'chúc mừng',
  'truyền đạt',
  'thay mặt',
  'đồng chí',
  'ông',
  'bà',
  'mở',
  'công bố',
  'nhiệt liệt',
  'hoan nghênh',
  'thống nhất',
  'cảm ơn',
  'trả lời',
  'tiếp thu',
  'họp',
  'ban hành',
  'biết',
  'và',
])

const LONGEST_SUBJECT = 36

const BOARD_OFFICE = /^(?:phó )?(?:trưởng ban|ban|chủ tịch|ủy viên|thành viên)/

const BARE_BOARD =
  /(?:(?:ban|ủy ban) chỉ đạo|bcđ)(?: (?:trung ương|quốc gia|nhà nước|bộ [^ ]+(?: [^ ]+){0,5}))?(?: về .*)?$/

/** Boards that are made for one event, up to what may be its first word. */
const BOARD_OF_EVENT = /(?:ban|ủy ban) (?:chỉ đạo|tổ chức|giám khảo|vận động|nội dung|điều hành)(?: (?:lễ|hội|giải))?$/
/** First words of events that are named in common words. */
const EVENT_OPENS = new Set([
  'diễn',
  'lễ',
  'cuộc',
  'giải',
  'hội',
  'chương',
  'ngày',
  'liên',
  'kỳ',
  'đại',
  'tuần',
  'triển',
  'sự',
])

/** Verbs behind "Lễ", "Hội", "Giải" that belong to the event's name. */
const EVENT_VERBS = new Set([
  'mở',
  'thi',
  'ký',
  'trao',
  'công',
  'đón',
  'khai',
  'phát',
  'ra',
  'diễn',
  'trại',
  'kỷ',
  'tôn',
])

/**
 * "Trưởng Ban Chỉ đạo xây dựng Luật Chợ phiên": a board's task, of which any words may be part, up to a
 * mark or to the sentence's verb. The token behind it, or 0.
 */
export function boardSubjectEnd(
  reader: Reader,
  from: number,
  limit: number,
  { head, first }: OfficialNameOptions,
): number {
  const t = reader.tokens
  if (!BOARD_OFFICE.test(head) || from >= limit || !isWord(t, from)) return 0
  const board = t.words.slice(first, from).join(' ')
  // "Trưởng Ban Tổ chức | cuộc thi viết về ...", "Trưởng Ban Chỉ đạo Lễ | mở cửa rừng"
  const ofEvent =
    BOARD_OF_EVENT.test(board) && (EVENT_OPENS.has(wordAt(t, from)) || EVENT_OPENS.has(wordAt(t, from - 1)))
  // "Trưởng Ban Chỉ đạo Tây Nguyên" says already what for
  if (!ofEvent && (isCapital(t, from) || !BARE_BOARD.test(board))) return 0
  let named = from
  // "Trưởng Ban Chỉ đạo | diễn tập" opens with what might be such a verb
  while (ofEvent && !EVENT_OPENS.has(wordAt(t, named)) && EVENT_VERBS.has(wordAt(t, named)) && named < limit) named++
  for (let k = named; k < Math.min(limit, from + LONGEST_SUBJECT); k++) {
    const word = wordAt(t, k)
    const ends =
      lineBefore(t, k) ||
      [',', ';', ':', '(', '"', '“'].includes(word) ||
      (word === '.' && !isNumber(t, k - 1)) ||
      (isDash(t, k) && spaceBefore(t, k)) ||
      (!isCapital(t, k) && endsBoard(reader, k)) ||
      (isCapital(t, k) && nameScore(reader, k, nameLength(reader, k)) > 1) ||
      (isCapital(t, k) && reader.phrases.at('position', k) > 1)
    if (ends) return k > named + 1 ? k : 0
  }
  return 0
}

/**
 * "Trưởng Ban Chỉ đạo các công trình cấp bách, dự án đê biển, chủ trì ...": from a comma, more that a board is for, closed
 * by a bracket or by a comma before the sentence's verb. The token of what closes it, or 0.
 */
export function boardListEnd(
  reader: Reader,
  comma: number,
  limit: number,
  { head, first }: OfficialNameOptions,
): number {
  const { tokens: t, phrases: p } = reader
  if (!BOARD_OFFICE.test(head) || !BOARD_WITH_SUBJECT.test(t.words.slice(first, comma).join(' '))) return 0
  if (!mayBeTask(reader, comma + 1)) return 0
  for (let k = comma + 1, item = k; k < Math.min(limit, comma + LONGEST_LISTED); k++) {
    const word = wordAt(t, k)
    if (word === ',' || word === '(') {
      if (k < item + 2) return 0
      if (word === '(' || endsBoard(reader, k + 1)) return k
      if (!mayBeTask(reader, k + 1) || isCapital(t, k + 1)) return 0
      item = k + 1
      continue
    }
    if (!isWord(t, k) || lineBefore(t, k) || p.at('position', k) > 0 || p.at('honorific', k) > 0) return 0
    if (isCapital(t, k) ? nameScore(reader, k, nameLength(reader, k)) > 1 : word !== 'và' && endsBoard(reader, k))
      return 0
  }
  return 0
}

/** No body and no group of people begins at token `i`. */
const mayBeTask = (reader: Reader, i: number): boolean =>
  !PEOPLE_OPEN.has(wordAt(reader.tokens, i)) && reader.phrases.at('organization-head', i) === 0

/** A verb of the sentence; "dự án", "giao thông" are nouns. */
function endsBoard(reader: Reader, k: number): boolean {
  const { tokens: t } = reader
  const two = `${wordAt(t, k)} ${wordAt(t, k + 1)}`
  return (BOARD_ENDS.has(wordAt(t, k)) && !NOUNS.has(two)) || BOARD_ENDS.has(two) || runsEvent(reader, k)
}

const NOUNS = new Set(['dự án', 'giao thông'])

const BOARD_WITH_SUBJECT = /(?:^| )ban chỉ đạo /
const LONGEST_LISTED = 20
/** What opens somebody else in a list, no task. */
const PEOPLE_OPEN = new Set(['đại', 'lãnh', 'thành', 'cán', 'các', 'cùng', 'nguyên', 'người', 'một', 'nhiều', 'những'])
