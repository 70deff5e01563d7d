/** The constructions in which Vietnamese news says who presides, and beside that who heads a delegation. */
import type { Rule } from '../../rules/rule.js'
import { BETWEEN } from './between.js'

/** One person or several: "Ⓟ", "Ⓟ và Ⓟ", "các đồng chí: Ⓟ; Ⓟ". A bracket or a place may stand behind a name. */
const PERSON = '[ⓅⓉ](?: \\([^()]{1,60}\\))?'
const JOIN = '(?:[,;]? và|[,;]? cùng(?: với)?|[,;])'
/** What opens the next of those who preside: "các đồng chí: ", "hai Phó Chủ tịch". */
const NEXT =
  '(?:(?:các|hai|ba|bốn|\\d) (?:đồng chí|ông|bà|phó (?:chủ tịch|giám đốc|bí thư|trưởng ban|thủ tướng|hiệu trưởng)|thứ trưởng|ủy viên)(?: thường trực| Ⓞ)?:? |đồng chí |nguyên )'
export const PEOPLE = `(?<who>${PERSON}(?:${JOIN} ${NEXT}?${PERSON}){0,40})`
const EVENT_WORDS =
  'hội nghị|hội thảo|tọa đàm|buổi|cuộc|phiên|lễ|đại hội|kỳ họp|họp báo|họp|diễn đàn|chương trình|đối thoại|hội đàm|giao ban|tiếp xúc cử tri|lớp (?:tập huấn|bồi dưỡng|học|truyền nghề)|khóa (?:tập huấn|bồi dưỡng|học)|tập huấn|ngày hội|hội thi|hội thao|hội diễn|hội chợ|liên hoan|mít tinh|gặp mặt|giao lưu|sinh hoạt'
const ADVERB = `(?:,? (?:đã|sẽ|vừa|cũng|vẫn|tiếp tục|đồng thời|đích thân|chính thức|cùng|đồng|trực tiếp|chỉ đạo(?=,? (?:và )?(?:đồng |trực tiếp )?(?:chủ trì|chủ tọa|điều hành))|đến|tới|về|dự|tham dự|(?:phát biểu )?khai mạc(?=,? và)|làm|và|được (?:phân công|ủy quyền|cử|mời|giao)(?= (?:đồng )?(?:chủ (?:trì|tọa)|điều (?:hành|khiển))(?:(?: và|,) (?:điều hành|chủ trì|chỉ đạo))? (?:${EVENT_WORDS}))|được (?:cử|bầu|mời|giao|phân công)(?= làm (?:đồng )?chủ (?:tọa|trì))|tổ chức và|triệu tập và|(?:thay mặt|(?:thừa|được) ủy quyền(?: của)?) (?:[^,ⓅⓉ]{1,50}(?:,|(?= (?:đồng |trực tiếp )?(?:chủ trì|chủ tọa|điều hành)))|(?:đoàn )?Ⓣ(?: đoàn)?)|ngồi (?:ở )?ghế|(?:giữ|đóng|với|đảm nhận|đảm nhiệm|nhận) (?:vai trò|tư cách|vai|nhiệm vụ)(?: là)?)){0,6}`
/** "đã về Mỹ Đức chủ trì": where to. */
const WHERE_TO = '(?:(?:đã |sẽ |vừa )?(?:về|đến|tới|vào|ra|lên|xuống) (?!việc )[^ ,.;:ⓅⓉⒹ]+(?: [^ ,.;:ⓅⓉⒹ]+){0,3} )?'
/** What may stand between the name and the verb: an office that is not read to its end, closed by a mark or by "đã". */
const APPOSITION =
  '(?:(?:,| [-–]| (?:thuộc|về|lễ|sơ kết|tổng kết|thực hiện|phụ trách|phòng)) [^.;:ⓅⓉ“”]{1,160}(?:,| [-–])| [-–]|(?! (?:cho|nói|nêu|yêu cầu|đề nghị|khẳng định|nhấn mạnh)(?![A-Za-zÀ-ỹ])) [^.,;:ⓅⓉⓄ“”]{2,60}(?= đã (?:đồng |trực tiếp )?chủ trì)|(?<=^Ⓟ)(?! (?:cho|nói|nêu|yêu cầu|đề nghị|khẳng định|nhấn mạnh|giao|chỉ đạo|phân công|mời|được|dự|tham|đến|và|với|là|có)(?![A-Za-zÀ-ỹ])) [^.,;:ⓅⓉⓄ“”]{2,40}(?= (?:đồng )?chủ trì(?:\\.?$| (?:hội|cuộc|buổi|phiên|lễ|họp|diễn))))?'
/** What a body or an official is given to do, and nobody presides over. */
const DUTY =
  'thực hiện|đề tài|dự án|đề án|nhiệm vụ|việc|công việc|công tác|soạn thảo|xây dựng|tham mưu|nghiên cứu|rà soát|giải quyết|hướng dẫn|theo dõi'
const EVENT = `(?:${EVENT_WORDS})`
/**
 * What is run: a part of an event, a site, a drill; without an object only where somebody does so in person or where
 * the sentence tells no more.
 */
const RUN = `(?:điều hành|điều khiển|điều phối)(?: (?=${EVENT_WORDS}|diễn tập|điểm cầu|đầu cầu|tại|phần|thảo luận|các nội dung)|(?<=(?:trực tiếp|vai trò) .{9})(?=[.,;]|$)|(?<=(?<!do )[ⓅⓉ] .{9})(?=\\.?$))`
const PRESIDES = `(?:chủ trì|chủ tọa|cầm trịch|${RUN}|dẫn dắt (?=(?:phần|phiên|buổi|cuộc) (?:thảo luận|đối thoại|tọa đàm|trao đổi|hỏi đáp))|(?<=trực tiếp )chỉ huy(?= (?:cuộc |buổi )?(?:diễn tập|thực tập)|(?<= (?:là|làm) (?:trưởng|Ⓣ)[^.;:Ⓟ]{0,60})\\.?$))`
/** What the presidium of a congress is called; "đoàn Ⓣ" is "Đoàn Chủ tịch". */
const PRESIDIUM = 'đoàn Ⓣ|Ⓣ đoàn|(?:đoàn|ban|Ⓞ|tổ) (?:chủ tọa|chủ trì)|chủ tọa đoàn'
/** "3 đồng chí:", "các ông, bà": how many they are who are named behind it. */
const SEVERAL = '(?:các|hai|ba|bốn|năm|\\d{1,2}) (?:(?:đồng chí|ông, bà|ông|bà|vị|thành viên|ủy viên|đại biểu):? )?'
/** "ngồi ở bàn |", "trên ghế |", "giữ vai trò |": where or as what those are who preside. */
const SEAT =
  '(?:cùng )?ngồi (?:(?:ở|trên|tại|vào) )?(?:(?:hàng )?ghế|bàn|vị trí)|(?:trên|ở|tại|phía) (?:(?:hàng )?ghế|bàn|vị trí)|(?:giữ|đóng|đảm nhận|đảm nhiệm|trong|với) (?:vai trò|vai|vị trí|ghế|cương vị)(?: là)?|vị trí'

/** "chủ trì | hội nghị về cây chè": with or without what is presided over. */
const HOLDS_CHAIR = `(?:chủ trì|chủ tọa|điều hành|điều khiển)(?: (?:${EVENT_WORDS})[^.;:ⓅⓉ]{0,40}?)?`

/** What leads from the event to who presides: "dưới | sự chủ trì của", "được điều hành bởi". */
const PRESIDED_BY =
  '(?:(?:sự (?:(?:tham dự|tham gia|hiện diện|chỉ đạo)(?: và|,) )?(?:đồng )?(?:chủ trì|điều hành|điều khiển|điều phối)(?:(?: và|,) (?:chỉ đạo|chủ trì|chủ tọa|điều hành|điều khiển|điều phối|dẫn dắt))?|chủ tọa) của|được (?:đồng )?(?:chủ trì|chủ tọa|điều hành|điều khiển|điều phối) bởi)'

/** A rule that finds who presides or leads: the slot "who". */
export interface ChairRule extends Rule {
  /** Found beside who presides, it tells who leads. */
  readonly leads?: true
}

export const CHAIR_RULES: readonly ChairRule[] = [
  {
    id: 'chair/person-chu-tri',
    cues: ['chủ trì', 'chủ tọa', 'điều hành', 'điều khiển', 'điều phối', 'cầm trịch', 'chỉ huy', 'dẫn dắt'],
    pattern: new RegExp(
      `(?!(?<=\\d |đoàn )Ⓣ)${PEOPLE}(?:${BETWEEN}){0,2}(?:,? (?:là|làm) (?:Ⓣ|trưởng [^.;:,ⓅⓉ“”]{2,40}),)?${APPOSITION},?${ADVERB},? ?${WHERE_TO}${PRESIDES}(?! (?:${DUTY})|, phối hợp)`,
      'u',
    ),
    reason: 'who presides stands before the verb; with a task as its object, "chủ trì" is a duty and no chair',
    examples: {
      yes: [
        ['Đồng chí Lò Văn Ơn, Bí thư Huyện ủy chủ trì hội nghị.', { who: 'Đồng chí Lò Văn Ơn, Bí thư Huyện ủy' }],
        ['Ông Hà Văn Bốn và bà Tô Thị Nhàn đã đồng chủ trì hội thảo.', { who: 'Ông Hà Văn Bốn và bà Tô Thị Nhàn' }],
        ['Phó Chủ tịch UBND tỉnh Cao Thị Sen dự và chủ trì cuộc họp.', { who: 'Phó Chủ tịch UBND tỉnh Cao Thị Sen' }],
        ['Ông Danh Út, Phó Giám đốc Sở Y tế điều hành điểm cầu tỉnh.', { who: 'Ông Danh Út, Phó Giám đốc Sở Y tế' }],
        ['Phó Chủ tịch Quốc hội Cao Thị Sen điều hành.', { who: 'Phó Chủ tịch Quốc hội Cao Thị Sen' }],
        ['Bà Cao Thị Sen khai mạc và điều hành phần đầu kỳ họp.', { who: 'Bà Cao Thị Sen' }],
        ['Bà Cao Thị Sen dẫn dắt phần thảo luận.', { who: 'Bà Cao Thị Sen' }],
        ['Bà Cao Thị Sen điều phối phiên thảo luận.', { who: 'Bà Cao Thị Sen' }],
        ['Bà Cao Thị Sen thay mặt Đoàn Chủ tịch điều hành Đại hội.', { who: 'Bà Cao Thị Sen' }],
        ['Bà Cao Thị Sen thay mặt Ban Thường vụ Huyện ủy chủ trì hội nghị.', { who: 'Bà Cao Thị Sen' }],
        ['Bà Cao Thị Sen làm Trưởng Ban Chỉ đạo, trực tiếp chỉ huy.', { who: 'Bà Cao Thị Sen' }],
        ['Bà Cao Thị Sen được phân công điều hành hội nghị.', { who: 'Bà Cao Thị Sen' }],
        [
          'Chủ tịch HĐND Hà Văn Bốn cùng hai Phó Chủ tịch Cao Thị Sen, Danh Út chủ tọa kỳ họp.',
          { who: 'Chủ tịch HĐND Hà Văn Bốn cùng hai Phó Chủ tịch Cao Thị Sen, Danh Út' },
        ],
      ],
      no: [
        'Sở Y tế là cơ quan chủ trì đề tài.',
        'Ông Lò Văn Ơn chủ trì thực hiện đề án.',
        'Giao bà Tô Thị Nhàn chủ trì, phối hợp với các đơn vị rà soát.',
        'Xưởng ấy do ông Danh Út điều hành.',
        'Bà Cao Thị Sen điều phối các xe cứu hộ.',
        'Bà Cao Thị Sen được phân công điều hành xưởng.',
        'Đoàn Chủ tịch điều hành Đại hội.',
      ],
    },
  },
  {
    id: 'chair/do-person-chu-tri',
    cues: ['chủ trì', 'chủ tọa', 'điều hành', 'điều khiển', 'cầm trịch', 'điều phối', 'dẫn dắt'],
    pattern: new RegExp(
      `(?<=^|[ ,(])do (?:${SEVERAL})?${PEOPLE}(?: (?:trong|thuộc) (?:${PRESIDIUM}))?[^.;:ⓅⓉⒹ]{0,60}? (?:cùng |đồng )?(?:chủ trì|chủ tọa|điều hành|điều khiển|cầm trịch|điều phối(?=[.,;]|$)|làm chủ (?:tọa|trì))`,
      'u',
    ),
    examples: {
      yes: [
        [
          'Hội nghị do TS. Ma Văn Páo - Phó Cục trưởng và ông Thạch Sa Rinh - cố vấn cấp cao chủ trì.',
          { who: 'TS. Ma Văn Páo - Phó Cục trưởng và ông Thạch Sa Rinh - cố vấn cấp cao' },
        ],
        ['Tọa đàm do bà Tô Thị Nhàn điều phối.', { who: 'bà Tô Thị Nhàn' }],
      ],
      no: ['Đề án do Sở Tài chính chủ trì.', 'Đoàn xe do ông Danh Út điều phối tới bản.'],
    },
  },
  {
    id: 'chair/su-chu-tri-cua',
    cues: ['chủ trì', 'sự điều', 'chủ tọa', 'điều hành bởi', 'điều khiển bởi', 'điều phối bởi'],
    pattern: new RegExp(
      `${PRESIDED_BY} (?:chủ tọa |(?:(?:các|hai|ba|bốn|\\d{1,2}) thành viên )?(?:${PRESIDIUM}|đoàn chủ tịch)(?: đại hội| hội nghị)?,? \\(?(?:gồm(?: có)?|là):? )?(?:${SEVERAL})?(?:[^,.;:ⓅⓉ]{1,30} - )?${PEOPLE}`,
    ),
    examples: {
      yes: [
        [
          'Hội nghị diễn ra dưới sự chủ trì của đồng chí Hà Thị Mị, Chủ tịch UBND huyện.',
          { who: 'đồng chí Hà Thị Mị, Chủ tịch UBND huyện' },
        ],
        ['Lễ ra quân có sự tham dự và chủ trì của bà Hà Thị Mị.', { who: 'bà Hà Thị Mị' }],
        [
          'Theo sự điều hành của Đoàn Chủ tịch (gồm bà Hà Thị Mị, TS. Ma Văn Páo), đại hội đã thảo luận.',
          { who: 'bà Hà Thị Mị, TS. Ma Văn Páo' },
        ],
        ['Phiên họp diễn ra dưới sự chủ trì, điều hành của bà Hà Thị Mị.', { who: 'bà Hà Thị Mị' }],
        ['Hội thảo được chủ trì bởi bà Hà Thị Mị.', { who: 'bà Hà Thị Mị' }],
        ['Hội thảo diễn ra dưới sự điều phối của bà Hà Thị Mị.', { who: 'bà Hà Thị Mị' }],
        [
          'Đại hội tiến hành dưới sự điều khiển của Đoàn Chủ tịch gồm 2 đồng chí: Hà Thị Mị (tổ 1), Ma Văn Páo.',
          { who: 'đồng chí: Hà Thị Mị (tổ 1), Ma Văn Páo' },
        ],
      ],
      no: ['Cuộc họp diễn ra dưới sự chủ trì của Ủy ban.', 'Đề tài được chủ trì bởi Viện Cây chè.'],
    },
  },
  {
    id: 'chair/chu-tri-co',
    cues: ['chủ trì', 'chủ tọa', 'điều hành', 'điều khiển', 'điều phối', 'cầm trịch', 'chỉ huy', 'đoàn Ⓣ', 'Ⓣ đoàn'],
    pattern: new RegExp(
      `(?:(?:^(?:[-+*•–] ?)?|[.;,] |(?:bầu|cử|tham gia|trong)(?: ra)? )(?:${PRESIDIUM})(?: điều hành)?(?: (?:được|do) [^.;:,ⓅⓉ]{2,40}(?= (?:gồm|có) ))?|(?:^(?:[-+*•–] ?)?|[.;,] )(?:(?:thành phần|dự kiến|(?:đồng chí|ông|đại biểu|người)(?: được (?:giao|phân công|ủy quyền|mời))?|trực tiếp|${SEAT}|(?:tham |đến |tới |về )?dự(?: và|,)|(?:về|đến|tới)(?= (?:chủ trì|chủ tọa|điều hành))|tham gia(?= (?:điều hành|chủ trì|chủ tọa))) )?(?:cùng )?(?:đồng )?(?:chủ trì|chủ tọa(?: điều hành)?|(?:chỉ đạo,? (?:và )?|chỉ huy,? (?:và )?)?điều hành|điều khiển|(?:điều phối|cầm trịch)(?= (?:${EVENT_WORDS}))|(?<=trực tiếp )chỉ huy)| (?:của|với|,) (?=chủ tọa (?:${EVENT_WORDS}) (?:là|gồm) )chủ tọa)(?: và (?:điều hành|phát biểu[^.;:ⓅⓉ]{0,20}|chỉ đạo)| tham luận)?(?: (?:${EVENT_WORDS}|phần (?:thảo luận|tham luận|hỏi đáp|chất vấn|đối thoại)|diễn tập|(?:tại )?(?:các )?(?:điểm cầu|đầu cầu))[^.;:ⓅⓉ]{0,40}?)?(?:,| [-–])? ?(?:có|còn có|gồm có|gồm|là|(?<=vị trí [^.;:ⓅⓉ]{3,30} )thuộc về|:)? ?(?:\\d{1,2} )?(?:các đồng chí|các ông|các bà|các ông, bà|(?<=\\d )(?:đồng chí|vị|ông, bà|thành viên|ủy viên)|(?:các|hai|ba) (?:phó|thứ) [^.,;:ⓅⓉ]{2,40}?|thầy|cô|đại biểu|người)?:? ?${PEOPLE}`,
    ),
    examples: {
      yes: [
        [
          'Chủ trì Hội thảo gồm các đồng chí: Lê Văn Ngoan - Phó Viện trưởng; Mai Thị Hoa - Hiệu trưởng.',
          { who: 'Lê Văn Ngoan - Phó Viện trưởng; Mai Thị Hoa - Hiệu trưởng' },
        ],
        ['Tham dự và chủ trì hội nghị có ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Chủ trì tại điểm cầu tỉnh có ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Người chủ trì hội nghị - ông Hà Văn Bốn nêu ba việc.', { who: 'ông Hà Văn Bốn' }],
        ['Chủ trì đối thoại là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Chỉ đạo, điều hành diễn tập tại huyện là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Đồng chủ trì có các Phó Giám đốc Hà Văn Bốn và Tô Thị Nhàn.', { who: 'Hà Văn Bốn và Tô Thị Nhàn' }],
        ['Ngồi ghế chủ tọa là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Ngồi ở bàn chủ trì có ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Giữ vai trò chủ tọa là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Đoàn Chủ trì gồm các đồng chí: Hà Văn Bốn, Tô Thị Nhàn.', { who: 'Hà Văn Bốn, Tô Thị Nhàn' }],
        ['Trực tiếp chỉ huy diễn tập là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Người được giao điều hành hội nghị là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Cầm trịch phiên thảo luận là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Đoàn Chủ tịch do đại hội bầu ra gồm ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Tham gia Đoàn Chủ tọa có: ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Điều phối tọa đàm là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Đoàn Chủ tịch gồm 5 vị: Hà Văn Bốn, Tô Thị Nhàn.', { who: 'Hà Văn Bốn, Tô Thị Nhàn' }],
        ['Phiên họp mở sớm theo đề nghị của chủ tọa kỳ họp là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
      ],
      no: [
        'Đoàn Thư ký gồm ông Hà Văn Bốn.',
        'Điều phối xe cứu hộ là ông Hà Văn Bốn.',
        'Chủ trì phối hợp với các ngành liên quan là Sở Y tế.',
        'Chỉ huy đơn vị ấy là ông Hà Văn Bốn.',
      ],
    },
  },
  {
    id: 'chair/cung-chu-tri',
    cues: ['chủ trì', 'chủ tọa', 'điều hành', 'điều khiển'],
    pattern: new RegExp(
      `(?:^(?:[-+*•–] ?)?|[.;] )(?:(?:(?:cùng|tham gia|trực tiếp|đồng) ){0,3}(?:(?:${SEAT}) )?${HOLDS_CHAIR} (?:cùng với|cùng|với)|cùng(?: với)?(?=[^.;:ⓅⓉ]{0,20} [ⓅⓉ][^.;:ⓅⓉ]{0,12} (?:chủ|điều))) (?<who>${PERSON}(?:,? (?:đồng |trực tiếp )?${HOLDS_CHAIR})?,? (?:còn có|gồm có|có|là|gồm):? (?:${SEVERAL})?${PERSON}(?:${JOIN} ${NEXT}?${PERSON}){0,40})`,
      'u',
    ),
    reason: 'those told of beside one who presides preside with him',
    examples: {
      yes: [
        [
          'Cùng chủ trì với ông Hà Văn Bốn có bà Tô Thị Nhàn và ông Danh Út.',
          { who: 'ông Hà Văn Bốn có bà Tô Thị Nhàn và ông Danh Út' },
        ],
        [
          'Cùng ngồi trên bàn chủ tọa với ông Hà Văn Bốn là bà Tô Thị Nhàn.',
          { who: 'ông Hà Văn Bốn là bà Tô Thị Nhàn' },
        ],
        [
          'Cùng ông Hà Văn Bốn chủ trì hội nghị có bà Tô Thị Nhàn.',
          { who: 'ông Hà Văn Bốn chủ trì hội nghị có bà Tô Thị Nhàn' },
        ],
      ],
      no: [
        'Cùng đi với ông Hà Văn Bốn có bà Tô Thị Nhàn, người chủ trì đề tài.',
        'Cùng ông Hà Văn Bốn có bà Tô Thị Nhàn dự, Sở Y tế chủ trì.',
      ],
    },
  },
  {
    id: 'chair/person-cung-person',
    cues: ['cùng'],
    pattern: new RegExp(
      `(?<who>${PERSON}[^.;:ⓅⓉ“”]{1,80}? (?:và|đã|để) cùng(?: với)? ${PERSON})(?:,? (?:đã|sẽ|trực tiếp)){0,2} (?:đồng chủ (?:trì|tọa)|chủ (?:trì|tọa) ${EVENT})`,
      'u',
    ),
    reason: 'the subject of a sentence and whom it presides together with',
    examples: {
      yes: [
        [
          'Bà Tô Thị Nhàn đã thăm xã và cùng ông Hà Văn Bốn đồng chủ trì hội thảo.',
          { who: 'Bà Tô Thị Nhàn đã thăm xã và cùng ông Hà Văn Bốn' },
        ],
      ],
      no: ['Bà Tô Thị Nhàn thăm xã và cùng ông Hà Văn Bốn chủ trì đề tài.'],
    },
  },
  {
    id: 'chair/chu-tri-clause',
    cues: ['chủ trì', 'chủ tọa', 'điều hành'],
    pattern: new RegExp(
      `(?:^|[.;,] )(?:(?:(?:khi|trong khi|(?:phát biểu|kết luận|trao đổi)[^.;:,ⓅⓉ]{0,30} (?:khi|lúc)) )?(?:dự và |trực tiếp )?(?:đồng )?(?:chủ trì|chủ tọa|điều hành)(?: và (?:phát biểu|kết luận|chỉ đạo))? ${EVENT}[^.;:ⓅⓉ]{0,240}|(?:với|trong) (?:vai trò|tư cách|cương vị)(?: là)?(?: người)? (?:đồng )?(?:chủ trì|chủ tọa|điều hành)(?: ${EVENT}[^.;:ⓅⓉ]{0,120})?), ${PEOPLE}`,
    ),
    reason: 'a clause without a subject of its own has the one of the sentence: "Chủ trì hội nghị ..., ông X yêu cầu"',
    examples: {
      yes: [
        [
          'Chiều 3/1, chủ trì cuộc họp bàn việc mở rộng bến cá Sa Lũng, kè sông và đường ven biển, Thủ tướng Lò Văn Ơn yêu cầu khẩn trương.',
          { who: 'Thủ tướng Lò Văn Ơn' },
        ],
        ['Phát biểu chỉ đạo khi chủ trì cuộc họp, ông Lò Văn Ơn nêu ba việc.', { who: 'ông Lò Văn Ơn' }],
        ['Với vai trò chủ trì, ông Lò Văn Ơn nêu ba việc.', { who: 'ông Lò Văn Ơn' }],
        ['Trong vai trò là chủ tọa phiên thảo luận, ông Lò Văn Ơn nêu ba việc.', { who: 'ông Lò Văn Ơn' }],
      ],
      no: [
        'Chủ trì hội nghị bàn việc mở rộng bến cá là Sở Xây dựng.',
        'Với vai trò đơn vị chủ trì, ông Lò Văn Ơn nêu ba việc.',
        'Phát biểu khi được giao chủ trì đề tài, ông Lò Văn Ơn nêu ba việc.',
      ],
    },
  },
  {
    id: 'chair/person-khi-chu-tri',
    cues: ['chủ trì', 'chủ tọa'],
    pattern: new RegExp(
      `${PEOPLE}[^.;:ⓅⓉ]{1,160} (?:khi|lúc) (?:dự và |trực tiếp |đồng )?(?:chủ trì|chủ tọa) ${EVENT}`,
    ),
    examples: {
      yes: [
        [
          'Trung tướng Hà Văn Bốn nêu quyết tâm ấy khi chủ trì hội nghị bàn việc phòng cháy.',
          { who: 'Trung tướng Hà Văn Bốn' },
        ],
      ],
      no: ['Ông Hà Văn Bốn nhắc các sở khi chủ trì việc gì phải báo cáo.'],
    },
  },
  {
    id: 'chair/nguoi-chu-tri',
    cues: ['chủ trì', 'điều hành', 'điều phối', 'chủ tọa', 'chủ lễ'],
    pattern: new RegExp(
      `${PEOPLE}(?:,| [-–]|,? là| \\() ?(?:(?:đồng )?chủ (?:trì|tọa)(?: (?:${EVENT_WORDS})[^()ⓅⓉ]{0,40})?\\)|điều (?:hành|phối)\\)|người (?:chủ trì|chủ tọa|điều hành)(?=[,)]| [-–])|(?:người (?:chủ trì|điều hành|điều phối)|(?<=là )đồng chủ trì|(?:đồng )?chủ tọa) ${EVENT}|chủ lễ(?![A-Za-zÀ-ỹ])|(?:hai|ba|những|các) (?:người|vị|đồng chí) (?:cùng |đồng )?(?:chủ trì|chủ tọa|điều hành)(?![A-Za-zÀ-ỹ])(?! (?:${DUTY})))`,
      'u',
    ),
    examples: {
      yes: [
        ['Đề xuất được Thứ trưởng Hà Văn Bốn - người chủ trì hội thảo ủng hộ.', { who: 'Thứ trưởng Hà Văn Bốn' }],
        ['Ông Hà Văn Bốn, người điều phối hội thảo, mở đầu.', { who: 'Ông Hà Văn Bốn' }],
        ['Ông Hà Văn Bốn, Chủ tọa cuộc họp kết luận.', { who: 'Ông Hà Văn Bốn' }],
        ['Dự hội nghị có ông Hà Văn Bốn (chủ trì).', { who: 'ông Hà Văn Bốn' }],
        ['Dự hội nghị có ông Hà Văn Bốn (điều hành).', { who: 'ông Hà Văn Bốn' }],
        ['Dự hội nghị có ông Hà Văn Bốn (chủ trì hội nghị).', { who: 'ông Hà Văn Bốn' }],
        ['Ông Hà Văn Bốn, người điều hành, cảm ơn các đại biểu.', { who: 'Ông Hà Văn Bốn' }],
        ['Ông Hà Văn Bốn, bà Tô Thị Nhàn là đồng chủ trì hội nghị.', { who: 'Ông Hà Văn Bốn, bà Tô Thị Nhàn' }],
        [
          'Ông Hà Văn Bốn, bà Tô Thị Nhàn - hai người đồng chủ trì; cùng lãnh đạo xã.',
          { who: 'Ông Hà Văn Bốn, bà Tô Thị Nhàn' },
        ],
        ['Ông Hà Văn Bốn - chủ lễ đọc chúc văn.', { who: 'Ông Hà Văn Bốn' }],
      ],
      no: ['Ông Hà Văn Bốn, người chủ trì đề tài, báo cáo.'],
    },
  },
  {
    id: 'lead/head-of-delegation',
    leads: true,
    cues: ['dẫn đầu', 'trưởng đoàn', 'làm tổ trưởng'],
    pattern: new RegExp(
      `${PEOPLE}(?:${BETWEEN}){0,2}(?:,? Ⓓ(?=,? ))?(?:[^.;:ⓅⓉⒹ]{0,40}?|(?<=(?:^|[ ,(])do [ⓅⓉ])[^.;:ⓅⒹ]{41,140}?) (?:dẫn đầu(?! (?:phong trào|cả nước|về(?! việc)))|làm (?:trưởng đoàn|tổ trưởng)|là trưởng đoàn)`,
    ),
    examples: {
      yes: [
        [
          'Đoàn công tác do ông Điểu K’Ré, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn.',
          { who: 'ông Điểu K’Ré, Phó Chủ tịch HĐND tỉnh' },
        ],
        [
          'Đoàn do ông Điểu K’Ré, Phó Trưởng ban về việc đưa trạm quan trắc về các xã ven sông dẫn đầu đã tới.',
          { who: 'ông Điểu K’Ré, Phó Trưởng ban' },
        ],
        ['Ông Điểu K’Ré chiều 3/1 dẫn đầu đoàn đại biểu tới xã.', { who: 'Ông Điểu K’Ré' }],
      ],
      no: ['Đoàn công tác của tỉnh dẫn đầu phong trào.', 'Ông Điểu K’Ré từng là tổ trưởng dân phố.'],
    },
  },
]
