/** The constructions that name who holds an event. */
import type { Rule } from '../rules/rule.js'

/** Bodies that the reader of organisations leaves: places that act, units without a known head. */
const BODY =
  '(?:tỉnh|thành phố|tp\\.?|huyện|thị xã|thị trấn|quận|xã|phường|thôn|buôn|bản|ấp|xóm|làng|khu dân cư|khu|tổ dân phố|khu phố|ngành|nhà trường|trường|khoa|cộng đồng|đại sứ quán|ban giám hiệu|chi hội|chi đoàn|câu lạc bộ|tổ công tác|đoàn công tác|đoàn|nhóm|lực lượng|ban công tác mặt trận|hiệp hội|tổng hội|liên hiệp|dự án|công ty|tổ chức)(?: [^\\s,;:.()ⓅⓉⓄⒹ]{1,16}){0,7}?(?:,? (?:tỉnh|huyện|xã|phường|thành phố) [^\\s,;:.()ⓅⓉⓄⒹ]{1,12}(?: [^\\s,;:.()ⓅⓉⓄⒹ]{1,12}){0,2}?)?'
const ONE = `(?:(?:các )?Ⓞ(?: (?:của|thuộc|-|–) Ⓞ| Ⓞ)?|${BODY}(?: (?:của )?Ⓞ)?)`
const BRACKET = '(?: ?\\([^)]{1,80}\\))?'
const JOINT = `(?:,? (?:chủ trì,? )?(?:đã |sẽ )?phối hợp (?:với|cùng|cùng với) |,? và |,? cùng với |,? cùng |, )`
const LIST = `${ONE}(?:${BRACKET}${JOINT}(?:${ONE}|các [^\\s,;:.()ⓅⓉⓄⒹ]{1,12}(?: [^\\s,;:.()ⓅⓉⓄⒹ]{1,12}){0,4}?)){0,6}`
const ADVERB = '(?:đã |vừa |sẽ |long trọng |trang trọng |trọng thể |chính thức |phối hợp |đồng |cùng |tiến hành |cũng |tiếp tục |dự kiến |trực tiếp |đồng thời |chủ trì |chủ trì, |liên tục ){0,4}'
const BEFORE = '(?<![\\p{L}ⓅⓉ] )(?<!của |thuộc |Ủy )'

export const ORGANIZER_RULES: readonly Rule[] = [
  {
    id: 'organizer/do-body-to-chuc',
    cues: ['do '],
    pattern: new RegExp(`(?<![\\p{L}])do (?<who>${LIST})${BRACKET},? ${ADVERB}(?:tổ chức|đăng cai|chủ trì(?! của)|khởi xướng)`),
    examples: {
      yes: [
        ['Hội thảo do Sở Y tế tỉnh Phú Yên phối hợp với Hội Đông y tỉnh tổ chức.', { who: 'Sở Y tế tỉnh Phú Yên phối hợp với Hội Đông y tỉnh' }],
        ['Hội thi do UBND huyện Sông Hinh tổ chức.', { who: 'UBND huyện Sông Hinh' }],
      ],
      no: ['Thiệt hại do mưa lũ gây ra.', 'Đoàn do ông Lò Văn Ơn, Chủ tịch UBND huyện dẫn đầu.'],
    },
  },
  {
    id: 'organizer/body-to-chuc',
    cues: ['tổ chức', 'đăng cai', 'chủ trì'],
    pattern: new RegExp(`(?<![\\p{L}])(?<who>${LIST})${BRACKET},? ${ADVERB}(?:đồng tổ chức|tổ chức|đăng cai|chủ trì)(?! (?:thực hiện|triển khai|trong|của|cho))`),
    examples: {
      yes: [
        ['Sáng 19/7, UBND huyện Sông Hinh tổ chức hội nghị tổng kết.', { who: 'UBND huyện Sông Hinh' }],
        ['Ngày 5/3, xã Hòa Xuân long trọng tổ chức lễ phát động.', { who: 'xã Hòa Xuân' }],
      ],
      no: ['Các đơn vị tổ chức thực hiện nghiêm.', 'Ông Lò Văn Ơn chủ trì hội nghị.'],
    },
  },
  {
    id: 'organizer/side-delegation',
    cues: ['đoàn', 'tổ công tác'],
    pattern: new RegExp(`(?:dẫn đầu|cùng) (?<who>(?:đoàn|tổ)(?: [^\\s,;:.()ⓅⓉⓄⒹ]{1,12}){0,4}?(?: (?:của )?[ⓄⓉ]| của bộ| của tỉnh| của sở)?)${BRACKET},? (?:đã |vừa |đến |tới |đi |về |trực tiếp |xuống |có |buổi |tiến hành |cùng ){0,4}(?=kiểm tra|làm việc|thăm|khảo sát|giám sát|thị sát|dâng|viếng|tiếp xúc|buổi|chúc|tặng|trao)`),
    examples: {
      yes: [['Ông Lò Văn Ơn dẫn đầu đoàn công tác của tỉnh đến kiểm tra công trình.', { who: 'đoàn công tác của tỉnh' }]],
      no: ['Ông Lò Văn Ơn dẫn đầu phong trào thi đua.'],
    },
  },
  {
    id: 'organizer/side-acts',
    cues: ['làm việc', 'kiểm tra', 'thăm', 'giám sát', 'khảo sát', 'tiếp', 'họp', 'công bố', 'trao', 'khai trương', 'ra quân', 'gặp', 'kỷ niệm', 'thảo luận', 'tặng', 'khám', 'dâng', 'viếng', 'bàn giao', 'có', 'ký', 'khánh thành', 'tọa đàm', 'tập huấn', 'phát động', 'đối thoại', 'thanh tra', 'tuyên dương', 'mít tinh', 'tổng kết', 'hội nghị'],
    pattern: new RegExp(
      `(?<![\\p{L}])(?<!tiếp |thăm |với |của |cho |bởi )(?<who>${LIST})${BRACKET}(?:,? do [ⓅⓉ][^.]{0,120}?(?:dẫn đầu|trưởng đoàn|chủ trì)| do [ⓅⓉ]|, [^,.]{3,120},)?,? (?:đã |vừa |đến |tới |đi |về |trực tiếp |xuống |có |buổi |cuộc |chuyến |tiến hành |cùng |long trọng |sẽ |chính thức |phối hợp |tổ chức |đoàn |lên |họp ){0,5}(?=làm việc|kiểm tra|thăm|giám sát|khảo sát|tiếp|họp|công bố|trao|khai trương|ra quân|gặp|kỷ niệm|thảo luận|tặng|khám|dâng|viếng|bàn giao|ký|khánh thành|tọa đàm|tập huấn|phát động|đối thoại|thanh tra|tuyên dương|mít tinh|tổng kết|hội nghị|đại hội|buổi)`,
    ),
    examples: {
      yes: [
        ['Chiều 5/3, Đoàn công tác của Tỉnh ủy do đồng chí Lò Văn Ơn, Bí thư Tỉnh ủy dẫn đầu đã làm việc với Huyện ủy Sông Hinh.', { who: 'Đoàn công tác của Tỉnh ủy' }],
        ['Sở Y tế đã họp báo về tình hình dịch.', { who: 'Sở Y tế' }],
      ],
      no: ['Ông Lò Văn Ơn đã làm việc với Sở Y tế.'],
    },
  },
]
