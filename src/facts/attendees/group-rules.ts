/** The constructions in which groups are known to have been there only by what they did, got or met. */
import { GIVING, GROUP_ACTS, PEOPLE_NOUNS } from '../../lexicon/attendance.js'
import { HONOURED } from '../../lexicon/event-cues.js'
import type { Rule } from '../../rules/rule.js'
import { ADVERB, AT_EVENT } from './actor-rules.js'
import { alternation } from '../../text/alternation.js'

/** A noun phrase: no verb, no auxiliary inside; "đại diện các tổ chức" holds a noun. */
const PHRASE =
  '(?:(?! (?:đã|cũng|từng|sẽ|đang|có|được|cho|để|là|vừa|cần|phải|nên|không|chưa|vẫn|muốn|đặt|cùng (?:hơn|gần|trên|khoảng|\\d[\\d.]*)|khá|rất|đều|lập tức|ngay lập tức|bèn|thông báo|phát biểu|trình bày|kiến nghị|đề nghị|nhấn mạnh|khẳng định|(?<!(?:đại diện|lãnh đạo|các|một số|nhiều) )tổ chức|chỉ đạo|trong(?! (?:và ngoài|nước|tỉnh|huyện|ngành|vùng)(?![A-Za-zÀ-ỹ]))|tại|khi|đồng ý|đồng tình|nhất trí|chia sẻ|bày tỏ|đề xuất|cam kết|lắng nghe|nghe|(?:(?:tham|đến|tới|về|cùng) )?dự và) )[^.;:,ⓅⓉ“"]){2,110}'
/** What goes on with a group's own list behind a comma: "lãnh đạo các sở, ngành, địa phương". */
const MORE =
  ',(?: và)? (?!(?:và|đồng thời|sau|trước|trong|tại|theo|cho|đã|cũng|sẽ|nhất là|đặc biệt|như|do|vì|nhằm|để|khi|nếu|nhưng|song|còn|qua|từ|với|trên|đây|việc|hiện|nay|bày|đại diện|lãnh đạo|(?:các )?(?:đại biểu|ý kiến)|ông|bà|đồng chí)(?![A-Za-zÀ-ỹ]))'
/** The same where a clause may follow the comma: only units go on. */
const MORE_UNITS =
  ', (?:ban|bộ|sở|ngành|địa phương|đoàn thể|đơn vị|phòng|cơ quan|doanh nghiệp|hiệp hội|huyện|thành phố|thị xã|quận|xã|phường|tổ chức|chuyên gia|viện|trường|các|Ⓞ)(?![A-Za-zÀ-ỹ])'
const SHORTER = PHRASE.replace('{2,110}', '{0,60}')
const SPEAKING =
  '(?:đại diện|lãnh đạo|các đại diện|đại biểu đại diện|các cử tri|cử tri(?! và nhân dân)|các chuyên gia|các nhà khoa học|các phóng viên|(?:phóng viên|pv) các|(?:phóng viên|pv)(?= (?:Ⓞ|báo |đài |tạp chí ))|(?:các|một số|công chức|cán bộ) (?:báo cáo viên|giảng viên|tuyên truyền viên|luật sư|chuyên viên|thuế|hải quan)|(?:các|một số|nhiều) (?:hộ dân|người dân|hộ kinh doanh|giáo viên|phụ huynh|học viên|hội viên|đoàn viên|công nhân)|thành viên (?:đoàn|tổ|hội đồng|ban)|ban tổ chức|ban thường vụ|ban chấp hành|các thành viên|các phó chủ tịch)(?! cho)'
/** "các chuyên gia | , nhà khoa học": people need nothing besides their own list; "lãnh đạo, chỉ đạo" is no list of people. */
const GROUP = `(?<group>${SPEAKING}(?:${PHRASE}?(?:${MORE}${SHORTER}?){0,5}|(?<!đại diện|lãnh đạo|ban tổ chức|ban thường vụ|ban chấp hành)${MORE}${SHORTER}?))`
/** Whose speech it is that is heard: more than of whom any verb tells that they were there. */
const SPEAKERS =
  '(?:(?:các|một số|nhiều) (?:tướng lĩnh|(?:vị )?(?:giáo sư|học giả|diễn giả|bác sĩ|cựu chiến binh)|đồng chí (?:lãnh đạo|đại diện)|nhà (?:nghiên cứu|quản lý|giáo|báo|văn|đầu tư)|hộ (?!gia đình )|hợp tác xã|luật sư|doanh nghiệp))'
const MORE_SPEAKERS = `(?:${MORE_UNITS}|(?:,| và) (?:nhà (?:khoa học|quản lý|nghiên cứu|giáo)|tiến sĩ|tướng lĩnh|học giả|(?:lãnh đạo|đại diện)(?= (?:các|một số) ))(?![A-Za-zÀ-ỹ]))`
const GROUP_HEARD = `(?<group>(?:${SPEAKING}${PHRASE}?|(?:các chuyên gia|các nhà khoa học|${SPEAKERS})(?:${PHRASE}?)?)(?:${MORE_SPEAKERS}${SHORTER}?){0,5})`
/** Those of whom a sentence tells that opens with the event: a number of people, or people of somewhere. */
const COUNTED_PEOPLE = `(?:hơn |gần |trên |khoảng )?\\d[\\d.]* (?:lượt |vị |bạn |em |đồng chí )?(?:${alternation(PEOPLE_NOUNS)})(?![A-Za-zÀ-ỹ])`
const PEOPLE_OF = `(?:(?:các|một số|nhiều|đông đảo) (?:vị |bạn |em |đồng chí )?(?!đại biểu |thành viên )(?:${alternation(PEOPLE_NOUNS)})|cán bộ|bà con|đoàn viên|hội viên|phụ huynh|giáo viên|học sinh|sinh viên)(?![A-Za-zÀ-ỹ])`
/** What is heard of them: "ý kiến phát biểu, tham luận của", "các báo cáo của", "phần trình bày của". */
const SPEECH_OF =
  '(?:(?<!(?:đăng tải|tiếp thu|tham khảo|lấy|xin|tiếp nhận|tập hợp|tổng hợp|cơ sở|theo)(?: các| nhiều| những)? )ý kiến(?:,? (?:và )?(?:phát biểu|tham luận|thảo luận|trao đổi|đóng góp|góp ý|chia sẻ|tâm huyết)){0,3}|phát biểu|tham luận|(?:phần|bài) (?:trình bày|báo cáo|thuyết trình|chia sẻ)) của(?! cử tri)'

/** "các đại biểu đã thảo luận": whoever is there, no group of its own. */
export const GENERIC_GROUP =
  /^(?:[^,]{2,24} (?:này|ấy|nói trên)|các (?:thành viên|đồng chí|ông|bà|bạn|anh|chị)|(?:các|nhiều|toàn thể|một số) (?:vị )?(?:đại biểu|khách mời)(?: đại biểu| khách mời)?|đại biểu|đơn vị|gia đình|tập thể|cá nhân|tổ chức|doanh nghiệp|nhà trường|(?:đại diện|lãnh đạo|(?:hai|2) (?:vị |nhà |đồng chí )?(?:lãnh đạo|nguyên thủ|thủ tướng|bộ trưởng))(?: (?:của )?(?:hai|2|02) (?:bên|đơn vị|cơ quan|nước|phía))?)(?: này)?(?: (?:tham(?: dự| gia)?|dự(?! án| kiến)|về)(?: [^,]{1,40})?)?$/

/**
 * "Lãnh đạo Sở yêu cầu ...": the leadership of one body, when its words are told, stands for one person;
 * who reports or gives ("Lãnh đạo xã đã trao quà") is known by that alone.
 */
export const ONE_LEADER = /^lãnh đạo (?!(?:các|nhiều|một số|những|hai|\d{1,3}) |[^,]{1,60} (?:và|cùng) )[^,]{1,60}$/u
export const REPORTS_OR_GIVES =
  /^(?: (?:đã|cũng|còn|trực tiếp)){0,3} (?:trao|tặng|báo cáo|trình bày|giải trình|trả lời|giải đáp|làm rõ|phân trần|kiến nghị|tham gia|dâng|thắp|chúc mừng|công bố|thông báo|thông tin|phổ biến|tuyên truyền|quán triệt|truyền đạt|giới thiệu|hướng dẫn)(?![A-Za-zÀ-ỹ])/u

/** Who is given or awarded something. */
const RECEIVER =
  'tập thể|cá nhân|gia đình|hộ|học sinh|sinh viên|đoàn viên|hội viên|tác giả|nhà giáo|đơn vị|thí sinh|vận động viên|mẹ|thương binh|em|cháu|cán bộ|đảng viên|công nhân|người|bệnh nhân|nạn nhân|nông dân|trẻ em|nhà khoa học|chiến sĩ|tổ chức|doanh nghiệp|tân cử nhân|nữ sinh|cựu chiến binh|nghệ nhân|đội|lực lượng|giáo viên|thân nhân|lãnh đạo|đại diện|thanh niên|phụ nữ|bà con|đồng bào|trẻ|nghệ sĩ|nghệ sỹ|doanh nhân|thủ lĩnh|bệnh binh|bà mẹ|điển hình|gương|khu dân cư|hội người mù|ngư dân|người dân|hộ dân|giảng viên|học viên|phóng viên|nhà báo|bác sĩ|kỹ sư|kiều bào|tình nguyện viên|chủ tàu|diễn viên|huấn luyện viên|trọng tài|tân binh|chỉ huy|nhà tài trợ|(?<=(?:các|những|\\d) )(?:đồng chí|bạn|thầy|cô|ông|bà|cụ|chú|anh|chị)|chiến sỹ|bác sỹ|y bác sĩ|nhân viên|viên chức|công chức|lao động|cộng tác viên|cử tri|già làng|trưởng (?:thôn|bản)|hoàn cảnh|trường hợp|nhóm|câu lạc bộ|clb|lớp|chi hội|chi đoàn|vđv|hs|sv|đvtn'
/** What is done next: "tặng hoa cho các chỉ huy | và phất cờ". */
const NEXT_DEED =
  'trao|tặng|vận động|hỗ trợ|động viên|chụp|chúc|phất|phát|công bố|gửi|kêu gọi|tiến hành|tổ chức|ký|khánh thành|thắp|dâng'
/** "tặng các hộ nghèo | 20 triệu đồng": what they get. */
const AMOUNT =
  '(?:(?:với )?(?:tổng )?(?:trị giá|số tiền|kinh phí)(?: là)? )?(?:hơn |gần |khoảng |trên )?\\d[\\d.,]* (?:triệu|tỷ|nghìn|ngàn|đồng|suất|phần|túi|bộ|chiếc|cái|xe|thùng|cuốn|bằng khen|giấy khen|sổ|thẻ)'
/** Its complement may be a clause: "các hộ có hoàn cảnh khó khăn", "bệnh nhân đang điều trị". */
const COMPLEMENT = `(?:(?! (?:nhằm|để|nhân (?:dịp|ngày|kỷ|lễ|tết|năm|tháng)|vì|thay (?:cho )?(?:lời|cho)|và (?:${NEXT_DEED}|\\d[\\d.]* (?:suất|phần|túi|triệu|xe|giải|bằng|giấy|kỷ niệm))|${AMOUNT}|cùng|(?<!có công )với|phải|cần) )[^.;:,ⓅⓉ“"]|“[^“”;]{1,120}”){0,110}`

/** Who says "biểu dương" may only praise; with another word of honour it is an act. */
const HONOURS =
  '(?:(?:biểu dương,? (?:và )?)?(?:tuyên dương|vinh danh|tôn vinh|khen thưởng|tri ân)(?:,? (?:và )?(?:tuyên dương|vinh danh|tôn vinh|khen thưởng|biểu dương))?(?: cho)?|(?<=(?:đại hội|hội nghị|tổ chức) )biểu dương|biểu dương(?= (?:hơn |gần |trên )?\\d)|(?<=(?:[;Ⓞ]|đồng thời) )biểu dương(?= (?:các|những) (?:tập thể|cá nhân|gia đình|hộ)[^.;:]{0,60} (?:tiêu biểu|điển hình|xuất sắc|(?:có )?(?:nhiều )?thành tích)))'

/** Organisations in a row. */
const ORGANIZATIONS = 'Ⓞ(?: \\([^()]{1,60}\\))?(?:(?:,| và|, và) Ⓞ(?: \\([^()]{1,60}\\))?){0,7}'
/** What an organisation does at an event by the mouth of somebody unnamed. */
const ORGANIZATION_ACTS: readonly string[] =
  'công bố, báo cáo, có báo cáo, trình bày, tham luận, có tham luận, phát biểu, kiến nghị, thông tin, thông báo, cho biết, cho hay, cho rằng, nhận định, đề xuất, đề nghị, giải trình, giải đáp, trả lời, làm rõ, giới thiệu, đưa ra, khẳng định, cam kết, nêu, phản ánh, góp ý, thuyết trình, thuyết minh, xin ý kiến, hỏi, ký(?: kết)?(?= (?:kết|bản|biên bản|thỏa thuận|hợp đồng|cam kết|giao ước|kế hoạch|chương trình|quy chế|ghi nhớ|hợp tác)(?![A-Za-zÀ-ỹ])), (?:trao |tặng ){1,2}(?:bức trướng|trướng|lẵng hoa|hoa), (?<!Ⓞ(?:,| và|, và) Ⓞ (?:đã |cũng ){0,2})(?:trao|tặng)'.split(
    ', ',
  )

/** What a body that "cũng" does it has in common with who spoke before it, so that no event need be named. */
const ALSO_ACTS = 'báo cáo|kiến nghị|đề xuất|giải trình'

/** A rule that finds who is no single person. */
export interface GroupRule extends Rule {
  /** What it finds may be an office in place of a person: see {@link ONE_LEADER}. */
  readonly mayBeOne?: true
  /** It tells what is on the agenda as well as what was done. */
  readonly onAgenda?: true
}

/** "Bảo tàng Phú Lâm | rất vinh dự được đón tiếp |". */
const HOST_RECEIVES = `(?:[ⓅⓉⓄ],?|nhà trường|ban giám hiệu)(?: (?:${ADVERB}|nhiệt liệt|chào|có dịp|${alternation(HONOURED)})){0,3} (?:đón|tiếp|đón tiếp|tiếp đón)(?:(?:,| và) (?:hội đàm|làm việc|trao đổi))?(?: với)?`

/**
 * Groups (slot "group"), delegations (slot "delegation", if it names one) and organisations (slot "organization") that
 * only spoke, gave or received.
 */
export const GROUP_ACTOR_RULES: readonly GroupRule[] = [
  {
    id: 'attendee/group-acts',
    mayBeOne: true,
    cues: [
      'đại diện',
      'lãnh đạo',
      'cử tri',
      'chuyên gia',
      'nhà khoa học',
      'phóng viên',
      'pv',
      'ban ',
      'thành viên',
      'phó chủ tịch',
      'viên ',
      'luật sư',
      'thuế',
      'hải quan',
      'hộ ',
      'người dân',
      'phụ huynh',
      'công nhân',
    ],
    pattern: new RegExp(
      `(?:^(?:còn |riêng )?|(?<!Ⓟ(?: \\([^()]{1,60}\\))?), (?:và |cùng )?|[”"] [–-] |[.;] (?:và |cùng )?| (?:và|cùng) |^(?:cũng )?(?:tại|trong) (?:hội nghị|hội thảo|đại hội|tọa đàm|diễn đàn|chương trình|kỳ họp|(?:buổi|cuộc|phiên) (?:lễ|làm việc|họp|gặp mặt|gặp gỡ|tiếp|đối thoại)|lễ)(?: này)? )${GROUP}(?: ${ADVERB}| (?:tới|đến)(?= (?:trao|tặng) )){0,3} (?:tập trung )?(?:${GROUP_ACTS.join('|')})(?![A-Za-zÀ-ỹ])(?![^.;:ⓅⓉ]{0,60} (?:gồm|là|như):? Ⓟ)`,
      'u',
    ),
    examples: {
      yes: [
        ['Tại hội nghị đại diện Công đoàn ngành đã báo cáo.', { group: 'đại diện Công đoàn ngành' }],
        ['Còn đại diện tổ chức y tế thì cho rằng giá thuốc cao.', { group: 'đại diện tổ chức y tế' }],
        ['“Rừng là của dân” - đại diện các hộ nêu ý kiến.', { group: 'đại diện các hộ' }],
        ['Tại hội nghị, các chuyên gia, nhà khoa học nhiệt tình góp ý.', { group: 'các chuyên gia, nhà khoa học' }],
        ['Tại hội nghị, đại diện Sở Y tế thay mặt Công đoàn ngành phát biểu.', { group: 'đại diện Sở Y tế' }],
        ['Tại buổi lễ, đại diện Công đoàn ngành đã trao tặng 20 suất quà.', { group: 'đại diện Công đoàn ngành' }],
      ],
      no: [
        'Các thành viên Hội Nông dân đều đã khá lên, phát biểu sau.',
        'Đại diện cho 800 đoàn viên, đoàn phường phát biểu.',
        'Ông Danh Út, đại diện Công ty Gió Mây phát biểu.',
        'Lãnh đạo các xã không phát biểu.',
        'Các giảng viên, báo cáo viên trình bày chuyên đề gồm: bà Lò Thị Mai, ông Danh Út.',
      ],
    },
  },
  {
    id: 'attendee/group-at-event',
    cues: ['tại ', 'trong '],
    pattern: new RegExp(
      `${AT_EVENT}(?<group>(?:${COUNTED_PEOPLE}(?:${PHRASE}?)??|${PEOPLE_OF}(?! (?:dân|${ADVERB}|${GROUP_ACTS.join('|')})(?![A-Za-zÀ-ỹ]))${PHRASE}?))(?: (?:${ADVERB}|cùng nhau)){0,3} (?:tập trung |tham gia (?=phát biểu|đóng góp|góp ý|thảo luận|ý kiến|chất vấn))?(?:${GROUP_ACTS.join('|')}|nêu|đóng góp (?:nhiều )?ý kiến|chất vấn|ý kiến)(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
    reason:
      'whoever acts in a sentence that opens with the event was there; bare "các hộ dân" may stand for all of them',
    examples: {
      yes: [
        ['Tại hội nghị, các hộ dân bản Nậm Sin mạnh dạn kiến nghị ba việc.', { group: 'các hộ dân bản Nậm Sin' }],
        ['Tại hội nghị, 12 hộ dân tham gia phát biểu ý kiến.', { group: '12 hộ dân' }],
      ],
      no: [
        'Tại hội nghị, các hộ dân kiến nghị ba việc.',
        'Tại hội nghị, bà con Nậm Sin tổ chức đề nghị ba việc.',
        'Xã có 12 hộ dân kiến nghị ba việc.',
      ],
    },
  },
  {
    id: 'attendee/group-said-by',
    cues: [
      'đại diện',
      'lãnh đạo',
      'cử tri',
      'chuyên gia',
      'nhà khoa học',
      'ban ',
      'thành viên',
      'chủ tịch',
      'của các',
      'của một',
      'của nhiều',
      'nghe',
    ],
    pattern: new RegExp(
      `(?:(?:^|[.;] )(?:cũng |còn |(?:trong khi đó|tuy nhiên|ngoài ra|bên cạnh đó|cùng với đó|mặt khác|hiện nay|được biết), )?theo(?! (?:lãnh đạo|cử tri))|nghe|do|${SPEECH_OF}) ${GROUP_HEARD}(?=[.;]|(?<=(?:ý kiến|tham luận|báo cáo|trình bày|phát biểu)[^.;:]{0,160}) (?:về|đối với|xung quanh|liên quan|tại|trong(?! (?:và ngoài|nước|tỉnh|huyện|ngành|vùng)(?![A-Za-zÀ-ỹ]))) |,(?!(?<=theo đại diện [^,ⓅⓉ]{0,80},) Ⓟ,)| (?:cho biết|phát biểu|thông báo|báo cáo|trình bày|tham luận|giới thiệu|chia sẻ|công bố|trao đổi))`,
      'u',
    ),
    examples: {
      yes: [
        ['Theo đại diện Chi cục Thủy lợi, mực nước đang xuống.', { group: 'đại diện Chi cục Thủy lợi' }],
        [
          'Hội thảo đã nghe ba bài tham luận của các nhà khoa học, nhà quản lý trong và ngoài nước về cây chè.',
          { group: 'các nhà khoa học, nhà quản lý trong và ngoài nước' },
        ],
        ['Hội nghị nhận các ý kiến trao đổi, góp ý của các hộ trồng chè.', { group: 'các hộ trồng chè' }],
        ['Hội nghị đã nghe lãnh đạo các phòng báo cáo.', { group: 'lãnh đạo các phòng' }],
      ],
      no: [
        'Theo chỉ đạo của lãnh đạo tỉnh, các xã rà soát lại.',
        'Sở tiếp thu các ý kiến của các nhà khoa học.',
        'Báo chí cần đăng tải ý kiến của các chuyên gia.',
        'Ý kiến của các chuyên gia khá khác nhau.',
        'Theo đại diện Chi cục Thủy lợi, ông Danh Út, mực nước đang xuống.',
      ],
    },
  },
  {
    id: 'attendee/group-answers',
    cues: ['được '],
    pattern: new RegExp(
      `(?: được|^được) (?<group>(?:đại diện|lãnh đạo|cán bộ|chuyên gia|các (?:chuyên gia|cán bộ|bác sĩ|luật sư|đồng chí|báo cáo viên|giảng viên)|ban tổ chức)(?:${PHRASE}?)?(?:${MORE_UNITS}${SHORTER}?){0,5}) (?:(?:đã|trực tiếp|lần lượt|cùng|tận tình) ){0,2}(?:giải đáp|trả lời|làm rõ|giải thích|đón tiếp|giới thiệu|hướng dẫn|phổ biến|truyền đạt|quán triệt|trình bày|trao đổi|chia sẻ)(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
    reason: 'who answers questions that were put is the agent of a passive: "được ... giải đáp"',
    examples: {
      yes: [
        [
          'Các thắc mắc của hộ dân đã được đại diện Phòng Tài nguyên huyện trực tiếp giải đáp.',
          { group: 'đại diện Phòng Tài nguyên huyện' },
        ],
        ['Trong hai buổi, các tổ trưởng được các báo cáo viên truyền đạt ba nội dung.', { group: 'các báo cáo viên' }],
      ],
      no: ['Các thắc mắc đã được giải đáp.', 'Quà đã được trao cho lãnh đạo xã.'],
    },
  },
  {
    id: 'attendee/group-receives',
    onAgenda: true,
    // whatever is given says by which verb, or is a prize or a gift itself; "cho" alone stands in every other sentence
    cues: [
      'tặng',
      'trao',
      'tuyên dương',
      'vinh danh',
      'tôn vinh',
      'khen thưởng',
      'tri ân',
      'biểu dương',
      'suất',
      'phần',
      'bằng khen',
      'giấy khen',
      'kỷ niệm chương',
    ],
    pattern: new RegExp(
      `(?:(?:trao|tặng|khen thưởng|và \\d[\\d.]* (?:suất|phần|bằng khen|giấy khen|kỷ niệm chương))(?! đổi)(?:(?! dành cho )(?:[^.;:Ⓣ]|\\.(?=\\d)|(?<=của )Ⓣ)){0,90}? (?:cho|tặng|tới|đến)|trao(?: đến| tới)?(?: tận)? tay|(?:trao|tặng)(?: thưởng)? (?:bằng khen|giấy khen|cờ thi đua|kỷ niệm chương)(?= \\d[\\d.]* (?:tập thể|cá nhân))|(?:trao tặng|trao quà|tặng quà)(?: tri ân)?(?= (?:\\d|các |những |bà con ))|(?:[ⓅⓉⓄ;]|đã|cũng|đại hội|hội nghị|ban tổ chức|đồng thời|tổ chức|chương trình) ${HONOURS}(?= (?:hơn |gần |trên |nhiều |các |những |\\d))) (?<group>(?:hơn |gần |trên |khoảng |nhiều )?(?:\\d[\\d.]* )?(?:các |những |đại diện |toàn thể )?(?:${RECEIVER})(?![A-Za-zÀ-ỹ])${COMPLEMENT}(?:, (?:(?:\\d[\\d.]* )?(?:${RECEIVER})|tác phẩm|công trình|cận nghèo|nghèo|neo đơn)(?![A-Za-zÀ-ỹ])${COMPLEMENT}){0,4})(?!, (?:nguyên |[ⓅⓉ]))(?=[.;,]|$| (?:là|gồm)(?:: | (?:các|những) |$)| (?:nhằm|để|nhân (?:dịp|ngày|kỷ|lễ|tết|năm|tháng)|vì|thay (?:cho )?(?:lời|cho)|và (?:${NEXT_DEED}|\\d[\\d.]* [^.;,]{0,20})|${AMOUNT}|cùng|(?<!có công )với) )`,
      'u',
    ),
    examples: {
      yes: [
        ['Dịp này, UBND xã tặng 20 suất quà cho các hộ nghèo trên địa bàn.', { group: 'các hộ nghèo trên địa bàn' }],
        ['Đảng ủy đã khen thưởng 2 tập thể, 6 cá nhân.', { group: '2 tập thể, 6 cá nhân' }],
        ['Bà Lò Thị Mai trao giấy khen của Chủ tịch UBND xã cho 9 cá nhân.', { group: '9 cá nhân' }],
        ['Quỹ trao 20 suất quà, mỗi suất 500.000 đồng, cho các hộ nghèo.', { group: 'các hộ nghèo' }],
        ['Chủ tịch xã tặng giấy khen 9 cá nhân.', { group: '9 cá nhân' }],
        ['Quỹ trao 20 suất quà cho các hộ nghèo, cận nghèo ở Nậm Sin.', { group: 'các hộ nghèo, cận nghèo ở Nậm Sin' }],
        [
          'Ban Công tác trao quà cho hộ khó; biểu dương các tập thể, cá nhân điển hình qua phong trào “Xanh, sạch”.',
          { group: 'các tập thể, cá nhân điển hình qua phong trào “Xanh, sạch”' },
        ],
        ['Đoàn xã đã tổ chức tuyên dương 5 thanh niên làm kinh tế giỏi.', { group: '5 thanh niên làm kinh tế giỏi' }],
      ],
      no: [
        'Ngân hàng cho các hộ nghèo vay vốn.',
        'Lễ trao giải cuộc thi vẽ dành cho học sinh tiểu học.',
        'Bà Lò Thị Mai biểu dương các đơn vị.',
      ],
    },
  },
  {
    id: 'attendee/delegation-led',
    onAgenda: true,
    cues: ['dẫn đầu', 'làm trưởng'],
    pattern:
      /Ⓟ (?:đã )?(?:dẫn đầu|làm trưởng) (?<group>(?:Ⓞ|đoàn (?:đại biểu|công tác|cán bộ))[^.,;:ⓅⓉ]{0,60}?) (?:đã |sang |đến |tới |về ){0,3}(?:tham dự|dự(?! (?:án|kiến))|tham gia)(?![A-Za-zÀ-ỹ])/u,
    reason: 'a delegation that is led to an event of others attends it',
    examples: {
      yes: [
        [
          'Phó Chủ tịch nước Lò Thị Mai dẫn đầu đoàn đại biểu cấp cao tham dự lễ kỷ niệm.',
          { group: 'đoàn đại biểu cấp cao' },
        ],
      ],
      no: ['Bà Lò Thị Mai dẫn đầu đoàn công tác đến làm việc với xã.'],
    },
  },
  {
    id: 'attendee/delegation-under',
    onAgenda: true,
    cues: ['trưởng đoàn', 'dẫn đầu'],
    pattern:
      /(?:^|[.;,] |tiếp |với |và )(?<delegation>Ⓞ|đoàn đại biểu[^.;:,ⓅⓉ]{0,80}?),? do Ⓟ[^.;:ⓅⓉ]{0,80}? (?:làm trưởng đoàn|dẫn đầu)/u,
    examples: {
      yes: [
        [
          'Đoàn đại biểu thanh niên Lào do ông Somsak Keo làm trưởng đoàn đã tới dự.',
          { delegation: 'Đoàn đại biểu thanh niên Lào' },
        ],
      ],
      no: ['Đoàn đại biểu do xã cử đi.'],
    },
  },
  {
    id: 'attendee/delegation-received',
    cues: ['đón', 'tiếp'],
    pattern: new RegExp(
      `${HOST_RECEIVES} (?<received>Ⓞ)(?=[.,;](?! ?do )|$| (?:đến|tới|sang|về|ghé|lên|tham quan|thăm|tại|nhân|trong|để|và)(?![A-Za-zÀ-ỹ]))`,
      'u',
    ),
    reason: 'who is received was there; a body that is received by its name is its delegation',
    examples: {
      yes: [
        [
          'Bảo tàng Phú Lâm đã vinh dự đón tiếp đoàn công tác của Trường Đại học Mường Lay.',
          { received: 'đoàn công tác của Trường Đại học Mường Lay' },
        ],
      ],
      no: ['Bảo tàng Phú Lâm tiếp nhận đoàn tàu cổ.'],
    },
  },
  {
    id: 'attendee/party-received',
    cues: ['đón', 'tiếp'],
    pattern: new RegExp(
      `${HOST_RECEIVES} Ⓟ,? (?:và|cùng(?: với)?) (?<group>(?:phu nhân|phu quân|gia đình|phái đoàn|đoàn công tác|đoàn|các thành viên (?:trong |của )?đoàn)(?: công tác)?)(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
    reason: 'who comes with the guest was there too',
    examples: {
      yes: [['Bảo tàng Phú Lâm đón tiếp ông Danh Út và phái đoàn tới tham quan.', { group: 'phái đoàn' }]],
      no: ['Bảo tàng Phú Lâm tiếp nhận hiện vật của ông Danh Út và gia đình.'],
    },
  },
  {
    id: 'attendee/organization-presents',
    cues: ['Ⓞ'],
    pattern: new RegExp(
      `^(?:(?:nhân |cũng )?dịp này, |mở đầu[^.,;:ⓅⓉⓄ]{0,40}, )?(?:(?:cũng|ngay|(?:phát biểu|báo cáo|trình bày|giải trình|thông tin|tham luận)(?: thêm)?) |Ⓓ,? |(?:sáng|trưa|chiều|tối|hôm) (?:nay|qua),? )?(?:(?<=, )|(?=${ORGANIZATIONS} cũng (?:đã )?(?:${ALSO_ACTS}))|(?:tại|trong|đầu) (?:hội nghị|hội thảo|đại hội|buổi|cuộc|phiên|lễ|kỳ họp|tọa đàm|diễn đàn)(?:(?:(?: (?!của|với|giữa|do|về)[^ ,.;:ⓅⓉⓄ]+){0,3}|[^,.;:ⓅⓉⓄ]{0,60},) (?:[ⓅⓉ](?: ${ADVERB}){0,2} nghe |cả )?|[^.;:“"ⓅⓉ]{0,160}?, ))(?<organization>${ORGANIZATIONS})(?: [–-] [^.;:,ⓅⓉ]{2,60} [–-])?(?: (?:${ADVERB}|đều|sẽ(?= có))){0,2} (?:${ORGANIZATION_ACTS.join('|')})(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
    examples: {
      yes: [
        ['Tại hội nghị, Công an tỉnh đã báo cáo kết quả.', { organization: 'Công an tỉnh' }],
        [
          'Sáng nay, tại cuộc họp về vụ mùa, Sở Y tế, Sở Nội vụ và Công an tỉnh cũng đề xuất ba phương án.',
          { organization: 'Sở Y tế, Sở Nội vụ và Công an tỉnh' },
        ],
        ['Báo cáo tại cuộc họp, Sở Y tế cho biết thuốc đã đủ.', { organization: 'Sở Y tế' }],
        ['Công an tỉnh cũng đề xuất lập ba chốt.', { organization: 'Công an tỉnh' }],
        ['Tại hội nghị, Công ty Gió Mây đã ký kết bản ghi nhớ.', { organization: 'Công ty Gió Mây' }],
      ],
      no: [
        'Công an tỉnh đề xuất lập ba chốt.',
        'Năm qua, Công an tỉnh đã báo cáo 3 vụ.',
        'Tại hội nghị, Sở Y tế được tặng cờ.',
      ],
    },
  },
  {
    id: 'attendee/firm-gives',
    cues: ['Ⓞ'],
    pattern: new RegExp(
      `(?:^|; |^(?:nhân |cũng )?(?:trong )?dịp này, |^(?:cũng |ngay )?(?:tại|trong) (?:buổi|lễ|chương trình|hội nghị|ngày hội|đại hội|dịp)[^.;:,ⓅⓉⓄ]{0,40}, )(?<organization>${ORGANIZATIONS})(?: (?:${ADVERB}|còn)){0,2} (?:trao tặng|${alternation(GIVING)})(?= (?:thêm |tổng số tiền |số tiền |tổng trị giá )?(?:hơn |gần |trên |khoảng )?\\d)`,
      'u',
    ),
    unlessBehind: /(?<=(?:năm|tháng|nhiệm kỳ|giai đoạn|thời gian|đến nay|vừa qua)(?![A-Za-zÀ-ỹ])[^.]{0,240})/u,
    reason: 'a benefactor comes to hand over what he gives',
    examples: {
      yes: [
        ['Công ty Gió Mây hỗ trợ 50 triệu đồng sửa nhà cho hộ nghèo.', { organization: 'Công ty Gió Mây' }],
        ['Bà Lò Thị Mai tặng 2 bộ loa; Công ty Gió Mây tặng 20 suất quà.', { organization: 'Công ty Gió Mây' }],
      ],
      no: [
        'Năm qua xã xây 3 nhà; Công ty Gió Mây tặng 20 suất quà.',
        'Bà Lò Thị Mai mong Công ty Gió Mây hỗ trợ 50 triệu đồng.',
      ],
    },
  },
  {
    id: 'attendee/organization-attends',
    cues: ['tham dự', 'đến dự', 'về dự', 'tới dự'],
    pattern: new RegExp(
      `^(?<organization>${ORGANIZATIONS}) (?:(?:đã|cũng|cùng|đều) ){1,2}(?:tham dự|đến dự|về dự|tới dự) (?:hội nghị|hội thảo|đại hội|buổi|cuộc|phiên|lễ|kỳ họp|tọa đàm|diễn đàn|chương trình|sự kiện)(?: này)?(?=[.,;]|$)`,
      'u',
    ),
    reason: 'bodies that are told to have attended the event at hand, with no more to its name',
    examples: {
      yes: [['Sở Y tế, Sở Nội vụ đã tham dự hội nghị.', { organization: 'Sở Y tế, Sở Nội vụ' }]],
      no: ['Sở Y tế đã tham dự hội nghị sơ kết ở tỉnh khác.', 'Sở Y tế sẽ tham dự hội nghị.'],
    },
  },
  {
    id: 'attendee/organization-heard',
    cues: ['nghe Ⓞ'],
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ỹ])nghe (?<organization>${ORGANIZATIONS})[^.;:,ⓅⓉⓄ“"]{0,40}? (?:báo cáo|trình bày|giải trình|thông báo|giới thiệu|phổ biến|quán triệt|kiến nghị|đề xuất|thuyết minh|thuyết trình|tham luận|phát biểu|phản ánh)(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
    reason: 'who is heard to report is there',
    examples: {
      yes: [
        [
          'Sau khi nghe Sở Y tế (cơ quan thường trực) và Công an tỉnh báo cáo, các đại biểu thảo luận.',
          { organization: 'Sở Y tế (cơ quan thường trực) và Công an tỉnh' },
        ],
      ],
      no: ['Hội nghị đã nghe báo cáo của Sở Y tế.', 'Người dân nghe Sở Y tế và làm theo.'],
    },
  },
  {
    id: 'attendee/organization-paper',
    cues: ['tham luận của'],
    pattern:
      /tham luận của (?:các đơn vị:? |các cơ quan:? )?(?<organization>Ⓞ(?:(?:,| và) Ⓞ)*(?: về [^.;:ⓅⓉ]{2,120}?)?(?:; Ⓞ(?: về [^.;:ⓅⓉ]{2,120}?)?){0,7})(?=[.;,]|$| tập trung| nêu| đã)/u,
    reason: 'whose paper is read at the event has sent somebody to read it',
    examples: {
      yes: [
        [
          'Hội nghị đã nghe tham luận của Sở Y tế về giá thuốc; Công an tỉnh về an ninh bản.',
          { organization: 'Sở Y tế về giá thuốc; Công an tỉnh về an ninh bản' },
        ],
      ],
      no: ['Hội nghị đã nghe tham luận của các đơn vị.', 'Hội nghị đã nghe báo cáo của Sở Y tế.'],
    },
  },
  {
    id: 'attendee/group-honoured',
    cues: ['được', 'nhận'],
    reason: 'what a whole province or a span of years has earned is a statistic',
    pattern:
      /(?<group>(?:hơn |gần |trên )?(?<!\d)\d[\d.]{0,8} (?:(?:tập thể(?:(?:,| và) cá nhân)?|cá nhân(?: và (?:hộ gia đình|hộ|gia đình|nhóm|doanh nghiệp|tổ chức))?)(?: (?:có (?:nhiều )?thành tích|tiêu biểu|điển hình)(?: (?!được |đã |vinh dự |cũng |nhận |đón )[^ \d.;:,ⓅⓉ][^ .;:,ⓅⓉ]{0,20}){0,8})?|(?:đơn vị|doanh nghiệp|gia đình|hộ|cán bộ|đoàn viên|đảng viên|hội viên|học sinh|sinh viên|nhà giáo|giáo viên|công nhân|nông dân|lao động|nghệ nhân|nhà khoa học|điển hình|nạn nhân|bệnh nhân|người cao tuổi|người khuyết tật|người nghèo|hộ nghèo|trẻ em|ngư dân|phụ nữ|cựu chiến binh|người dân)(?: (?!được |đã |vinh dự |cũng |nhận |đón |đăng ký |để |chưa |chỉ |mới |phải |cần |nên )(?:\d[\d.]{0,8}|[^ \d.;:,ⓅⓉ][^ .;:,ⓅⓉ]{0,20})){0,10}))(?=(?:(?:,| và) (?:hơn |gần |trên )?\d[\d.]{0,8} cá nhân(?: và (?:hộ gia đình|hộ|gia đình|nhóm|doanh nghiệp|tổ chức))?(?: (?:có|tiêu biểu|điển hình)(?! (?:được|đã) )[^.;:,ⓅⓉ]{0,60}?)?)?(?: (?:đã|vinh dự|cũng|đều)){0,4} (?:được (?:vinh dự |[ⓅⓉⓄ](?:(?:,| và) [ⓅⓉⓄ]){0,3} (?:trao )?)?(?:nhận|đón nhận|tặng|trao|khen thưởng|biểu dương|tuyên dương|tôn vinh|vinh danh)|(?:đón )?nhận(?! định| xét| thức| thấy))(?![A-Za-zÀ-ỹ]))/u,
    unlessBehind:
      /(?<=(?:toàn (?:tỉnh|huyện|ngành|xã|quốc|đảng bộ|thành phố|lực lượng)|cả nước|giai đoạn|\d năm|nhiệm kỳ|các năm|qua các|hàng (?:trăm|nghìn|ngàn))[^.Ⓣ]{0,160})/u,
    examples: {
      yes: [
        ['Có 12 tập thể được tặng giấy khen.', { group: '12 tập thể' }],
        [
          'Có gần 20 doanh nghiệp đại diện cho hơn 1.200 doanh nghiệp của huyện đã được vinh danh.',
          { group: 'gần 20 doanh nghiệp đại diện cho hơn 1.200 doanh nghiệp của huyện' },
        ],
      ],
      no: [
        'Có 12 tập thể đăng ký thi đua.',
        'Nơi có từ 100 lao động phải nhận thêm 2 người khuyết tật.',
        'Xã gặp gần 80 hộ để trao đổi.',
        'Trong 5 năm, toàn tỉnh có 12 tập thể được tặng huân chương.',
      ],
    },
  },
  {
    id: 'attendee/groups-honoured',
    cues: ['tập thể', 'cá nhân', 'em ', 'thí sinh', 'học sinh'],
    pattern:
      /(?:^|[.;,] |dịp này |lễ )(?<group>(?:các|những|nhiều) (?:tập thể|cá nhân|em|thí sinh|học sinh)(?![A-Za-zÀ-ỹ])(?:(?! (?:được|đã (?:được|vinh dự)|vinh dự|trên cả nước) )[^.;:ⓅⓉ“"]){0,140}?) (?:(?:đã|vinh dự) ){0,2}được (?:[ⓅⓉⓄ] )?(?:trao|tặng|trao tặng|nhận|đón nhận|khen thưởng|biểu dương|tuyên dương|vinh danh|tôn vinh)(?![A-Za-zÀ-ỹ])/u,
    examples: {
      yes: [
        [
          'Tại buổi lễ, nhiều cá nhân có đóng góp cho phong trào đọc sách đã được tặng giấy khen.',
          { group: 'nhiều cá nhân có đóng góp cho phong trào đọc sách' },
        ],
        ['Các em đoạt giải được Sở Y tế trao tặng huy hiệu.', { group: 'Các em đoạt giải' }],
      ],
      no: ['Nhiều cá nhân đăng ký thi đua.', 'Các em được nghỉ học.'],
    },
  },
]
