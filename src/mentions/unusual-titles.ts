/** What stands behind a name where an office would, and is none of the known ones. */
import { misspeltPosition } from './misspelt.js'
import { officialNameEnd } from './official-name.js'
import { isCapital, isUpper, isWord, wordAt, type Reader } from './reader.js'
import type { TitleMention } from './titles.js'

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
  const head = reader.tokens.words.slice(i, positionEnd).join(' ')
  return [
    {
      first: i,
      last: officialNameEnd(reader, positionEnd, limit, { head, first: i, nameMayFollow: true }),
      positionEnd,
    },
  ]
}

/** What stands where an office would, before the body it is of. */
const OF_BODY = new Set(['đại diện', 'cán bộ', 'phụ trách', 'thường vụ'])

/**
 * "ông X - đại diện Sở Y", "bà X, cán bộ Khoa Y", "ông X, chuyên gia du lịch": the part that somebody plays, given as
 * an office.
 */
function representing(reader: Reader, i: number, limit: number): TitleMention[] {
  const { tokens: t, phrases: p } = reader
  const head = `${wordAt(t, i)} ${wordAt(t, i + 1)}`
  const ofBody =
    OF_BODY.has(head) && ((p.at('organization-head', i + 2) > 0 && isCapital(t, i + 2)) || isUpper(t, i + 2))
  const ofField = head === 'chuyên gia' && isWord(t, i + 2) && !isCapital(t, i + 2) && p.at('name-stop', i + 2) === 0
  // "đại diện Tổng Lãnh sự ...": whose place somebody takes
  const ofOffice = head === 'đại diện' && p.at('position', i + 2) > 1 && isCapital(t, i + 2)
  if (!ofBody && !ofField && !ofOffice) return []
  const last = officialNameEnd(reader, i + 2, limit, { head, first: i + 2, nameMayFollow: false })
  return last > i + 2 ? [{ first: i, last, positionEnd: i + 2 }] : []
}
