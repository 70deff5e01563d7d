import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { conclusionRows, type ConclusionRow } from './facts.js'

const OPENING =
  'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì hội nghị. '
const CHAIR = 'Quàng Văn Sính'

describe('one sentence of the chair', () => {
  test.each<[ConclusionRow[0], string]>([
    ['directive', 'Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã tiếp tục rà soát danh sách.'],
    ['directive', 'Kết luận hội nghị, ông Quàng Văn Sính đề nghị Phòng Y tế bố trí thêm cộng tác viên.'],
    ['directive', 'Kết luận hội nghị, ông Quàng Văn Sính nhấn mạnh, các xã cần đổi mới cách tuyên truyền.'],
    ['directive', 'Kết luận hội nghị, ông Quàng Văn Sính giao Phòng Y tế tham mưu kế hoạch năm sau.'],
    ['assessment', 'Kết luận hội nghị, ông Quàng Văn Sính ghi nhận những cố gắng của đội ngũ cộng tác viên.'],
    ['assessment', 'Kết luận hội nghị, ông Quàng Văn Sính đánh giá cao kết quả của các xã vùng cao.'],
    ['assessment', 'Kết luận hội nghị, ông Quàng Văn Sính biểu dương tinh thần trách nhiệm của Phòng Y tế.'],
    [
      'directive',
      'Kết luận hội nghị, ông Quàng Văn Sính đánh giá cao kết quả của các xã, đồng thời yêu cầu Phòng Y tế rà soát danh sách.',
    ],
    ['decision', 'Trả lời ý kiến của các xã, ông Quàng Văn Sính cam kết bổ sung kinh phí trong quý III.'],
    ['decision', 'Kết luận hội nghị, ông Quàng Văn Sính thống nhất tăng mức hỗ trợ cho cộng tác viên.'],
  ])('%s: %s', (kind, sentence) => {
    const text = OPENING + sentence
    const record = parse(text)
    expect(conclusionRows(text, record)).toEqual([[kind, CHAIR, sentence]])
    expect(record.conclusions[0]?.span).toEqual({ start: OPENING.length, end: text.length })
  })
})

describe('who said it', () => {
  test.each<[string, string, string]>([
    ['by name', 'ông Quàng Văn Sính', CHAIR],
    ['by the last syllable', 'ông Sính', CHAIR],
    ['by office', 'Chủ tịch UBND huyện', CHAIR],
    ['by honorific and office', 'đồng chí Chủ tịch UBND huyện', CHAIR],
    ['by office and name', 'Chủ tịch UBND huyện Quàng Văn Sính', CHAIR],
  ])('%s', (_, printed, name) => {
    const sentence = `Kết luận hội nghị, ${printed} yêu cầu các xã tiếp tục rà soát danh sách.`
    const text = OPENING + sentence
    const { conclusions } = parse(text)
    expect(conclusions).toMatchObject([{ kind: 'directive', text: sentence, speaker: { name, text: printed } }])
    const [start, end] = [text.indexOf(printed, OPENING.length), text.indexOf(' yêu cầu')]
    expect(conclusions[0]?.speaker?.span).toEqual({ start, end })
  })

  test('by pronoun, in the next sentence', () => {
    const first = 'Kết luận hội nghị, ông Quàng Văn Sính đánh giá cao kết quả của các xã.'
    const second = 'Ông cũng yêu cầu Phòng Y tế rà soát danh sách.'
    const text = `${OPENING}${first} ${second}`
    expect(conclusionRows(text, parse(text))).toEqual([
      ['assessment', CHAIR, first],
      ['directive', CHAIR, second],
    ])
  })

  test('one whom the article names by office alone', () => {
    const sentence = 'Kết luận hội nghị, Chủ tịch UBND huyện yêu cầu các xã tiếp tục rà soát danh sách.'
    const text = `Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Chủ tịch UBND huyện chủ trì hội nghị. ${sentence}`
    expect(conclusionRows(text, parse(text))).toEqual([['directive', 'Chủ tịch UBND huyện', sentence]])
  })

  test('each of two speakers', () => {
    const first =
      'Phát biểu chỉ đạo hội nghị, ông Kim Sa Vuông, Phó Giám đốc Sở Y tế đề nghị huyện tăng kinh phí tuyên truyền.'
    const second = 'Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã tiếp tục rà soát danh sách.'
    const text = `${OPENING}${first} ${second}`
    expect(conclusionRows(text, parse(text))).toEqual([
      ['directive', 'Kim Sa Vuông', first],
      ['directive', CHAIR, second],
    ])
  })

  test('a quotation, its speaker named behind it', () => {
    const quote =
      '“Các xã phải coi dân số là việc của mình, không khoán trắng cho ngành y tế”, ông Quàng Văn Sính nhấn mạnh.'
    const text = OPENING + quote
    expect(conclusionRows(text, parse(text))).toEqual([['directive', CHAIR, quote]])
  })
})

describe('several tasks', () => {
  test('parted by ";"', () => {
    const text = `${OPENING}Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã rà soát danh sách; tăng cường tuyên truyền ở các bản; báo cáo kết quả trước ngày 30/6/2022.`
    expect(conclusionRows(text, parse(text))).toEqual([
      ['directive', CHAIR, 'Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã rà soát danh sách'],
      ['directive', CHAIR, 'tăng cường tuyên truyền ở các bản'],
      ['directive', CHAIR, 'báo cáo kết quả trước ngày 30/6/2022.'],
    ])
    expect(parse(text).conclusions.map(({ deadline }) => deadline)).toEqual([null, null, '2022-06-30'])
  })

  test('parted by ";", each with its own doer', () => {
    const items = [
      'Kết luận hội nghị, ông Quàng Văn Sính giao Phòng Y tế tham mưu kế hoạch',
      'Phòng Tài chính bố trí kinh phí',
      'các xã báo cáo kết quả vào cuối quý.',
    ]
    const text = OPENING + items.join('; ')
    expect(conclusionRows(text, parse(text))).toEqual(items.map((item) => ['directive', CHAIR, item]))
  })

  test('";" between topics parts nothing', () => {
    const sentence =
      'Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã quan tâm ba nội dung: công tác tuyên truyền; chất lượng dân số; kinh phí hoạt động.'
    const text = OPENING + sentence
    expect(conclusionRows(text, parse(text))).toEqual([['directive', CHAIR, sentence]])
  })

  test.each<[string, string[]]>([
    [
      'whatever is asked',
      [
        'Ông Quàng Văn Sính yêu cầu các xã chấm dứt tình trạng gửi chậm',
        'nghiêm cấm sửa số liệu',
        'đưa việc này vào quy ước bản.',
      ],
    ],
    [
      'a promise behind a request',
      ['Ông Quàng Văn Sính đề nghị các xã rà soát danh sách', 'cam kết huyện sẽ cấp đủ kinh phí.'],
    ],
    ['who else is elected', ['Hội nghị bầu 5 người vào tổ tư vấn', 'bà Thái Thị Nụ, 41 tuổi, được bầu làm tổ trưởng.']],
    ['what is signed as well', ['Hội nghị thống nhất họp ba tháng một lần', 'ký biên bản về chia sẻ số liệu.']],
  ])('";" parts %s', (_, items) => {
    const text = OPENING + items.join('; ')
    expect(parse(text).conclusions.map((one) => one.text)).toEqual(items)
  })

  test.each([
    ['documents', 'Hội nghị đã thông qua Báo cáo công tác năm 2021; Báo cáo tài chính; Kế hoạch năm 2022.'],
    [
      'instances of a task',
      'Ông Quàng Văn Sính đề nghị các xã làm những việc như nâng cao tay nghề; xây dựng tổ tư vấn.',
    ],
    [
      'instances of a thing',
      'Ông Quàng Văn Sính lưu ý còn ba điểm yếu, gồm: phụ cấp thấp; bản xa; sóng điện thoại chập chờn.',
    ],
    [
      'bodies of one task',
      'Ông Quàng Văn Sính giao Phòng Y tế; Phòng Tài chính; Phòng Nội vụ phối hợp rà soát phụ cấp.',
    ],
  ])('";" between %s parts nothing', (_, sentence) => {
    expect(parse(OPENING + sentence).conclusions.map((one) => one.text)).toEqual([sentence])
  })

  test('in bullets, without the words that announce them', () => {
    const lead = 'Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã thực hiện tốt các nhiệm vụ sau:'
    const text = `${OPENING}\n${lead}\n- Tăng cường tuyên truyền ở các bản vùng cao.\n- Rà soát danh sách cộng tác viên trong quý II.`
    expect(conclusionRows(text, parse(text))).toEqual([
      ['directive', CHAIR, 'Tăng cường tuyên truyền ở các bản vùng cao.'],
      ['directive', CHAIR, 'Rà soát danh sách cộng tác viên trong quý II.'],
    ])
  })

  test('a speech goes on over its sentences', () => {
    const sentences = [
      'Kết luận hội nghị, ông Quàng Văn Sính đánh giá cao kết quả của các xã.',
      'Thời gian tới, các xã cần đẩy mạnh tuyên truyền tại các bản vùng cao.',
      'Phòng Y tế phải chủ động tham mưu kinh phí cho cả giai đoạn.',
    ]
    const text = OPENING + sentences.join(' ')
    expect(conclusionRows(text, parse(text))).toEqual([
      ['assessment', CHAIR, sentences[0]],
      ['directive', CHAIR, sentences[1]],
      ['directive', CHAIR, sentences[2]],
    ])
  })
})

describe('what the event itself decided', () => {
  test.each([
    ['Hội nghị thống nhất tăng mức hỗ trợ cho cộng tác viên.'],
    ['Hội nghị đã thông qua kế hoạch công tác quý III.'],
    ['Các đại biểu biểu quyết thông qua dự thảo quy chế với 100% tán thành.'],
    ['Hội nghị đã bầu Ban Chấp hành mới gồm 15 đồng chí.'],
    ['Hai bên đã ký kết biên bản ghi nhớ về đào tạo nhân lực.'],
  ])('%s', (sentence) => {
    const text = OPENING + sentence
    expect(conclusionRows(text, parse(text))).toEqual([['decision', null, sentence]])
  })
})

test('in the order of the text, each kind', () => {
  const text = `${OPENING}Hội nghị đã thông qua kế hoạch công tác quý III. Kết luận hội nghị, ông Quàng Văn Sính ghi nhận cố gắng của các xã. Ông yêu cầu Phòng Y tế rà soát danh sách.`
  const { conclusions } = parse(text)
  expect(conclusions.map(({ kind, speaker }) => [kind, speaker?.name ?? null])).toEqual([
    ['decision', null],
    ['assessment', CHAIR],
    ['directive', CHAIR],
  ])
  const starts = conclusions.map(({ span }) => span.start)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
})
