/** What stands behind a name where an office would, and is none of the known ones. */
import { misspeltPosition } from '../misspelt.js'
import { officialNameEnd } from '../organizations/official-name.js'
import { speaks } from '../organizations/name-ends.js'
import { isCapital, isNumber, isUpper, isWord, phraseAt, wordAt, type Reader } from '../reader.js'
import type { TitleMention } from '../titles.js'

/** A misspelt office, whom the person represents, or what the person is an expert in. */
export function unusualTitles(reader: Reader, i: number, limit: number): TitleMention[] {
  const misspelt = misspeltTitle(reader, i, limit)
  return misspelt.length > 0 ? misspelt : representing(reader, i, limit)
}

/** "Chủ tich Hội đồng trường". */
export function misspeltTitle(reader: Reader, i: number, limit: number): TitleMention[] {
  const length = isCapital(reader.tokens, i) ? misspeltPosition(reader, i, limit) : 0
  if (length === 0) return []
  const positionEnd = i + length
  const head = phraseAt(reader.tokens, i, positionEnd)
  return [
    {
      first: i,
      last: officialNameEnd(reader, positionEnd, limit, { head, first: i, nameMayFollow: true }),
      positionEnd,
    },
  ]
}

/** What stands where an office would, before the body it is of. */
const OF_BODY = new Set([
  'đại diện',
  'cán bộ',
  'phụ trách',
  'thường vụ',
  'viên chức',
  'công chức',
  'chiến sĩ',
  'đại biểu',
  'chuyên gia',
  'công nhân',
  'nhân viên',
])
/** Who serves in a field of a commune: "Công chức Văn hóa - Xã hội". */
const OF_SECTOR = new Set(['công chức', 'cán bộ', 'chuyên viên'])
/** For whom somebody speaks that bears no name: "đại diện nhóm từ thiện". */
const SPOKEN_FOR = new Set(['nhóm', 'clb', 'đội', 'quỹ'])

/** "chủ trì", "chủ yếu", "chủ nhà": no owner of a business, or one known by another word. */
const NO_OWNER = new Set(
  'trì tọa tịch nhiệm yếu động đạo trương lễ nhân biên đầu tài quyền thể đề trò lực nhật'.split(' '),
)
/** Who came first in an examination or a contest. */
const FIRST = /^(?:thủ|á) khoa$/
const LONGEST_TRADE = 18
/** Behind these the sentence goes on. */
const GOES_ON = new Set('đã cũng đang vừa sẽ thì là được có rất chưa không nhưng bức phấn vui'.split(' '))

/**
 * "bà X, chủ một trại giống ở Sông Hinh,", "ông X, giám đốc một công ty gỗ cho biết": what somebody owns, or an office in
 * a body that is not named, up to the mark or the verb behind it; null if none stands at token `i`.
 */
export function tradeAt(reader: Reader, i: number, head: number, limit: number): TitleMention | null {
  const { tokens: t } = reader
  const opening = wordAt(t, i)
  const owner =
    opening === 'chủ' && isWord(t, i + 1) && !NO_OWNER.has(wordAt(t, i + 1))
      ? i + 1
      : FIRST.test(`${opening} ${wordAt(t, i + 1)}`)
        ? i + 2
        : 0
  const positionEnd = owner || (head > i && wordAt(t, head) === 'một' ? head : 0)
  if (positionEnd === 0 || positionEnd >= limit || isCapital(t, positionEnd)) return null
  for (let k = positionEnd + 2; k < Math.min(limit, i + LONGEST_TRADE); k++) {
    if (!isWord(t, k) ? !isNumber(t, k) : speaks(reader, k) || GOES_ON.has(wordAt(t, k)))
      return { first: i, last: k, positionEnd }
  }
  return limit <= i + LONGEST_TRADE ? { first: i, last: limit, positionEnd } : null
}

/**
 * "ông X - đại diện Sở Y", "bà X, cán bộ Khoa Y", "ông X, chuyên gia du lịch": the part that somebody plays, given as
 * an office.
 */
function representing(reader: Reader, first: number, limit: number): TitleMention[] {
  const { tokens: t, phrases: p } = reader
  // "Nguyên lãnh đạo Cục Đê điều"
  const i = wordAt(t, first) === 'nguyên' ? first + 1 : first
  const head = `${wordAt(t, i)} ${wordAt(t, i + 1)}`
  const ofBody =
    (OF_BODY.has(head) || (first < i && head === 'lãnh đạo')) &&
    ((p.at('organization-head', i + 2) > 0 && isCapital(t, i + 2)) || isUpper(t, i + 2))
  const ofField = head === 'chuyên gia' && isWord(t, i + 2) && !isCapital(t, i + 2) && p.at('name-stop', i + 2) === 0
  // "đại diện Tổng Lãnh sự ...": whose place somebody takes
  const ofOffice = head === 'đại diện' && p.at('position', i + 2) > 1 && isCapital(t, i + 2)
  const ofSector = OF_SECTOR.has(head) && isCapital(t, i + 2) && isCapital(t, i)
  const ofGroup = head === 'đại diện' && SPOKEN_FOR.has(wordAt(t, i + 2)) && isWord(t, i + 3)
  if (!ofBody && !ofField && !ofOffice && !ofSector && !ofGroup) return []
  const last = officialNameEnd(reader, i + 2, limit, { head, first: i + 2, nameMayFollow: false })
  return last > i + 2 ? [{ first, last, positionEnd: i + 2 }] : []
}
