/** Councils, committees and offices in a row, of which only the last tells the place of all. */
import type { Mention } from '../../../mentions/passages.js'
import type { Skeleton } from '../../../rules/skeleton.js'

/** Councils and committees without the place of which they are: "HĐND", "Thường trực Huyện ủy". */
const COUNCIL =
  '(?:(?:đảng|tỉnh|thành|huyện|quận|thị|phường|xã) ủy|hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|(?:ủy ban |ub)?(?:mttq|mặt trận tổ quốc)(?: (?:việt nam|vn))?)'
const BARE_COUNCIL = new RegExp(`^(?:(?:ban )?thường trực |ban thường vụ |ban chấp hành |lãnh đạo )?${COUNCIL}$`, 'u')
const WHOLE_COUNCIL = new RegExp(`^${COUNCIL} [^.;]`, 'u')
const COUNCIL_ROW = /^(?:, | và |, và )(?:lãnh đạo )?(?:Ⓞ(?:, | và |, và ))*Ⓞ/u

/** "Thường trực HĐND, UBND | các huyện": a row of councils of which only the last has the place of all. */
export function sharesPlace(
  skeleton: Skeleton<Mention>,
  folded: string,
  start: number,
  at: number,
  end: number,
): boolean {
  if (skeleton.text.charAt(at - 1) !== 'Ⓞ') return false
  const row = COUNCIL_ROW.exec(skeleton.text.slice(at, end))
  if (!row) return false
  const all = skeleton.mentionsIn(start, at + row[0].length)
  const named = all.map((sighting) => folded.slice(sighting.start, sighting.end))
  const before = skeleton.mentionsIn(start, at).length
  // "Thường trực Huyện ủy, lãnh đạo HĐND, UBND huyện": the committee of a party is whole by itself
  if (row[0].includes('lãnh đạo') && named.slice(0, before).every((name) => name.endsWith(' ủy'))) return false
  const whole = named.findIndex((name, k) => k >= before && WHOLE_COUNCIL.test(name))
  if (whole < 0) return false
  const bare = named.slice(0, whole)
  return bare.every((name) => BARE_COUNCIL.test(name)) && bare.some((name) => !name.endsWith(' ủy'))
}

export const printedOf = (skeleton: Skeleton<Mention>, folded: string, from: number, to: number): string =>
  folded.slice(skeleton.startAt(from), skeleton.endAt(to)).trim()

/** "các đồng chí trong Ban Thường vụ | , Ban Chấp hành Đảng bộ xã": of two bodies only the last has what both are of. */
export const BARE_BODY =
  /(?:^|[,;] ?|và )(?:các|tập thể|toàn thể) (?:đồng chí |vị )?(?:trong |thành viên )?(?:ban thường vụ|btv|thường vụ|ban thường trực|thường trực)$/u

/** "Bí thư | , Chủ tịch UBND các xã": of the offices in a row only the last tells of how many bodies they are. */
export const BARE_OFFICE =
  /^(?:các đồng chí |đồng chí |các )?(?:nguyên )?(?:phó )?(?:bí thư|chủ tịch|trưởng (?:ban|phòng|ngành)|giám đốc|hiệu trưởng|chỉ huy trưởng|thủ trưởng)(?: thường trực)?$/u
export const OFFICES_OF_MANY =
  /^(?:,| và|, và) (?:phó )?(?:bí thư|chủ tịch|trưởng|giám đốc|hiệu trưởng|chỉ huy)(?![A-Za-zÀ-ỹ])[^.;:,]{0,40}? (?:các|một số|hai|ba|\d+) /u
