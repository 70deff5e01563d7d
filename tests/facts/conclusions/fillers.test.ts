/** What counts whatever word fills the place: a verb that is not known, a task of any body, the marks of a list, an office. */
import { describe, expect, test } from 'vitest'
import { LEAD, QUYEN, read } from './read.js'
import { parse } from '../../../src/index.js'

const DUTY = 'các xã phải giữ rừng non'
const kinds = (body: string): string[] => read(body).map(({ kind }) => kind)
const saidBy = (body: string, name: string): string[] =>
  read(body).flatMap(({ text, speaker }) => (speaker === name ? [text] : []))

describe('a verb that need not be known', () => {
  test.each([
    `Chủ tịch UBND huyện Ma Thế Quyền ví von rằng ${DUTY}.`,
    `Chủ tịch UBND huyện Ma Thế Quyền phát biểu, ${DUTY}.`,
    `Ông Quyền nêu mong muốn Hạt Kiểm lâm huyện giữ rừng non.`,
    `Ông Quyền giục các trường trồng thêm cây quanh sân.`,
    'Ông thăm hỏi từng hộ trồng rừng, và yêu cầu các xã giữ rừng non.',
    'Giữ rừng đầu nguồn cho dân là giữ chính nhà mình - ông Quyền kết luận.',
  ])('%s', (sentence) => {
    expect(read(`Ông Ma Thế Quyền dự hội nghị.\n\n${sentence}`).at(-1)?.speaker).toBe(QUYEN)
  })

  test.each([
    'Ông Quyền đã nhận thấy được trách nhiệm của mình.',
    'Nhờ đó, rừng non mọc lại ở 12 xã.',
    'Có ý kiến đề nghị để rừng tự mọc lại.',
  ])('says nothing: %s', (sentence) => {
    const asked = `Ông Quyền yêu cầu ${DUTY}.`
    expect(read(`${asked}\n\n${sentence}`).map(({ text }) => text)).toEqual([asked])
  })
})

describe('behind a task, whatever a body is to do', () => {
  const before = 'Ông Quyền yêu cầu các xã giữ rừng non. '
  test.each([
    'Mỗi xã chọn ít nhất một điểm để làm tiếp.',
    'Riêng xã Khuôn Hà đóng cửa rừng đủ 60 ngày.',
    'Đồng thời, cắm mốc ranh giới rừng ở từng thôn.',
    'Mục tiêu là giữ bằng được rừng đầu nguồn.',
    'Đừng để dân phải chờ.',
  ])('%s', (task) => {
    expect(kinds(before + task)).toEqual(['directive', 'directive'])
  })

  test.each([
    'Mỗi xã đã chọn được một điểm từ năm ngoái.',
    'Các thế lực xấu xuyên tạc chủ trương giữ rừng của huyện.',
    'Việc trồng rừng bằng cây keo ở huyện bắt đầu từ mùa xuân.',
  ])('told: %s', (fact) => {
    expect(kinds(before + fact)).toEqual(['directive'])
  })

  test('not behind what is told', () => {
    expect(kinds('Ông Quyền đánh giá cao các xã. Mỗi xã chọn ít nhất một điểm để làm tiếp.')).toEqual(['assessment'])
  })
})

describe('lists', () => {
  const tasks = ['làm tốt công tác tuyên truyền', 'không để cháy lan', 'bám sát địa bàn']
  const marks: readonly ((task: string, n: number) => string)[] = [
    (task) => `- ${task}.`,
    (task, n) => `(${String(n + 1)}) ${task}.`,
    (task, n) => `Thứ ${['nhất', 'hai', 'ba'][n] ?? ''}, ${task}.`,
  ]
  test.each([
    'Ông Quyền chỉ rõ ba nhóm nội dung:',
    'Ông Quyền đánh giá cao các xã. Ông kết luận như sau:',
    'Ông Quyền đánh giá cao các xã. Về nhiệm vụ năm 2021:',
    'Ông Quyền đánh giá cao các xã. Cụ thể:',
  ])('%s', (opening) => {
    for (const mark of marks)
      expect(kinds([opening, ...tasks.map(mark)].join('\n\n')).slice(-3)).toEqual([
        'directive',
        'directive',
        'directive',
      ])
  })

  test('of facts is none', () => {
    expect(
      kinds('Ông Quyền đánh giá cao các xã. Cụ thể:\n\n- Xã Khuôn Hà có 300 ha rừng.\n\n- Xã Thượng Lâm có 20 ha.'),
    ).toEqual(['assessment'])
  })

  test('of what is put to those above is nothing settled', () => {
    expect(
      saidBy(
        'Ông Quyền đánh giá cao các xã. Bà Hà Thị Mị, Chủ tịch UBND xã Khuôn Hà đề nghị Chi cục Kiểm lâm:\n\n- Cấp thêm giống;\n\n- Mở lớp dạy nghề.',
        'Hà Thị Mị',
      ),
    ).toEqual([])
  })
})

describe('beside the chair', () => {
  test.each<[string, string, boolean]>([
    [
      'an order',
      'Đại tá Lù Văn Sáng, Phó Chủ nhiệm Chính trị Quân khu yêu cầu và lưu ý các xã giữ rừng non. Đồng chí lưu ý các thôn cắm mốc.',
      true,
    ],
    [
      'announced as directing',
      'Ông Lù Văn Sáng, Phó Giám đốc Sở Nông nghiệp đã phát biểu chỉ đạo. Đồng chí đề nghị các xã giữ rừng non.',
      true,
    ],
    [
      'in the discussion',
      'Trong phần thảo luận, ông Lù Văn Sáng, Chủ tịch UBND xã Khuôn Hà đề nghị bổ sung chỉ tiêu dạy nghề.',
      false,
    ],
    [
      'views on a draft',
      'Góp ý cho dự thảo, ông Lù Văn Sáng, Chủ tịch Hội Khuyến học huyện cho rằng phải bổ sung chỉ tiêu.',
      false,
    ],
  ])('%s', (_, sentence, counts) => {
    expect(saidBy(`Ông Quyền đánh giá cao các xã.\n\n${sentence}`, 'Lù Văn Sáng').length > 0).toBe(counts)
  })

  test('what Hồ Chí Minh asked for is history', () => {
    expect(
      read('Chủ tịch Hồ Chí Minh biểu dương huyện, căn dặn các xã trồng cây.').filter(
        ({ speaker }) => speaker !== QUYEN,
      ),
    ).toEqual([])
  })

  test('a rapporteur reports nothing by being one', () => {
    const body =
      'Về tuyên truyền, bà Hà Thị Mị, Trưởng Ban Tuyên giáo Huyện ủy lưu ý đội ngũ báo cáo viên bám sát cơ sở. Bà nhắc nhở các báo cáo viên không suy diễn.'
    expect(saidBy(`Ông Quyền đánh giá cao các xã.\n\n${body}`, 'Hà Thị Mị')).toHaveLength(2)
  })

  test('another by "còn theo"', () => {
    expect(
      saidBy(
        'Ông Quyền yêu cầu các xã giữ rừng. Còn theo bà Hà Thị Mị, Trưởng phòng Nông nghiệp, giống đạt chuẩn.',
        QUYEN,
      ),
    ).toEqual(['Ông Quyền yêu cầu các xã giữ rừng.'])
  })
})

describe('the event itself', () => {
  const report = 'Bà Hà Thị Mị, Trưởng phòng Nông nghiệp cho biết huyện có 300 ha rừng.\n\n'
  test.each<[string, string]>([
    ['Hội nghị yêu cầu các xã giữ rừng non.', 'directive'],
    ['Hội nghị giao Hạt Kiểm lâm huyện lập quy hoạch.', 'directive'],
    ['Hội nghị nhấn mạnh các xã phải giữ rừng non.', 'directive'],
    ['Ban Thường vụ Huyện ủy yêu cầu các xã giữ rừng non.', 'directive'],
    ['Ủy ban Kiểm tra Huyện ủy nhận thấy vi phạm của ông Hoàng Văn Tè là nghiêm trọng.', 'assessment'],
    ['Có tới 46 biên bản ghi nhớ tiêu thụ gỗ, quế... đã được ký kết giữa các hợp tác xã và doanh nghiệp.', 'decision'],
    ['Hai đồng chủ trì đã thống nhất lập nhóm công tác.', 'decision'],
  ])('%s', (sentence, kind) => {
    expect(kinds(report + sentence)).toEqual([kind])
  })

  test('what others ask of it is none', () => {
    expect(kinds(`${report}Các đại biểu đề nghị hội nghị xem xét.`)).toEqual([])
  })
})

test('a launch, and what is cheered and judged, give a say', () => {
  const lead = LEAD.replace(
    'Hội nghị triển khai công tác trồng rừng năm 2021. Đồng chí Ma Thế Quyền, Chủ tịch UBND huyện chủ trì hội nghị.',
    'Lễ ra quân trồng rừng năm 2021.',
  )
  const speakers = (body: string): (string | null | undefined)[] =>
    parse(lead + body).conclusions.map(({ speaker }) => speaker?.name)
  const who = 'Phó Chủ tịch Liên đoàn Lao động huyện Lù Văn Sáng'
  expect(speakers(`${who} chúc mừng, biểu dương và đánh giá cao các đội trồng rừng.`)).toEqual(['Lù Văn Sáng'])
  expect(speakers(`“Tôi đề nghị các xã phải lo chỗ ăn, chỗ ở cho đội”, ${who} phát biểu.`)).toEqual(['Lù Văn Sáng'])
})
