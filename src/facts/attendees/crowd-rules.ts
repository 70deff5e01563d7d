/** The constructions that tell of those present as the subjects of what they do, or count them. */
import { FOR_WHOM, ON_OCCASION } from '../../lexicon/asides.js'
import { GROUP_ACTS, PEOPLE_NOUNS, SAYS } from '../../lexicon/attendance.js'
import { COMPANIONS, CROWDS } from '../../lexicon/company.js'
import { alternation } from '../../text/alternation.js'
import { ADVERB, GO } from './actor-rules.js'
import { EVENTS, type ListRule } from './list-rules.js'

const SHOWS =
  'sự kiện|hội chợ|triển lãm|cuộc thi|giải (?:đấu|chạy|bóng|vô địch|việt dã|cầu lông|quần vợt|pickleball|tennis|bơi|cờ|điền kinh|thể thao|marathon|đua|golf|võ|thi đấu)|lớp học|hội thao|hội diễn|chung kết|chung khảo|khóa (?:học|tập huấn|bồi dưỡng)|lớp (?:tập huấn|bồi dưỡng)|trại hè|hành trình|màn |festival|là nơi'
const EVENT = `(?:${EVENTS})`
/** What many turn out to do together: "phát quang bụi rậm", "trồng cây". */
const CLEANS =
  'dọn dẹp|dọn vệ sinh|quét dọn|tổng vệ sinh|vệ sinh môi trường|thu gom (?:rác|chất thải|vỏ)|nhặt rác|phát quang|khơi thông|nạo vét|làm sạch|trồng (?:cây|rừng|hoa|mới|được)|nhổ cỏ|làm cỏ|chăm sóc (?:cây|mộ|nghĩa trang|phần mộ)|đồng diễn|hiến máu'
const SHOW = `(?:${SHOWS})`

/** What those who come together do, told as done ("đã đến thăm"): under photos they are shown doing it without "đã". */
const TOGETHER = `(?:(?:(?:đã|vừa)(?: (?:cùng|cũng|trực tiếp|tới|đến|về|đi|xuống|lên|sang)){0,3} (?:có (?:buổi|cuộc|các (?:buổi|cuộc)|chuyến|mặt)|làm việc|kiểm tra|khảo sát|thị sát|thăm|tham quan|đến|tới|về|đi|dâng|thắp|viếng|đặt|bấm|ấn|nhấn|cắt|gắn|kéo|mở|trao|tặng|trồng|khởi công|động thổ|khánh thành|chứng kiến|gặp|tiếp|đón|tiếp xúc|đối thoại|đánh|gióng|thực hiện|tiến hành|phát động|khai mạc|hội tụ|tham dự|tham gia|dự)|(?:${ADVERB} ?){0,4}${GO}?(?:có (?:buổi|cuộc)|có mặt|tham dự|(?<!vinh )dự)))(?! (?:án|kiến|báo|thảo|toán|đoán))(?![A-Za-zÀ-ỹ])`
/** What they do who come, told without "đã"; "tổ kiểm tra", "ủy ban kiểm tra" are no verbs. */
const GOES =
  '(?<!(?:đoàn|đội|tổ|ủy ban|thanh tra) )(?:thăm|kiểm tra|khảo sát|thị sát|giám sát|làm việc (?:với|tại)|tiếp xúc (?:với )?cử tri|đối thoại|dâng|thắp (?:hương|nến)|viếng|đặt (?:vòng )?hoa|chúc|tặng quà|trao (?:quà|tặng|bằng|quyết định)|cắt băng|bấm nút|ấn nút|khởi công|động thổ|trồng (?:cây|rừng)|phát động|ra quân|tham quan|tham gia (?=hội|buổi|lễ|chương trình|ngày|trồng|dọn|tết|chiến dịch)|gặp (?:mặt|gỡ)|tiếp (?:và|đoàn)|đi (?=thăm|kiểm tra|khảo sát|thực tế)|thực địa|chỉ đạo công tác|chủ trì|động viên)(?![A-Za-zÀ-ỹ])'
/** @param except - signs that must not stand in it, for a character class */
const phraseWithout = (except: string): string =>
  `(?:(?! (?:đã|vừa|sẽ|cho(?<!(?:đại diện|thay mặt) cho)|được|vẫn|chưa|đang|diễn ra|trong suốt|tại (?:buổi|hội|lễ|cuộc|đại)|${SAYS.join('|')}) )(?:[^${except}.;:“"]|\\.(?=\\d))|(?<=(?:sở|ngành|phòng|ban|bộ|đơn vị|cơ quan|xã|huyện)):)`
/** A phrase of people, up to a verb. */
const NO_VERB = phraseWithout('')
/** The same of people none of whom is named. */
const NOBODY_NAMED = phraseWithout('Ⓟ')

/** Where, in what spirit, at whose word those come who are told behind it; beside the occasion and for whom they come. */
const OPENS_CIRCUMSTANCE = alternation([
  ...ON_OCCASION,
  ...FOR_WHOM,
  'tại',
  'trong không khí',
  'trong chuyến',
  'tiếp tục',
  'được sự',
  'thừa lệnh',
  'nhận lời',
  'chào mừng',
  'sau(?= (?:thời gian|một thời gian|\\d+ (?:ngày|tháng)))',
])
/** When, where, on what occasion: what stands before those who come. */
const CIRCUMSTANCE = `(?:đặc biệt|[^.;:,ⓅⓉⓄ]{0,12}Ⓓ(?: \\([^()]{1,30}\\))?|(?:sáng|trưa|chiều|tối) (?:nay|qua)|(?:${OPENS_CIRCUMSTANCE})(?![A-Za-zÀ-ỹ])[^.;:,ⓅⓉ]{1,100}(?:Ⓣ[^.;:,ⓅⓉ]{0,30})?)`

/** Who comes, gathers or is counted; the list itself is the slot "list". */
export const CROWD_RULES: readonly ListRule[] = [
  {
    id: 'attendee/list-draws-part-of',
    cues: ['sự tham', 'sự quan tâm', 'sự góp mặt', 'sự có mặt', 'sự hiện diện', 'sự hưởng ứng'],
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ỹ])(?:${EVENTS}|${SHOWS}|hoạt động|đối thoại|gặp gỡ|mít tinh|đại lễ)(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,60}? (?:thu hút|quy tụ|ghi nhận|nhận|chào đón)(?: được)?(?<cue> sự (?:tham gia|tham dự|quan tâm|góp mặt|có mặt|hiện diện|hưởng ứng)(?:(?: và|,) [^.,;ⓅⓉ]{2,20}| tham dự| tham gia)?(?: đông đảo| rộng rãi| tích cực| nhiệt tình| đầy đủ)? của):? (?<list>(?:hơn |gần |trên |khoảng |đông đảo |nhiều (?!tỉnh|nước|quốc gia|địa phương|khách)|hàng (?:chục |trăm |nghìn |ngàn )|[\\dⓅⓉ]|đại diện |lãnh đạo |toàn thể |các (?:nhà|chuyên gia|doanh nghiệp|đại biểu|thầy|bác sĩ|học giả|diễn giả|lực lượng|vận động viên|em|bạn|nghệ nhân|nghệ sĩ|cơ quan|đơn vị) ).*)`,
      'u',
    ),
    examples: {
      yes: [
        [
          'Ngày hội cũng thu hút sự góp mặt nhiệt tình của đông đảo các hội viên và lãnh đạo xã.',
          { list: 'đông đảo các hội viên và lãnh đạo xã.' },
        ],
      ],
      no: ['Vấn đề này thu hút sự quan tâm của dư luận.', 'Hội chợ nhận được sự quan tâm của nhiều tỉnh bạn.'],
    },
  },
  {
    id: 'attendee/list-draws',
    cues: ['thu hút', 'quy tụ', 'hội tụ', 'tập hợp', 'có '],
    pattern: new RegExp(
      `(?:(?:${EVENT}|${SHOW})(?![A-Za-zÀ-ỹ])(?:[^.;:ⓅⓉ]{0,60}? (?:có(?! sự )|sẽ có)|(?=[^.;:]{0,190}(?:thu hút|quy tụ|hội tụ|tập hợp))[^.;:ⓅⓉ]{0,60}? (?:[^.;:]{0,120}? )?(?<!(?:nhằm|góp phần|ngày càng|để) [^.;:]{0,100})(?:thu hút|quy tụ|hội tụ|tập hợp)))(?: được)?(?<cue>(?: sự (?:tham gia|tham dự|quan tâm|góp mặt|chú ý|có mặt)(?: (?:và|,) [^.,;ⓅⓉ]{2,20})?(?: đông đảo)? của)?) (?<list>(?:(?:hơn |gần |trên |khoảng |đông đảo |(?:khá |rất )?đông |nhiều |hàng (?:chục |trăm |nghìn |ngàn )|\\d)[\\d./ ]*(?:lượt )?(?:${PEOPLE_NOUNS.join('|')}|công ty(?= |,)|đoàn(?! (?:thể|kết|viên|luật))|lượt người|lượt khách)|(?<=(?:thu hút|quy tụ|hội tụ|tập hợp) )(?:các (?:nhà|chuyên gia|thẩm phán|luật sư|bác sĩ|nghệ nhân|nghệ sĩ|học giả|diễn giả|doanh nghiệp|đại biểu|trưởng (?:thôn|bản)|em|bạn|vận động viên|đội|cán bộ|giáo viên|học viên)|lãnh đạo|toàn thể)|(?:lãnh đạo|toàn thể|đông đảo|các (?:đồng chí|vị|Ⓣ))(?=[^.;:]{1,200} (?:tham dự|tham gia|đến dự|tới dự|về dự)(?=[.,;]|$| (?:${EVENTS})))|đại diện )(?:[^.;:]|\\.(?=\\d)){0,240}?)(?= (?:đã |cùng |về |đến |tới ){0,4}(?:tham dự|tham gia|dự(?! (?:án|kiến|báo|thảo)))| (?:(?:${ADVERB}) ){0,3}(?:${GROUP_ACTS.join('|')}|được [ⓅⓉⓄ]|được (?:nhận|trao|tặng|khen|tuyên dương|vinh danh|tôn vinh|biểu dương))(?![A-Za-zÀ-ỹ])| với quy mô |;|\\.(?!\\d)|$|, (?:tranh tài|thi đấu))`,
    ),
    unlessBehind: /(?<=[A-Za-zÀ-ỹ])/u,
    examples: {
      yes: [
        ['Hội nghị có hơn 200 đại biểu tham dự.', { list: 'hơn 200 đại biểu' }],
        ['Hội nghị đã có 12 hội viên mạnh dạn nêu ý kiến.', { list: '12 hội viên' }],
        ['Hội thảo thu hút sự quan tâm của gần 100 nhà khoa học.', { list: 'gần 100 nhà khoa học' }],
        ['Hội nghị có các đồng chí trong Ban Chỉ đạo tham dự.', { list: 'các đồng chí trong Ban Chỉ đạo' }],
        ['Ngày hội tập hợp các nghệ nhân ba xã.', { list: 'các nghệ nhân ba xã' }],
      ],
      no: [
        'Lễ hội góp phần giữ nghề đan lát, thu hút đông đảo du khách.',
        'Toàn tỉnh có hơn 200 hộ nghèo.',
        'Hội nghị có các đồng chí phát biểu.',
        'Hội nghị cho biết huyện có 30 trường học.',
      ],
    },
  },
  {
    id: 'attendee/people-then-du',
    cues: ['dự', 'có mặt', 'chứng kiến', 'theo dõi', 'cùng đi', 'tháp tùng', 'tham gia'],
    pattern: new RegExp(
      `^(?:${CIRCUMSTANCE}, ){0,3}(?:các đồng chí(?=:| Ⓟ):? )?(?<list>(?:[ⓅⓉ]|\\d(?![\\d.,]*%)|(?:hơn|gần|khoảng|đông đảo|đại diện|lãnh đạo|các (?:đồng chí|vị|đại biểu|bộ trưởng|thứ trưởng|Ⓣ)|nhiều(?! (?:ý kiến|nội dung|câu hỏi|vấn đề|hoạt động))|hàng (?:chục|trăm|nghìn|ngàn)|cán bộ|giảng viên) (?!(?:đã|vừa|sẽ|cùng|đều) ))(?:(?! (?:đã(?! (?:nghỉ|từng))|vừa|sẽ|tiến hành|bầu|thông qua) ).)*?)(?<cue>,? (?:(?:${ADVERB}|sẽ) ){0,4}${GO}{0,2}(?:tham dự|(?<!vinh )dự(?! kiến| án| báo| thảo)|có mặt|chung vui|chia vui|chứng kiến|theo dõi|cùng đi|tháp tùng|(?<=(?:đến|tới) )(?:cổ vũ|động viên)|(?<=cùng )tham gia|tham gia(?= (?:đoàn|buổi|cuộc|phiên|hội nghị|hội thảo|lễ|chương trình)))(?:(?: và|,) [^.;ⓅⓉ]{2,60})?(?: (?:trực tiếp|trực tuyến))?(?: (?:(?:tại|trong|ở) )?(?:${EVENT}|sự kiện)(?! (?:[^.;:ⓅⓉ]{0,40} )?có:? (?:[ⓅⓉ]|các đồng chí |đại diện |lãnh đạo ))|(?<=tham gia) đoàn|(?<=(?:dự|có mặt)(?: trực tuyến)?) (?:tại|ở|từ) (?:các |\\d+ )?(?:điểm cầu|đầu cầu|hội trường|trụ sở|nhà hát|khán phòng|đây)| ?\\.|$))`,
    ),
    examples: {
      yes: [
        [
          'Các đồng chí: Lò Văn Ơn, Phó Bí thư; Tô Thị Nhàn và lãnh đạo các phòng tham dự hội nghị.',
          { list: 'Lò Văn Ơn, Phó Bí thư; Tô Thị Nhàn và lãnh đạo các phòng' },
        ],
        ['Ông Lò Văn Ơn; lãnh đạo các phòng có mặt tại buổi lễ.', { list: 'Ông Lò Văn Ơn; lãnh đạo các phòng' }],
        ['Ông Lò Văn Ơn và lãnh đạo các phòng cùng đi.', { list: 'Ông Lò Văn Ơn và lãnh đạo các phòng' }],
        ['Ông Lò Văn Ơn và lãnh đạo các phòng chứng kiến lễ ký.', { list: 'Ông Lò Văn Ơn và lãnh đạo các phòng' }],
        [
          'Ông Lò Văn Ơn và lãnh đạo các phòng dự trực tuyến tại các điểm cầu.',
          { list: 'Ông Lò Văn Ơn và lãnh đạo các phòng' },
        ],
      ],
      no: [
        'Ông Lò Văn Ơn trình bày dự thảo.',
        'Ông Lò Văn Ơn và lãnh đạo các phòng theo dõi tiến độ cây cầu.',
        'Ông Lò Văn Ơn cho biết các hộ tham gia hợp tác xã.',
      ],
    },
  },
  {
    id: 'attendee/people-together-act',
    cues: ['cùng', 'và'],
    pattern: new RegExp(
      `(?:^|[.;,] |[Ⓓ”"] |[ⓄⓉ],? do )(?:các (?:đồng chí|ông|bà|ông, bà):? )?(?<list>Ⓟ(?: \\([^()]{1,60}\\))?(?:(?:[,;]| và|[,;] và| cùng) [ⓅⓉ]){0,8}(?: (?:làm trưởng đoàn|dẫn đầu))?(?:,| [-–—])? (?:cùng(?: với)?|và) (?:${alternation([...COMPANIONS, ...CROWDS, 'cán bộ', 'hàng', '\\d'])})(?![A-Za-zÀ-ỹ])${NO_VERB}{0,200}?) ${TOGETHER}`,
      'u',
    ),
    reason: 'who goes with a person who goes, works or opens is there too',
    examples: {
      yes: [
        [
          'Sáng nay, ông Danh Út cùng lãnh đạo các phòng, ban đã về thăm bản Nậm Sin.',
          { list: 'ông Danh Út cùng lãnh đạo các phòng, ban' },
        ],
        [
          'Các đồng chí: Danh Út, Bí thư Đảng ủy; Lò Thị Mai, Chủ tịch UBND xã cùng các đại biểu đã trồng cây.',
          { list: 'Danh Út, Bí thư Đảng ủy; Lò Thị Mai, Chủ tịch UBND xã cùng các đại biểu' },
        ],
        ['Bà Lò Thị Mai và 20 hộ dân đã cắt băng khánh thành cầu.', { list: 'Bà Lò Thị Mai và 20 hộ dân' }],
      ],
      no: [
        'Ông Danh Út yêu cầu Sở Y tế cùng các địa phương tiến hành rà soát.',
        'Ông Danh Út và lãnh đạo xã cho rằng cần kiểm tra lại.',
        'Ông Danh Út và lãnh đạo xã trồng cây lưu niệm.',
      ],
    },
  },
  {
    id: 'attendee/people-go-together',
    cues: ['cùng', 'và'],
    pattern: new RegExp(
      `^(?:[^.;:,ⓅⓉⓄ]{0,12}Ⓓ |(?:${CIRCUMSTANCE}, ){1,3})(?:các (?:đồng chí|ông|bà|ông, bà):? )?(?<list>Ⓟ(?: \\([^()]{1,60}\\))?(?:(?:[,;]| và|[,;] và| cùng) [ⓅⓉ]){0,8}(?:,| [-–—])? (?:cùng(?: với)?|và) (?:${alternation([...COMPANIONS, ...CROWDS, 'cán bộ', 'hàng', '\\d'])})(?![A-Za-zÀ-ỹ])${NO_VERB}{0,200}?),? (?:${ADVERB} ?){0,4}${GO}?${GOES}`,
      'u',
    ),
    reason: 'behind when and where it was a sentence tells what was done, no photo shows it: no "đã" is needed',
    examples: {
      yes: [
        [
          'Sáng 3/3, ông Danh Út cùng lãnh đạo các phòng, ban kiểm tra kè Nậm Sin.',
          { list: 'ông Danh Út cùng lãnh đạo các phòng, ban' },
        ],
        [
          'Ngày 3/3, tại xã Nậm Sin, ông Danh Út và một số cán bộ thú y thăm các hộ nuôi trâu.',
          { list: 'ông Danh Út và một số cán bộ thú y' },
        ],
        ['Sáng nay, ông Danh Út cùng các đại biểu trồng cây.', { list: 'ông Danh Út cùng các đại biểu' }],
      ],
      no: [
        'Ông Danh Út và lãnh đạo xã trồng cây lưu niệm.',
        'Sáng 3/3, ông Danh Út và lãnh đạo xã cho rằng cần kiểm tra lại.',
        'Sáng 3/3, ông Danh Út cùng Sở Y tế kiểm tra kè.',
      ],
    },
  },
  {
    id: 'attendee/attending-then-group',
    cues: ['dự', 'tham gia', 'có mặt', 'đến với'],
    pattern: new RegExp(
      `^(?:cùng |cũng )?(?:đến |tới |về )?(?:tham dự|dự|tham gia|có mặt tại|đến với) (?:${EVENTS}|${SHOWS}|giải|phần|vòng)(?![A-Za-zÀ-ỹ])[^.;:,ⓅⓉ]{0,80}, (?<list>(?:(?:(?:hơn|gần|khoảng|trên) )?\\d[\\d.]*|hàng (?:chục|trăm|nghìn|ngàn)|đông đảo|toàn thể) (?:lượt |bạn |vị |em )?(?:${alternation(PEOPLE_NOUNS)}|các)(?![A-Za-zÀ-ỹ])${NOBODY_NAMED}{0,160}?)(?= (?:đã|vừa|sẽ|được|đều|cùng|cũng|có dịp|có cơ hội|tham gia|tham quan|trải nghiệm|tìm hiểu|học tập|thực hành|nghe|nhận|tranh tài|thi đấu|biểu diễn|lần lượt|${SAYS.join('|')})(?![A-Za-zÀ-ỹ]))`,
      'u',
    ),
    reason: 'who is the subject of a sentence that opens with attending attends',
    examples: {
      yes: [
        ['Tham dự lớp tập huấn, 40 hội viên được nghe ba chuyên đề.', { list: '40 hội viên' }],
        [
          'Đến với ngày hội, hơn 300 em học sinh bản Nậm Sin đã thi đấu ba môn.',
          { list: 'hơn 300 em học sinh bản Nậm Sin' },
        ],
      ],
      no: ['Tham gia hội thi, 5 phần quà đã được trao.', 'Tham gia bảo hiểm y tế, 300 người được hỗ trợ.'],
    },
  },
  {
    id: 'attendee/list-with-who-attend',
    cues: ['với '],
    besideEvent: true,
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ỹ])(?:${EVENTS}|${SHOWS}|diễn ra|tổ chức|khai mạc|điểm cầu)(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,160}?,?(?<! đối) với (?<list>(?:(?:(?:hơn|gần|khoảng|trên) )?\\d[\\d.]* |hàng (?:chục|trăm|nghìn|ngàn) |đông đảo |đại diện |lãnh đạo |toàn thể |các (?:đồng chí|vị|chuyên gia|nhà) )(?=[^.;:]{0,60}(?:${alternation([...PEOPLE_NOUNS, 'lãnh đạo', 'đại diện', 'các', 'đoàn'])})(?![A-Za-zÀ-ỹ]))[^.;:Ⓟ“”"]{2,200}?)(?= (?:cùng |đến |tới |về |đăng ký ){0,2}(?:tham dự|tham gia|dự|tranh tài|thi đấu)(?=[.,;]|$| (?:${EVENTS})))`,
      'u',
    ),
    examples: {
      yes: [
        ['Đại hội diễn ra tại hai điểm cầu với đông đảo hội viên tham dự.', { list: 'đông đảo hội viên' }],
        ['Hội thi mở tại Nậm Sin với 12 đội, hơn 90 vận động viên tham gia.', { list: '12 đội, hơn 90 vận động viên' }],
      ],
      no: ['Hội thi mở tại Nậm Sin với 12 gian hàng.', 'Lãnh đạo xã nói chuyện với hơn 90 người dân.'],
    },
  },
  {
    id: 'attendee/goes-along',
    cues: ['cùng'],
    pattern: new RegExp(
      `(?<!(?:của|với|giao|yêu cầu|đề nghị) )Ⓟ(?: \\([^()]{1,60}\\))?,? cùng(?: với)? (?<list>(?:(?:các|hai|ba) (?:đồng chí|ông|bà):? )?Ⓟ(?:(?:,|,? và) Ⓟ){0,6}),? (?:${TOGETHER}|(?:(?:trực tiếp|đi|đến|tới|về|xuống|lên) ){0,2}(?:thăm|kiểm tra|thị sát|khảo sát|dâng hương|dâng hoa|viếng|chúc (?:tết|mừng)|tặng quà)(?![A-Za-zÀ-ỹ]))`,
      'u',
    ),
    reason: 'who goes along with the one who leads is there',
    examples: {
      yes: [
        ['Ông Danh Út cùng bà Lò Thị Mai đi kiểm tra bản Nậm Sin.', { list: 'bà Lò Thị Mai' }],
        [
          'Ông Danh Út cùng với các ông Lò Văn Ơn và Ma Văn Páo đã thăm bản.',
          { list: 'các ông Lò Văn Ơn và Ma Văn Páo' },
        ],
      ],
      no: [
        'Bà con yêu cầu ông Danh Út cùng bà Lò Thị Mai kiểm tra lại.',
        'Ông Danh Út cùng bà Lò Thị Mai cho rằng nên chờ.',
      ],
    },
  },
  {
    id: 'attendee/counted-people-gather',
    cues: ['hơn', 'gần', 'khoảng', 'trên', 'hàng', 'đông đảo', 'nhiều', 'có ', ...PEOPLE_NOUNS],
    pattern: new RegExp(
      `^(?:[^.;:,ⓅⓉⓄ ]{2,8} [-–] |\\([^()]{2,12}\\) ?(?:[-–] )?|[^.;:,ⓅⓉ]{0,12}Ⓞ [-–] )?(?:[^.;:,ⓅⓉⓄ]{0,30}(?:Ⓓ|(?:sáng|trưa|chiều|tối|hôm) (?:nay|qua))(?: \\([^()]{1,20}\\))?, (?:tại [^.;:Ⓟ]{2,120}?, )?|(?:dự kiến,? |đã |trong ngày, |sẽ )?có |(?:cũng )?(?:tại|sau|trong|ngay sau) ${EVENT}[^.;:,ⓅⓉ]{0,60}, |(?:tại|trong không khí|với tinh thần|(?:ngay )?từ (?:sáng )?sớm)(?: [^.;:,ⓅⓉ]{2,60})?, )?(?<list>(?:(?:hơn|gần|khoảng|trên) \\d[\\d.]*(?: (?:nghìn|ngàn|vạn))?(?: lượt)?|(?<=^|có |[-–,)] )\\d[\\d.]*(?: (?:nghìn|ngàn|vạn))?(?: lượt)?|hàng (?:chục|trăm|nghìn|ngàn|vạn)(?: (?:nghìn|ngàn|vạn))?|đông đảo|nhiều) (?:bạn |vị |nguyên )?(?:${PEOPLE_NOUNS.join('|')}|đoàn(?! (?:thể|kết|luật))|lãnh đạo|quan chức|người dân|đồng bào|bạn trẻ|thanh niên|bác sĩ|khách|cơ quan (?:báo chí|thông tấn|truyền thông))(?![A-Za-zÀ-ỹ])${NO_VERB}{0,160}?)(?: Ⓓ)?,?(?: (?:đã|vừa|cùng|cũng|sẽ|lại|xúc động|đồng loạt|tích cực|hăng hái|nhiệt tình|hào hứng|quây quần|háo hức|nô nức|hân hoan)){0,4} (?:(?:đến|tới) (?=chật|ngồi))?(?:tề tựu|theo học|hòa mình|quây quần|dự (?:lớp|khóa|hội|ngày hội|lễ|buổi|đại hội|tập huấn|chương trình)|tham gia (?:lớp|khóa|diễn tập|thực tập|tập huấn)|gửi gắm|hiến kế|(?:tham gia )?hiến máu|(?<=đã )có (?:cuộc|buổi)|tỏa (?:đi|về|ra)|xuất quân|lên đường|ngồi kín|ngồi chật|chật kín|ra quân|xuống đường|tụ hội|quy tụ|hò reo|vỗ tay|tập trung (?:tại|về|ở)|đổ về|có mặt|hội tụ|hội ngộ|(?:đến|tới) từ (?:rất )?sớm|(?:đến|tới|về) dự|tham dự|(?:đăng ký )?tham gia(?=[.,;]|$)|tham gia (?:tranh tài|thi đấu|hưởng ứng|${EVENTS})|(?:tham gia |cùng nhau |ra quân |tiến hành )?(?:${CLEANS})|tranh tài|thi đấu|(?:cùng )?(?:bàn|thảo luận) (?:các|về|giải pháp)|lắng nghe|diễu hành|dâng hương|dâng hoa|viếng|chứng kiến|theo dõi|tổ chức diễu hành|được (?:nghe|tập huấn|bồi dưỡng|phổ biến|quán triệt|truyền đạt|trang bị|giới thiệu|hướng dẫn|tìm hiểu|tham quan|trải nghiệm|tiếp cận|tuyên truyền|khám|tư vấn|giao lưu))(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
    examples: {
      yes: [
        [
          'Tối qua, hàng nghìn người dân thị trấn đã đổ về quảng trường chờ giờ khai mạc.',
          { list: 'hàng nghìn người dân thị trấn' },
        ],
        ['60 hộ nuôi ong ở hai xã theo học.', { list: '60 hộ nuôi ong ở hai xã' }],
        ['Gần 90 bà con lại quây quần dự ngày hội.', { list: 'Gần 90 bà con' }],
        ['Hơn 90 bà con đã đến chật kín nhà văn hóa.', { list: 'Hơn 90 bà con' }],
        [
          '90 đại biểu, thay mặt 800 đoàn viên của huyện, về dự đại hội.',
          { list: '90 đại biểu, thay mặt 800 đoàn viên của huyện' },
        ],
        ['Gần 60 cơ quan báo chí tham dự.', { list: 'Gần 60 cơ quan báo chí' }],
        ['Hơn 90 công nhân các xưởng may đã gửi gắm tâm tư.', { list: 'Hơn 90 công nhân các xưởng may' }],
        [
          'Có 20 đoàn với gần 300 người là học sinh tham gia đại hội.',
          { list: '20 đoàn với gần 300 người là học sinh' },
        ],
        ['Sau buổi lễ, gần 300 đoàn viên đã diễu hành quanh hồ.', { list: 'gần 300 đoàn viên' }],
        ['Tại buổi tập huấn, gần 300 đoàn viên đã được nghe ba chuyên đề.', { list: 'gần 300 đoàn viên' }],
      ],
      no: ['Những năm qua, hơn 2.000 người đã tham dự các lớp nghề.', 'Tại xã, hơn 300 người tham gia bảo hiểm y tế.'],
    },
  },
  {
    id: 'attendee/counted-for',
    cues: ['cho ', 'với ', 'trước '],
    besideEvent: true,
    pattern: new RegExp(
      `(?:(?:tập huấn|bồi dưỡng|gặp mặt|tuyên dương|vinh danh|tôn vinh|khen thưởng|tri ân|lớp|khóa|huấn luyện|truyền thông|tuyên truyền|quán triệt|khám bệnh|tư vấn|ngoại khóa|bài học|họp mặt|liên hoan|kết nạp|trao quyết định|khai giảng|bế giảng|tổng kết|triển khai|phổ biến|học tập|tổ chức [^.;:ⓅⓉ]{0,60}(?:hội nghị|lễ|chương trình|buổi|ngày hội))(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,160}?(?<! đại diện)(?: dành)? cho|(?<![A-Za-zÀ-ỹ])(?:${EVENTS}|${SHOWS}|diễn ra|tổ chức|khai mạc|bế mạc)(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,160}?,?(?<! đối) với|(?:nói|phát biểu|chia sẻ|biểu diễn) trước) (?<list>(?:(?:cán bộ|giáo viên|giảng viên|phụ huynh|đoàn viên|hội viên|chiến sĩ|công chức|viên chức)(?: [^ .;:,ⓅⓉ]{1,12}){0,4}(?:,| và|, và) (?=(?:hơn |gần |khoảng |trên )?\\d))?(?:(?:(?:hơn|gần|khoảng|trên) )?(?:\\d[\\d.]*|hàng (?:chục|trăm|nghìn|ngàn|vạn))|(?<=(?:tập huấn|bồi dưỡng|gặp mặt|họp mặt|quán triệt)(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,160} cho )(?:các(?: đồng chí)?|toàn thể|toàn bộ|đông đảo|đội ngũ)|(?<=(?:gặp mặt|họp mặt|liên hoan)(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,160} cho )(?:(?=(?:cán bộ|giảng viên|giáo viên|sinh viên|học sinh|đoàn viên|hội viên|đảng viên|công chức|viên chức|nhân viên|chiến sĩ|bà con|kiều bào|doanh nghiệp)(?:,| và) ))) ?(?:lượt |bạn |em |vị )?(?:${PEOPLE_NOUNS.join('|')})(?![A-Za-zÀ-ỹ])(?:(?!,? (?:tham gia(?! (?:kiểm tra|giám sát|công tác|coi thi|chấm thi))|tham dự|dự|về|từ ngày|trong(?! (?:vùng|huyện|tỉnh|xã|nước|toàn|khu vực|diện|ngành|và ngoài))|vào|do|nhằm|để|vì|với|nhân (?:dịp|ngày|kỷ|lễ|tết|năm)|tại|trên địa bàn|đã|sẽ|được|tranh|thi đấu|diễn ra|ngày|sáng|chiều|tối)(?![A-Za-zÀ-ỹ]))[^.;:“”"]){0,120})(?!”)`,
      'u',
    ),
    reason: 'the sentence that tells of the event counts those for whom or with whom it is held',
    examples: {
      yes: [
        ['Học viện đã khai giảng lớp tiếng Mông cho 40 sĩ quan các đồn.', { list: '40 sĩ quan các đồn' }],
        ['Chi bộ tổ chức Lễ kết nạp Đảng cho 06 đoàn viên nhân kỷ niệm ngày lập xã.', { list: '06 đoàn viên' }],
        [
          'Trường tổ chức họp mặt mừng lúa mới cho cán bộ, giảng viên và sinh viên Mông.',
          { list: 'cán bộ, giảng viên và sinh viên Mông' },
        ],
        ['Đại hội diễn ra trong hai ngày với 210 đại biểu.', { list: '210 đại biểu' }],
        ['Xã mở lễ tuyên dương “Bạn của rừng” cho 30 hội viên.', { list: '30 hội viên' }],
        [
          'Trường tổ chức tập huấn cho các cán bộ tham gia giám sát kỳ thi.',
          { list: 'các cán bộ tham gia giám sát kỳ thi' },
        ],
      ],
      no: [
        'Đề án “Tập huấn nghề rèn cho 30 hội viên” đã xong.',
        'Lớp học cho các học sinh nghèo đã mở.',
        'Xã có lớp học cho 3 bản.',
        'Hội nghị diễn ra với 5 nội dung.',
        'Xã tập huấn nghề rèn cho cán bộ, hội viên.',
      ],
    },
  },
]
