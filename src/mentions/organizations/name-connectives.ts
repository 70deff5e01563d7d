/** Connecting words inside a name, or between it and what follows. */
import { nameLength } from '../names.js'
import { isBoardAbout } from './board-subjects.js'
import { isSomeOf, OF_MANY, opensGroup } from './name-ends.js'
import type { OfficialNameOptions } from './official-name-options.js'
import { isSharedOffice } from './shared-office.js'
import { isCapital, isWord, lineBefore, type Reader, wordAt } from '../reader.js'

const AFTER_TAI =
  /^(?:đại sứ|tổng lãnh sự|trưởng đại diện|trưởng cơ quan|trưởng phái|điều phối viên|đại biện|tham tán|giám đốc quốc gia|thường trú)/

/** "Tòa án nhân dân cấp cao | tại Đà Nẵng", "Phân hiệu Đại học Mây | tại Sa Lũng": there is one in each of some towns. */
const BRANCH =
  /(?:^| )(?:cấp cao$|phân hiệu |phân viện |chi nhánh |văn phòng đại diện |cơ quan đại diện |cơ quan thường t)/

/** "Giám đốc Trung tâm Tiếng Hàn | tại TP.HCM": of an office's body its town tells which it is. */
const SEATED = /^(?:tổng lãnh sự quán|đại sứ quán|trung tâm|hiệp hội|phòng thương mại|viện) /
const isInTown = ({ tokens: t, phrases: p }: Reader, i: number): boolean =>
  isCapital(t, i) && (p.at('place', i) > 0 || (wordAt(t, i) === 'tp' && wordAt(t, i + 1) === '.'))

/** "Cảnh sát quản lý hành chính về trật tự xã hội", "Phó Tư lệnh về chính trị": first words of what such offices are for. */
const POLICE_MATTERS = new Set(['trật', 'ma', 'chính', 'ttxh'])

/** "theo ý kiến của Chánh án TAND tối cao và | sự phân công", "nghe Bộ Y tế và | đơn vị thi công": something else that the sentence speaks of. */
const SET_APART = new Set(['sự', 'việc', 'cuộc', 'đơn'])

/** "và", "của", "về", "tại" inside a name. */
export function connects(
  reader: Reader,
  i: number,
  from: number,
  limit: number,
  options: OfficialNameOptions,
): boolean {
  const { tokens: t, phrases: p } = reader
  const word = wordAt(t, i)
  const next = i + 1
  if (next >= limit || !isWord(t, next) || lineBefore(t, next)) return false
  const newPerson =
    p.at('position', next) > 0 ||
    p.at('honorific', next) > 0 ||
    p.at('plural-honorific', next) > 0 ||
    p.at('rank', next) > 0 ||
    p.at('religious', next) > 1 ||
    p.at('degree', next) > 0
  switch (word) {
    case 'và':
      if (isSharedOffice(reader, i)) return true
      if (isSomeOf(reader, next) || opensGroup(reader, next, from) || SET_APART.has(wordAt(t, next))) return false
      if (newPerson || (p.at('name-stop', next) > 0 && !isCapital(t, next)) || OF_MANY.has(wordAt(t, next)))
        return false
      // "UBND tỉnh và | tổ công nghệ ...": its place ends the name of a body, unless a second place follows
      if (!isCapital(t, next) && p.at('place-kind', i - 1) > 0 && p.at('place-kind', next) === 0) return false
      // "Sở Y tế và Sở Nội vụ" are two
      if (isCapital(t, next) && (p.at('organization-head', next) > 0 || p.at('organization-name', next) > 0))
        return false
      return isCapital(t, next)
        ? nameLength(reader, next) < 2 || p.at('place', next) > 0
        : p.at('name-stop', next) === 0
    case 'của':
      return (
        p.at('organization-head', next) > 0 ||
        p.at('place-kind', next) > 0 ||
        (isCapital(t, next) && nameLength(reader, next) === 0)
      )
    case 'tại':
      // an envoy's country, the country where a foreign body sits, the town of a branch
      return (
        (isCapital(t, next) && BRANCH.test(t.words.slice(from, i).join(' '))) ||
        (options.head !== '' && isInTown(reader, next) && SEATED.test(t.words.slice(from, i).join(' '))) ||
        (AFTER_TAI.test(options.head) && (isCapital(t, next) || p.at('place-kind', next) > 0)) ||
        (i > from && isCapital(t, i - 1) && (p.at('country', next) > 0 || wordAt(t, next) === 'vn'))
      )
    case 'thuộc':
      return p.at('organization-head', next) > 0 && isCapital(t, next)
    case 'ở':
      return p.at('country', next) > 0 || (wordAt(t, next) === 'nước' && wordAt(t, next + 1) === 'ngoài')
    case 'về':
      // "Chủ tịch UBND tỉnh | về UBND huyện Phú Lâm"
      if (p.at('organization-head', next) > 0 || p.at('place', next) > 0) return isBoardAbout(reader, options.first, i)
      return isCapital(t, next) || POLICE_MATTERS.has(wordAt(t, next)) || isBoardAbout(reader, options.first, i)
    default:
      return false
  }
}
