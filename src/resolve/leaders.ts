/** Whose office words for a leader tell: "người đứng đầu ngành y tế", "lãnh đạo tỉnh", "vị Bộ trưởng". All folded. */
import { leadingOffice } from './leading-office.js'

const OF_A_BODY = /^(người đứng đầu|lãnh đạo) (?:ngành |chính quyền |cấp ủy |đảng bộ )?(.+)$/u
const AN_OFFICE = /^(?:vị|nữ|tân) (.+?)(?: này)?$/u

/** Bodies that the offices of their leaders do not name. */
const HEADED_BY: ReadonlyMap<string, RegExp> = new Map([
  ['chính phủ', /^(?:phó )?thủ tướng(?![A-Za-zÀ-ỹ])/u],
  ['quốc hội', /^(?:phó )?chủ tịch(?: thường trực)? quốc hội/u],
  ['nhà nước', /^(?:phó )?(?:chủ tịch nước|thủ tướng|tổng bí thư|chủ tịch quốc hội)/u],
  ['bộ', /^(?:bộ trưởng|thứ trưởng)(?![A-Za-zÀ-ỹ])/u],
])
/** "Giám đốc Sở Y tế tỉnh" leads no province: who does is of its committee or its party. */
const LEADS_A_PLACE =
  /^(?:phó )?(?:bí thư|chủ tịch)(?: thường trực)? (?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|đảng ủy|đảng bộ|tỉnh|thành|tp|huyện|quận|thị|xã|phường)(?![A-Za-zÀ-ỹ])|^(?:phó )?(?:bí thư|chủ tịch)(?: thường trực)?$/u
const PLACE = /^(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường)(?![A-Za-zÀ-ỹ])/u
const OF_A_PLACE = / (?:tỉnh|thành phố|tp|huyện|quận|thị xã)$/u
/** A place as its offices name it: "Bí thư Thành ủy". */
const NAMED_AS: ReadonlyMap<string, RegExp> = new Map([
  ['thành phố', /(?:^|\s)(?:thành phố|thành ủy|tp)(?![A-Za-zÀ-ỹ])/u],
  ['tp', /(?:^|\s)(?:thành phố|thành ủy|tp)(?![A-Za-zÀ-ỹ])/u],
  ['thị xã', /(?:^|\s)(?:thị xã|thị ủy)(?![A-Za-zÀ-ỹ])/u],
])
const OF_SOME_PLACE = /(?:^|\s)(?:tỉnh|thành|tp|huyện|quận|thị|xã|phường)(?![A-Za-zÀ-ỹ])/u
const LOCALITY = 'địa phương'
const DEPUTY = /^(?:phó|thứ trưởng)(?![A-Za-zÀ-ỹ])/u

function leadsBody(body: string, title: string): boolean {
  const known = HEADED_BY.get(body.replace(/ việt nam$/u, ''))
  if (known) return known.test(title)
  const place = PLACE.exec(body)?.[0]
  if (place ?? body === LOCALITY) {
    if (!LEADS_A_PLACE.test(title)) return false
    if (place === undefined || !OF_SOME_PLACE.test(title)) return true
    return NAMED_AS.get(place)?.test(title) ?? title.split(' ').includes(place)
  }
  if (!leadingOffice(title.replace(/^phó /u, ''))) return false
  // "ngành y tế tỉnh" is headed by the Giám đốc Sở Y tế
  const words = new Set(title.split(' '))
  return body
    .replace(OF_A_PLACE, '')
    .split(' ')
    .every((word) => words.has(word))
}

/** Whether words for a leader are such as name a body or an office. */
export const namesALeader = (words: string): boolean => OF_A_BODY.test(words) || AN_OFFICE.test(words)

/** "Lãnh đạo tỉnh": of a place, whose leaders' offices tell that they are. */
export const namesLeaderOfAPlace = (words: string): boolean => PLACE.test(OF_A_BODY.exec(words)?.[2] ?? '')

/** Whether an office is that of whom words for a leader mean. */
export function isOfficeMeant(words: string, title: string): boolean {
  const office = AN_OFFICE.exec(words)?.[1]
  if (office !== undefined) return `${title} `.startsWith(`${office} `)
  const [, head, body] = OF_A_BODY.exec(words) ?? []
  return body !== undefined && (head === 'lãnh đạo' || !DEPUTY.test(title)) && leadsBody(body, title)
}
