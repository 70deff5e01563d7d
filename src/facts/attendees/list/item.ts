/** An item of a list: persons, a group or an organisation. */
import { NOBODY, PROFESSIONS, SOMEBODY } from '../../../lexicon/attendance.js'
import type { AttendeeDraft } from '../draft.js'
import { GENERIC_GROUP } from '../group-rules.js'
import type { Mention } from '../../../mentions/passages.js'
import type { Sighting, Skeleton } from '../../../rules/skeleton.js'
import { alternation } from '../../../text/alternation.js'
import { BULLET } from '../../../text/layout/line.js'

export interface ItemOptions {
  readonly directing: boolean
  readonly rule: string
  /** The whole text, folded. */
  readonly folded: string
}

export const LEADING = new RegExp(
  `^(?:[\\s,;:.+*•–-]|${BULLET.source.slice(1)}(?! ?\\d)|(?:và|cùng với|cùng(?: dự)?(?: còn)? có|cùng|còn có|có|là|gồm có|gồm|ngoài ra|đặc biệt|các đồng chí:|các ông, bà:?|các ông:|các bà:|các đồng chí(?=:| Ⓟ)|đồng chí:)(?![A-Za-zÀ-ỹ]) ?)+`,
  'u',
)
const TRAILING =
  /(?: cũng)?(?:,? (?:đã |được mời |cùng |cũng |đều |vinh dự |trực tiếp |về |đến |tới |xuống |lên |sang ){0,4}(?:tham dự|dự|tham gia|dự họp|có mặt|chứng kiến)(?: (?:hội|buổi|đại hội|lễ|cuộc|chương trình|kỳ họp|phiên|tọa đàm|diễn đàn|ngày hội|sự kiện|liên hoan|giải)(?![A-Za-zÀ-ỹ])[^,;“"]{0,60})?(?:(?: và|,) (?:chúc mừng|chỉ đạo|phát biểu|động viên|chung vui|chia vui|tặng hoa|chứng kiến|cổ vũ|trao quà)(?![A-Za-zÀ-ỹ])[^,;:ⓅⓉ“"]{0,40})?)?(?:,? (?:cùng )?(?:ký cam kết|tranh tài|thi đấu|theo dõi (?:qua|trực tuyến)|đăng ký tham (?:dự|gia))(?![A-Za-zÀ-ỹ])[^;]{0,40})?(?: \((?:trong )?(?:ảnh|hình)(?![A-Za-zÀ-ỹ])[^()]{0,30}\))?[\s.,;:…]{0,40}$/u

export function readItem(
  skeleton: Skeleton<Mention>,
  from: number,
  to: number,
  { directing, rule, folded }: ItemOptions,
): AttendeeDraft[] {
  const raw = skeleton.text.slice(from, to)
  const lead = LEADING.exec(raw)?.[0].length ?? 0
  const trail = TRAILING.exec(raw)?.[0].length ?? 0
  const a = from + lead + (HEADING.exec(raw.slice(lead))?.[0].length ?? 0)
  const whole = to - trail
  const b = whole - (OF_WHOM.exec(skeleton.text.slice(a, whole))?.[1]?.length ?? 0)
  if (b <= a) return []
  const text = skeleton.text.slice(a, b)
  const plural = HOLDERS.test(text) || (/^Ⓣ,?$/.test(text) && OF_MANY.test(folded.slice(skeleton.startAt(a))))
  const people = plural ? [] : skeleton.mentionsIn(a, b).filter((sighting) => isSomebody(sighting, folded))
  if (people.length > 0) {
    const led = LED_GROUP.exec(text)?.[0]
    const out = led ? [groupAt(skeleton, a, a + led.length, { directing, rule })] : []
    for (const { mention, start, end } of people)
      if (mention.kind === 'person')
        out.push({
          kind: 'person',
          role: directing ? 'directing' : 'attending',
          mention: mention.person,
          count: null,
          start,
          end,
          rule,
        })
    return out
  }
  if (
    (text.length < 4 && !plural && !text.startsWith('Ⓞ')) ||
    HAS_VERB.test(text) ||
    GENERIC_GROUP.test(text) ||
    IS_NOBODY.test(text) ||
    !NAMES_SOMEBODY.test(text) ||
    IS_PROFESSION.test(text)
  )
    return []
  return [groupAt(skeleton, a, b, { directing, rule })]
}

/** "ông A (làm | Trưởng đoàn)": what somebody named is there as is nobody beside them. */
const isSomebody = ({ mention, start }: Sighting<Mention>, folded: string): boolean =>
  mention.kind === 'person' &&
  (mention.person.name !== null || !/(?:^|[ (])làm $/.test(folded.slice(Math.max(0, start - 5), start)))

/** "thành viên Ban Chỉ đạo", "ủy viên Ban Chấp hành": offices of which a body has many. */
const OF_MANY = /^(?:thành viên|ủy viên) (?:ban|hội đồng|tổ|đoàn|ủy ban|bch|bcđ|btc)(?![A-Za-zÀ-ỹ])/u

/** "hơn 300 đại biểu | , gồm đại diện các sở": of whom a number of people is made up is none beside them. */
const OF_WHOM =
  /^(?:hơn |gần |trên |khoảng )?\d[\d.]* (?:đại biểu|khách mời|người)(?: [^,;:ⓅⓉⓄ]{1,40})?(, (?:bao )?gồm [^Ⓟ]*)$/u

/** "đoàn đại biểu tỉnh Attapeu do ông X làm trưởng đoàn": the delegation beside its head. */
const LED_GROUP = /^(?:đoàn|đại diện|Ⓞ(?=,? do| \())[^;:ⓅⓉ]{0,90}?(?=,? do Ⓟ)/u

function groupAt(
  skeleton: Skeleton<Mention>,
  from: number,
  to: number,
  { directing, rule }: Omit<ItemOptions, 'folded'>,
): AttendeeDraft {
  const text = skeleton.text.slice(from, to)
  const kind = text === 'Ⓞ' ? 'organization' : 'group'
  return {
    kind,
    role: directing && kind === 'group' ? 'directing' : 'attending',
    mention: null,
    count: countIn(text),
    start: skeleton.startAt(from),
    end: skeleton.endAt(to),
    rule,
  }
}

/** "các Phó Chủ tịch huyện", "Ban Tổng Giám đốc", "52 vị Ủy viên", "Chủ tịch UBND 12 xã": who hold an office, and no single person. */
const HOLDERS =
  /^(?:Ⓣ(?:,| và|, và) (?:phó )?(?:bí thư|chủ tịch|trưởng|giám đốc|hiệu trưởng|chỉ huy) |(?:các|những|toàn thể|nhiều|(?:hơn |gần |trên |khoảng )?\d[\d.]*(?:\/\d+)?) (?:(?:đồng chí|vị|ông|bà|ông, bà) )?(?:là )?(?:nguyên )?Ⓣ|(?:hơn |gần |trên |khoảng )?\d[\d.]* [^,;:ⓅⓉ]{2,30} là (?:các )?Ⓣ|(?:ban|Ⓞ) Ⓣ|Ⓣ (?:\d|các |của (?:các |\d)|nhiều |một số )|Ⓣ(?:, [^,;:ⓅⓉ]{2,24}){1,3} (?:các|một số|\d+) |đại diện [^,;:ⓅⓉ]{2,60} của Ⓣ$)[^Ⓟ]*$/u

/** "Ủy viên Ban Thường vụ: ông X; bà Y": what those named below it are. */
const HEADING = /^(?:các (?:đồng chí )?)?Ⓣ: ?(?=[ⓅⓉ])/

/** A clause with a verb of its own is nobody. */
const HAS_VERB =
  /^(?!các nhà|các tác|hơn|gần|khoảng|\d).* (?:đang(?! (?:sinh sống|sống|cư trú|công tác|làm việc|lao động|học tập|theo học|học|giảng dạy|nghiên cứu|sinh hoạt|phục vụ|hoạt động|điều trị|đóng quân)(?![A-Za-zÀ-ỹ]))|được (?:trao|tặng|nhận|tổ chức)) | (?:đã(?! (?:nghỉ|về hưu|hoàn thành|bàn giao|hiến|tham gia|từng|và đang|tốt nghiệp|đăng ký))|vừa(?! (?:qua|được|là|hoàn thành|tốt nghiệp|nhận|trúng))|sẽ|là cơ hội) /

/** "4 tàu, 18 xuồng", "một cơ hội mới": things beside people. */
const IS_NOBODY = new RegExp(
  `^(?:(?:hơn |gần |trên |khoảng )?\\d[\\d.]* |(?:các|những|nhiều|một|một số|hàng (?:chục|trăm|nghìn)) )?(?:${alternation(NOBODY)})(?![A-Za-zÀ-ỹ])`,
  'u',
)

/** "tình trạng kê khống", "trọng tâm, trọng điểm": what a sentence "có" that tells of no people. */
const NAMES_SOMEBODY = new RegExp(`[ⓅⓉⓄ]|(?<![A-Za-zÀ-ỹ])(?:${alternation(SOMEBODY)})(?![A-Za-zÀ-ỹ])`, 'u')

/** "nhà báo, | TS Lò Văn An": what the person behind the comma is. */
const IS_PROFESSION = new RegExp(`^(?:${alternation(PROFESSIONS)})$`, 'u')

/** The number of people that a group's first words give. */
function countIn(text: string): number | null {
  const match =
    /^(?:hơn |gần |trên |khoảng |đông đảo )?(\d[\d.]*)(?:\/\d+)? (?!(?:xã|huyện|tỉnh|sở|đơn vị|phường|cơ quan|doanh nghiệp|tổ chức|trường|ban|ngành)(?![A-Za-zÀ-ỹ]))/u.exec(
      text,
    )
  return match?.[1] ? Number(match[1].replaceAll('.', '')) : null
}
