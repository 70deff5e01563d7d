/** Conclusions of whole short articles: what counts, whose it is, of which kind. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { LEAD, QUYEN, read, type Expected } from './read.js'

describe('what counts', () => {
  const cases: [name: string, body: string, expected: Expected[]][] = [
    [
      'the chair asks and judges',
      'Kết luận hội nghị, đồng chí Ma Thế Quyền biểu dương các xã trồng vượt kế hoạch. Đồng chí yêu cầu Hạt Kiểm lâm kiểm tra cây giống.',
      [
        {
          text: 'Kết luận hội nghị, đồng chí Ma Thế Quyền biểu dương các xã trồng vượt kế hoạch.',
          kind: 'assessment',
          speaker: QUYEN,
        },
        { text: 'Đồng chí yêu cầu Hạt Kiểm lâm kiểm tra cây giống.', kind: 'directive', speaker: QUYEN },
      ],
    ],
    [
      'what comes first',
      'Chủ tịch UBND huyện yêu cầu Hạt Kiểm lâm kiểm tra cây giống. Mục tiêu trước mắt là hoàn thành vườn ươm thứ hai.',
      [
        { text: 'Chủ tịch UBND huyện yêu cầu Hạt Kiểm lâm kiểm tra cây giống.', kind: 'directive', speaker: QUYEN },
        { text: 'Mục tiêu trước mắt là hoàn thành vườn ươm thứ hai.', kind: 'directive', speaker: QUYEN },
      ],
    ],
    [
      'who was appointed is read out',
      'Tại hội nghị, Huyện ủy Lâm Bình công bố quyết định chỉ định cấp ủy lâm thời của xã.',
      [
        {
          text: 'Tại hội nghị, Huyện ủy Lâm Bình công bố quyết định chỉ định cấp ủy lâm thời của xã.',
          kind: 'decision',
          speaker: null,
        },
      ],
    ],
    [
      'what is talked over and then settled',
      'Hai bên trao đổi, làm rõ các vướng mắc và thống nhất lịch giao cây giống.',
      [
        {
          text: 'Hai bên trao đổi, làm rõ các vướng mắc và thống nhất lịch giao cây giống.',
          kind: 'decision',
          speaker: null,
        },
      ],
    ],
    [
      'what it was talked over for',
      'Các đại biểu thảo luận nhiều nội dung nhằm bảo đảm các xã làm đúng, thống nhất.',
      [],
    ],
    ['what was only talked over, in unity', 'Hai bên trao đổi trong không khí đoàn kết, thống nhất.', []],
    [
      'what participants have to do is said by whoever speaks',
      'Đồng chí Ma Thế Quyền yêu cầu các xã giữ rừng non. Các đại biểu cần thống nhất cách giữ rừng.',
      [
        { text: 'Đồng chí Ma Thế Quyền yêu cầu các xã giữ rừng non.', kind: 'directive', speaker: QUYEN },
        { text: 'Các đại biểu cần thống nhất cách giữ rừng.', kind: 'directive', speaker: QUYEN },
      ],
    ],
    [
      'what most of those present think is no longer the speech',
      'Đồng chí Ma Thế Quyền yêu cầu các xã giữ rừng non. Đa số ý kiến của các xã đánh giá cao việc giao rừng, các hộ cần nhận cây sớm.',
      [{ text: 'Đồng chí Ma Thế Quyền yêu cầu các xã giữ rừng non.', kind: 'directive', speaker: QUYEN }],
    ],
    [
      'the points of a post, without their pictures',
      'Hội nghị đã biểu quyết bầu các chức danh:\n✅ Ông Lý Văn Sình giữ chức Tổ trưởng tổ giữ rừng.\n✅ Bà Lý Thị Pàn giữ chức Tổ phó tổ giữ rừng.',
      [
        { text: 'Ông Lý Văn Sình giữ chức Tổ trưởng tổ giữ rừng.', kind: 'decision', speaker: null },
        { text: 'Bà Lý Thị Pàn giữ chức Tổ phó tổ giữ rừng.', kind: 'decision', speaker: null },
      ],
    ],
    [
      'congratulations that judge',
      'Kết luận hội nghị, đồng chí Ma Thế Quyền chúc mừng những kết quả các xã đã đạt được.',
      [
        {
          text: 'Kết luận hội nghị, đồng chí Ma Thế Quyền chúc mừng những kết quả các xã đã đạt được.',
          kind: 'assessment',
          speaker: QUYEN,
        },
      ],
    ],
    [
      'opinions agree',
      'Các ý kiến tại hội nghị đều nhất trí với kế hoạch trồng rừng.',
      [
        {
          text: 'Các ý kiến tại hội nghị đều nhất trí với kế hoạch trồng rừng.',
          kind: 'decision',
          speaker: null,
        },
      ],
    ],
    [
      'both: a directive',
      'Chủ tịch UBND huyện đánh giá cao sự vào cuộc của các xã, đồng thời đề nghị bà con không chặt phá rừng non.',
      [
        {
          text: 'Chủ tịch UBND huyện đánh giá cao sự vào cuộc của các xã, đồng thời đề nghị bà con không chặt phá rừng non.',
          kind: 'directive',
          speaker: QUYEN,
        },
      ],
    ],
    [
      'tasks parted by semicolons',
      'Chủ tịch UBND huyện yêu cầu các xã rà soát đất trống; tăng cường tuần tra; phòng Tài chính bố trí đủ vốn mua giống.',
      [
        { text: 'Chủ tịch UBND huyện yêu cầu các xã rà soát đất trống', kind: 'directive', speaker: QUYEN },
        { text: 'tăng cường tuần tra', kind: 'directive', speaker: QUYEN },
        { text: 'phòng Tài chính bố trí đủ vốn mua giống.', kind: 'directive', speaker: QUYEN },
      ],
    ],
    [
      'a clause of tasks is one whatever its verb',
      'Chủ tịch UBND huyện yêu cầu các xã rà soát đất trống; thôn nào làm sai thì dừng cấp giống; ấn định ngày nghiệm thu.',
      [
        { text: 'Chủ tịch UBND huyện yêu cầu các xã rà soát đất trống', kind: 'directive', speaker: QUYEN },
        { text: 'thôn nào làm sai thì dừng cấp giống', kind: 'directive', speaker: QUYEN },
        { text: 'ấn định ngày nghiệm thu.', kind: 'directive', speaker: QUYEN },
      ],
    ],
    [
      'a duty of the same doer behind a semicolon',
      'Đồng chí Ma Thế Quyền nhấn mạnh các xã phải chọn cây tốt; phải có người trực rừng.',
      [
        { text: 'Đồng chí Ma Thế Quyền nhấn mạnh các xã phải chọn cây tốt', kind: 'directive', speaker: QUYEN },
        { text: 'phải có người trực rừng.', kind: 'directive', speaker: QUYEN },
      ],
    ],
    [
      'who concludes behind the words',
      '“Các xã phải giữ rừng”, Chủ tịch UBND huyện kết luận.',
      [{ text: '“Các xã phải giữ rừng”, Chủ tịch UBND huyện kết luận.', kind: 'directive', speaker: QUYEN }],
    ],
    [
      'who agrees to what was put to them settles it',
      'Chủ tịch UBND huyện tán thành phương án của Hạt Kiểm lâm.',
      [{ text: 'Chủ tịch UBND huyện tán thành phương án của Hạt Kiểm lâm.', kind: 'decision', speaker: QUYEN }],
    ],
    [
      'a list behind a colon, without the words that announce it',
      'Đồng chí Ma Thế Quyền yêu cầu:\nMột là, trồng xong 300 ha keo;\nHai là, bảo vệ rừng đầu nguồn.',
      [
        { text: 'Một là, trồng xong 300 ha keo', kind: 'directive', speaker: QUYEN },
        { text: 'Hai là, bảo vệ rừng đầu nguồn.', kind: 'directive', speaker: QUYEN },
      ],
    ],
    [
      'a sentence without a subject goes on',
      'Đồng chí Ma Thế Quyền nhấn mạnh, giống cây là khâu quyết định. Các xã cần chọn cây hợp thổ nhưỡng.',
      [
        {
          text: 'Đồng chí Ma Thế Quyền nhấn mạnh, giống cây là khâu quyết định.',
          kind: 'assessment',
          speaker: QUYEN,
        },
        { text: 'Các xã cần chọn cây hợp thổ nhưỡng.', kind: 'directive', speaker: QUYEN },
      ],
    ],
    [
      'the speaker behind the words',
      '“Trồng cây nào phải sống cây ấy”, Chủ tịch UBND huyện nhấn mạnh.',
      [
        {
          text: '“Trồng cây nào phải sống cây ấy”, Chủ tịch UBND huyện nhấn mạnh.',
          kind: 'directive',
          speaker: QUYEN,
        },
      ],
    ],
    [
      'plainly told behind a quotation, a duty all the same',
      '“Cây chết thì phải trồng lại, không để đất trống”, Chủ tịch UBND huyện nói.',
      [
        {
          text: '“Cây chết thì phải trồng lại, không để đất trống”, Chủ tịch UBND huyện nói.',
          kind: 'directive',
          speaker: QUYEN,
        },
      ],
    ],
    [
      'one body after another is given its task',
      'Chủ tịch UBND huyện yêu cầu các xã phải bảo vệ rừng non.\n\nCông an huyện nhanh chóng lập chốt gác.\n\nCác xã chủ động bố trí vốn mua giống.',
      [
        { text: 'Chủ tịch UBND huyện yêu cầu các xã phải bảo vệ rừng non.', kind: 'directive', speaker: QUYEN },
        { text: 'Công an huyện nhanh chóng lập chốt gác.', kind: 'directive', speaker: QUYEN },
        { text: 'Các xã chủ động bố trí vốn mua giống.', kind: 'directive', speaker: QUYEN },
      ],
    ],
    [
      'the meeting decides',
      'Hội nghị đã thống nhất chỉ tiêu trồng mới 900 ha rừng.',
      [{ text: 'Hội nghị đã thống nhất chỉ tiêu trồng mới 900 ha rừng.', kind: 'decision', speaker: null }],
    ],
    [
      'another one commits',
      'Tiếp thu ý kiến, ông Nông Văn Sìn, Hạt trưởng Hạt Kiểm lâm cho biết đơn vị sẽ tăng cường kiểm tra vườn ươm.',
      [
        {
          text: 'Tiếp thu ý kiến, ông Nông Văn Sìn, Hạt trưởng Hạt Kiểm lâm cho biết đơn vị sẽ tăng cường kiểm tra vườn ươm.',
          kind: 'decision',
          speaker: 'Nông Văn Sìn',
        },
      ],
    ],
  ]
  test.each(cases)('%s', (_, body, expected) => {
    expect(read(body)).toEqual(expected)
  })
})

describe('what does not', () => {
  test.each([
    ['a report', 'Theo báo cáo, năm 2020 toàn huyện trồng 850 ha, đạt 102% kế hoạch.'],
    ['a bare announcement', 'Đồng chí Ma Thế Quyền phát biểu tại hội nghị.'],
    ['thanks', 'Đồng chí Ma Thế Quyền cảm ơn các đại biểu đã về dự.'],
    ['what others propose', 'Ông Nông Văn Sìn, Hạt trưởng Hạt Kiểm lâm kiến nghị huyện cấp thêm 2 xe máy.'],
    ['what delegates did', 'Các đại biểu đã thảo luận về khó khăn trong khâu cây giống.'],
    ['the mood', 'Hội nghị diễn ra trong không khí sôi nổi.'],
    [
      'figures told in a speech',
      'Đồng chí Ma Thế Quyền cho biết, huyện có 61.000 ha rừng, gồm 8.300 ha đặc dụng và 27.000 ha phòng hộ.',
    ],
    [
      'what a draft contains',
      'Đồng chí Ma Thế Quyền cho biết, dự thảo quy chế đã bổ sung nhiều nội dung quan trọng về giao khoán rừng.',
    ],
    ['words for the photographs', 'Đồng chí Ma Thế Quyền phát biểu tại hội nghị (Ảnh: Văn Quẩy).'],
    [
      'on behalf of those who listen',
      'Thay mặt các hộ trồng rừng, bà Nông Thị Mẩy, Tổ trưởng tổ trồng rừng thôn Nà Khà chia sẻ niềm vui về vụ keo thành công.',
    ],
    ['looking back', 'Đồng chí Ma Thế Quyền giải thích về việc cây giống tốt giao chậm cho các xã.'],
    ['a kind of meeting', 'Chủ tịch UBND huyện chủ trì hội nghị giao ban về những khó khăn của nghề rừng.'],
    ['a side event', 'Trước đó, đồng chí Ma Thế Quyền yêu cầu xã Bình An dọn bãi rác.'],
  ])('%s', (_, body) => {
    expect(read(body)).toEqual([])
  })
})

describe('addressee and deadline', () => {
  test.each<[string, string | null, string | null]>([
    [
      'Đồng chí Ma Thế Quyền yêu cầu các phòng, ban tập trung nghiệm thu, xong trước ngày 30/9.',
      'các phòng, ban',
      '2021-09-30',
    ],
    ['Đồng chí Ma Thế Quyền yêu cầu Hạt Kiểm lâm báo cáo trước ngày 15/2.', 'Hạt Kiểm lâm', '2022-02-15'],
    ['Đồng chí Ma Thế Quyền yêu cầu các xã hoàn thành trong tháng 5/2021.', 'các xã', '2021-05'],
    ['Đồng chí Ma Thế Quyền yêu cầu các xã trong tháng 5/2021 phải hoàn thành.', 'các xã', '2021-05'],
    ['Đồng chí Ma Thế Quyền yêu cầu các xã đến tháng 6/2021 phải hoàn thành.', 'các xã', '2021-06'],
    ['Đồng chí Ma Thế Quyền yêu cầu các xã giữ rừng đến tháng 6/2021.', 'các xã', null],
    ['Đồng chí Ma Thế Quyền yêu cầu tăng cường tuần tra ban đêm.', null, null],
    ['Đồng chí Ma Thế Quyền yêu cầu các xã thực hiện Kế hoạch số 12/KH-UBND ngày 5/1/2021.', 'các xã', null],
  ])('%s', (body, addressee, deadline) => {
    expect(parse(LEAD + body).conclusions).toMatchObject([{ addressee, deadline }])
  })
})

test.each([
  ['a question', 'Vì sao cây trồng mãi vẫn chưa tốt?'],
  ['others', 'Có nhiều ý kiến khác nhau về giống keo lai còn yếu.'],
  ['the law', 'Theo Luật Lâm nghiệp, chủ rừng có vai trò quan trọng.'],
  ['the duties in a law', 'Nghị định này quy định chủ rừng phải báo cáo hằng năm.'],
  ['an order of before', 'Sở Nông nghiệp và Môi trường đã yêu cầu chủ rừng kiểm kê lại diện tích.'],
  ['what is so today', 'Hiện nhiều thôn còn khó khăn về đường vận xuất.'],
])('in a speech, %s is told', (_, sentence) => {
  const asked = 'Chủ tịch UBND huyện đề nghị bà con không chặt phá rừng non.'
  expect(read(`${asked} ${sentence}`).map(({ text }) => text)).toEqual([asked])
})

test.each([
  ['Chủ tịch UBND huyện chỉ đạo Hạt Kiểm lâm giữ rừng.', 'directive'],
  ['Chủ tịch UBND huyện kỳ vọng Hạt Kiểm lâm giữ được rừng.', 'directive'],
  ['Chủ tịch UBND huyện tán thành và giao các xã thực hiện.', 'directive'],
  ['Chủ tịch UBND huyện nhấn mạnh nhiệm vụ bảo vệ rừng đầu nguồn.', 'directive'],
  ['Chủ tịch UBND huyện nhấn mạnh: Phát triển rừng gỗ lớn là hướng đi đúng.', 'assessment'],
])('a verb is no part of the office: %s', (sentence, kind) => {
  expect(read(sentence)).toEqual([{ text: sentence, kind, speaker: QUYEN }])
})

test.each([
  'Chủ tịch UBND huyện đề nghị các xã giữ rừng. Đại diện các xã đồng tình. “Mất rừng là mất nước”, ông nhấn mạnh.',
  'Chủ tịch UBND huyện đề nghị các xã giữ rừng. Đại diện các xã đồng tình. “Mất rừng là mất nước”, Chủ tịch UBND huyện phát biểu.',
])('who spoke goes on behind another: %s', (body) => {
  expect(read(body).at(-1)).toMatchObject({ speaker: QUYEN })
  expect(read(body)).toHaveLength(2)
})

test.each([
  'Theo ông, các xã cần giữ rừng.',
  'Ngoài ra, theo lãnh đạo huyện, các xã cần giữ rừng.',
  'Lãnh đạo UBND huyện lưu ý các xã giữ rừng.',
])('who was speaking goes on: %s', (sentence) => {
  const items = read(`Chủ tịch UBND huyện đề nghị bà con không chặt phá rừng non. ${sentence}`)
  expect(items).toHaveLength(2)
  expect(items[1]).toMatchObject({ kind: 'directive', speaker: QUYEN })
})

test('a caption in a speech is none of it', () => {
  const asked =
    'Chủ tịch UBND huyện đề nghị bà con giữ rừng, không đốt nương vào những ngày nắng nóng, không chặt phá rừng non, không thả rông gia súc ở những lô rừng vừa trồng và báo ngay cho Hạt Kiểm lâm khi thấy khói.'
  const duty = 'Các xã cần giữ rừng đầu nguồn.'
  const praised = 'Đồng chí biểu dương Hạt Kiểm lâm.'
  const items = read(`${asked} Rừng keo xã Hồng Quang rất tốt. Ảnh: Hà Lò. ${duty} ${praised}`)
  expect(items.map(({ text }) => text)).toEqual([asked, duty, praised])
})

test.each([
  ['Đoàn kiểm tra đề nghị Hạt Kiểm lâm bổ sung hồ sơ.', 'directive'],
  ['Qua kiểm tra, Đoàn giám sát của HĐND huyện ghi nhận nỗ lực của các xã.', 'assessment'],
  ['Ban Chỉ đạo cũng yêu cầu các xã trực 24/24 giờ.', 'directive'],
])('a body says: %s', (sentence, kind) => {
  expect(read(sentence)).toEqual([{ text: sentence, kind, speaker: null }])
})

test.each([
  'Đoàn kiểm tra đã có văn bản đề nghị Hạt Kiểm lâm bổ sung hồ sơ.',
  'Trước đó, Ban Chỉ đạo yêu cầu các xã trực 24/24 giờ.',
  'Các đại biểu Đoàn kiểm tra và Hạt Kiểm lâm đề nghị nâng mức hỗ trợ.',
])('no body says: %s', (sentence) => {
  expect(read(sentence)).toEqual([])
})

test('a sentence that begins with "L" is whole', () => {
  const sentence = 'Liên quan đến cây giống, đồng chí Ma Thế Quyền yêu cầu các xã kiểm tra.'
  expect(read(sentence)).toMatchObject([{ text: sentence }])
})

test('whoever reflects the views of voters speaks for them', () => {
  const asked = 'Chủ tịch UBND huyện đề nghị bà con không chặt phá rừng non.'
  const other = 'Ông Lý Văn Sình, Trưởng thôn Nà Cọn phản ánh: Giá cây giống rất cao. Các hộ cần được hỗ trợ thêm.'
  expect(read(`${asked} ${other}`).map(({ text }) => text)).toEqual([asked])
})

test('a speech named behind its words, without marks', () => {
  const said = 'Nếu giữ được rừng đầu nguồn thì bà con rất mừng, Chủ tịch UBND huyện phát biểu.'
  expect(read(said)).toEqual([{ text: said, kind: 'assessment', speaker: QUYEN }])
})

test('of the kind that the words behind a finding are', () => {
  const found = (said: string): string[] =>
    read(`Kết luận hội nghị, đồng chí Ma Thế Quyền ${said}`).map(({ kind }) => kind)
  expect(found('nhận định các xã phải giữ rừng đầu nguồn.')).toEqual(['directive'])
  expect(found('nhận định nghề rừng rất quan trọng.')).toEqual(['assessment'])
  expect(found('khẳng định hai bên thống nhất cùng giữ rừng đầu nguồn.')).toEqual(['decision'])
})

test('what the side of a speaker will hand over', () => {
  const said = 'Đồng chí Ma Thế Quyền khẳng định, huyện sẵn sàng bàn giao đất trống cho các hộ.'
  expect(read(said)).toMatchObject([{ text: said, kind: 'decision' }])
})

test('a weakness named by a preposition is judged', () => {
  const said = 'Theo đồng chí Ma Thế Quyền, các xã còn lúng túng khi giao đất.'
  expect(read(said)).toMatchObject([{ text: said, kind: 'assessment' }])
})

test('what an organisation set up is told', () => {
  const asked = 'Chủ tịch UBND huyện đề nghị bà con không chặt phá rừng non.'
  expect(read(`${asked} Hạt Kiểm lâm thành lập hai tổ tuần rừng.`).map(({ text }) => text)).toEqual([asked])
})

test('thanks that go on to judge', () => {
  const thanks = 'Đồng chí Ma Thế Quyền trân trọng cảm ơn các hộ, đồng thời nhấn mạnh nghề rừng rất quan trọng.'
  expect(read(thanks)).toMatchObject([{ text: thanks, kind: 'assessment' }])
})

test('figures count where a second verb judges', () => {
  const said = 'Đồng chí Ma Thế Quyền cho biết huyện có 61.000 ha rừng, đánh giá nghề rừng còn nhiều dư địa.'
  expect(read(said)).toMatchObject([{ text: said, speaker: QUYEN }])
})

test.each<[string, string, number]>([
  ['who leads a province is a deputy there', 'Quốc hội thảo luận tại tổ về dự án Luật Chợ', 0],
  ['who leads a council presides over it', 'HĐND tỉnh Long Bình thảo luận tại tổ về dự thảo nghị quyết chợ', 1],
])('in a discussion %s', (_, lead, count) => {
  const said = 'Chủ tịch HĐND tỉnh Ma Thế Quyền yêu cầu ban quản lý các chợ phải công khai mức phí.'
  expect(parse(`Sáng 12/3/2021, ${lead}.\n${said}`).conclusions).toHaveLength(count)
})

test('in an assembly deputies voice opinions', () => {
  const text =
    'Sáng 12/3/2021, HĐND huyện Lâm Bình khai mạc Kỳ họp thứ 15. Chủ tịch HĐND huyện Ma Thế Quyền yêu cầu các tổ đại biểu thảo luận kỹ. Phát biểu thảo luận, Trưởng Ban Kinh tế Lý Văn Sình lưu ý UBND huyện cần giữ rừng đầu nguồn. Ông Sình đề nghị UBND huyện phải giảm chi.'
  expect(parse(text).conclusions.map(({ speaker }) => speaker?.speaker.name)).toEqual([QUYEN])
})

test.each([
  [
    'to whom it is reported',
    'Báo cáo với đồng chí Ma Thế Quyền tại vườn ươm, đại diện Hạt Kiểm lâm cho biết cây giống rất tốt.',
  ],
  [
    'of whom it is asked',
    'Hạt Kiểm lâm trình bày sáu nội dung kiến nghị Chủ tịch UBND huyện, lãnh đạo các phòng xem xét đề nghị của các xã.',
  ],
])('no speaker: %s', (_, sentence) => {
  expect(read(sentence)).toEqual([])
})

test('what is still to be adopted is not decided', () => {
  expect(read('Hội nghị sẽ thông qua kế hoạch trồng rừng.')).toEqual([])
  expect(read('Hội nghị thông qua kế hoạch trồng rừng.')).toHaveLength(1)
})

test('a heading that has run into the text ends a speech', () => {
  const asked = 'Chủ tịch UBND huyện đề nghị bà con không chặt phá rừng non.'
  const behind = 'Thời gian qua, nhiều hộ trồng rừng còn khó khăn. Giá cây giống tăng rất cao.'
  expect(read(`${asked} Cả làng làm vườn ươm ${behind}`).map(({ text }) => text)).toEqual([asked])
})

describe('the guest of honour', () => {
  const speech = 'Bí thư Tỉnh ủy Ma Văn Thuyết khẳng định, nghề rừng quan trọng, các xã cần giữ rừng.'
  test('is heard beside the chair', () => {
    expect(read(`Phát biểu tại hội nghị, ${speech}`)).toMatchObject([{ speaker: 'Ma Văn Thuyết' }])
  })
  test('merely opens the event', () => {
    const greeting = 'Bí thư Tỉnh ủy Ma Văn Thuyết khẳng định, nghề rừng quan trọng với đồng bào.'
    expect(read(`Phát biểu khai mạc hội nghị, ${greeting}`)).toEqual([])
  })
  test('opens it and sets a duty: whoever of the district has the chair does not outrank the guest', () => {
    expect(read(`Phát biểu khai mạc hội nghị, ${speech}`)).toMatchObject([{ speaker: 'Ma Văn Thuyết' }])
  })
})

describe('guests of a council of the people', () => {
  const at = (sentence: string) =>
    parse(
      `Khai mạc kỳ họp\n\nSáng 28/7/2023, HĐND tỉnh Lâm Sơn khai mạc Kỳ họp thứ mười. Chủ tịch HĐND tỉnh Lê Văn Bảy chủ trì kỳ họp.\n\n${sentence}`,
    ).conclusions.map(({ speaker }) => speaker?.speaker.name)
  const says = 'nhấn mạnh thế mạnh của tỉnh là chất xám và đề nghị HĐND tỉnh phát huy.'
  test.each(['Thủ tướng', 'Phó Thủ tướng', 'Bí thư Tỉnh ủy', 'Bộ trưởng Bộ Nội vụ'])('%s directs', (office) => {
    expect(at(`Phát biểu tại kỳ họp, ${office} Mai Đức Lập ${says}`)).toEqual(['Mai Đức Lập'])
  })
  test.each(['Chủ tịch UBND tỉnh', 'Giám đốc Sở Tài chính'])('%s reports', (office) => {
    expect(at(`Phát biểu tại kỳ họp, ${office} Mai Đức Lập ${says}`)).toEqual([])
  })
})

test('a long sentence costs no more than its length', () => {
  const body = `${LEAD}Đồng chí Ma Thế Quyền ${'yêu cầu rà soát, đề nghị, giao, '.repeat(4000)}.`
  const began = performance.now()
  parse(body)
  expect(performance.now() - began).toBeLessThan(3000)
})
