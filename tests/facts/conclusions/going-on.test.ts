/** Where a sentence that counts begins, and what else in a speech counts beside plain judgements and tasks. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { QUYEN, read } from './read.js'

const OPENING =
  'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì hội nghị.\n'
const found = (body: string): string[] => parse(OPENING + body).conclusions.map(({ text }) => text)

test.each<[string, string, string]>([
  [
    'a topic',
    'Tháo gỡ vướng mắc ở vùng cao Về đội ngũ cộng tác viên, ông Sính yêu cầu các xã rà soát lại danh sách.',
    'Về đội ngũ cộng tác viên, ông Sính yêu cầu các xã rà soát lại danh sách.',
  ],
  [
    'a participle',
    'Chăm lo người làm dân số Nhấn mạnh vai trò của cộng tác viên, ông Sính đề nghị các xã tăng phụ cấp.',
    'Nhấn mạnh vai trò của cộng tác viên, ông Sính đề nghị các xã tăng phụ cấp.',
  ],
  [
    'a day',
    'Tập huấn cho cộng tác viên Chiều 5/5, ông Sính yêu cầu các xã rà soát lại danh sách.',
    'Chiều 5/5, ông Sính yêu cầu các xã rà soát lại danh sách.',
  ],
  [
    'a matter',
    'Phụ cấp cho cộng tác viên còn ít Một vấn đề khác, ông Sính yêu cầu các xã rà soát lại danh sách.',
    'Một vấn đề khác, ông Sính yêu cầu các xã rà soát lại danh sách.',
  ],
  [
    'a comma left over',
    'Đề cập đến vấn đề cộng tác viên\n, ông Sính yêu cầu các xã rà soát lại danh sách.',
    'ông Sính yêu cầu các xã rà soát lại danh sách.',
  ],
])('a heading that has run into a sentence is none of it: %s', (_, body, text) => {
  expect(found(body)).toEqual([text])
})

test.each<[string, string]>([
  ['a noun', 'Ông Sính ghi nhận tình cảm của Nhân dân các xã vùng cao đối với cộng tác viên.'],
  ['a place', 'Ông Sính ghi nhận cách làm để Bà Rịa và các vùng khác học theo, mong các xã chăm lo cộng tác viên.'],
  ['a quarter', 'Ông Sính yêu cầu các xã nộp danh sách từ Quý III/2022 cho Phòng Y tế.'],
  ['behind the verb', 'Ông Sính yêu cầu các xã đọc kỹ tài liệu Về đội ngũ cộng tác viên của Phòng Y tế.'],
])('a capital in front of no other sentence parts nothing: %s', (_, sentence) => {
  expect(found(sentence)).toEqual([sentence])
})

test('a judgement with thanks behind it is one; bare thanks are none', () => {
  const judged = 'Ông Sính đánh giá cao và cảm ơn các xã đã phối hợp với Phòng Y tế.'
  expect(found(judged)).toEqual([judged])
  expect(found('Ông Sính cảm ơn các xã đã phối hợp với Phòng Y tế.')).toEqual([])
})

test('who concludes settles, however many figures there are', () => {
  const said = 'cho biết năm nay huyện chi 12.500.000 đồng cho 1.250 cộng tác viên của 14 xã.'
  expect(found(`Kết luận hội nghị, ông Sính ${said}`)).toHaveLength(1)
  expect(found(`Trước đó, ông Sính ${said}`)).toEqual([])
})

test('behind a task, the next doer and its task are another one, captions between or not', () => {
  const task = 'Kết luận hội nghị, ông Sính yêu cầu Phòng Y tế rà soát danh sách.'
  const next = 'Theo đó, khu phố tiếp tục vận động các hộ gia đình tham gia.'
  expect(found(`${task} ${next}`)).toEqual([task, next])
  expect(found(`${task}\nQuang cảnh hội nghị. Ảnh: Hà Vân\n${next}`)).toEqual([task, next])
  expect(found(`${task} Theo đó, khu phố đã vận động các hộ gia đình tham gia.`)).toEqual([task])
})

const ASSEMBLY = 'Ngày 6/7/2022, HĐND huyện Phú Lâm tổ chức Kỳ họp thứ 5 khóa VIII.\n'

test.each<[string, string]>([
  ['decision', 'HĐND huyện cũng miễn nhiệm chức danh Phó Chủ tịch UBND huyện đối với ông Lý Văn Sình.'],
  ['decision', 'HĐND huyện tiến hành bãi nhiệm một đại biểu.'],
  ['decision', 'HĐND huyện phê chuẩn dự toán ngân sách năm sau.'],
  ['decision', '12/12 nghị quyết được các đại biểu biểu quyết thông qua.'],
  ['decision', 'Có 12 nghị quyết được HĐND huyện thông qua.'],
  ['directive', 'Về ngân sách, HĐND huyện yêu cầu UBND huyện rà soát các khoản chi chưa giải ngân.'],
  ['directive', 'HĐND huyện cũng giao UBND huyện báo cáo kết quả vào cuối năm.'],
  ['decision', 'HĐND huyện đồng ý tăng mức hỗ trợ cho cộng tác viên dân số.'],
  ['decision', 'Nghị quyết nêu rõ, huyện dành thêm ba tỷ đồng cho các xã vùng cao.'],
])('an assembly orders and allows, %s: %s', (kind, sentence) => {
  expect(parse(ASSEMBLY + sentence).conclusions).toMatchObject([{ kind, text: sentence, speaker: null }])
})

test.each([
  'Trước đó, HĐND huyện yêu cầu UBND huyện rà soát các khoản chi.',
  'Ban Kinh tế của HĐND huyện sẽ giao tài liệu cho các đại biểu.',
])('nor is this an order of the assembly: %s', (sentence) => {
  expect(parse(ASSEMBLY + sentence).conclusions).toEqual([])
})

test('a task behind what the event settled is settled with it; what is told behind it is not', () => {
  const settled = 'Kỳ họp đã thông qua nghị quyết về phát triển giao thông nông thôn.'
  const task = 'Trong quý III, các xã phải hoàn thành việc giải phóng mặt bằng.'
  expect(parse(`${ASSEMBLY}${settled} ${task}`).conclusions).toMatchObject([
    { kind: 'decision', text: settled },
    { kind: 'directive', text: task, speaker: null },
  ])
  expect(parse(`${ASSEMBLY}${settled} Các xã nhận được tài liệu từ tuần trước.`).conclusions).toHaveLength(1)
})

test.each([
  'Tại hội nghị, các đại biểu ghi nhận nỗ lực của đội ngũ cộng tác viên.',
  'Tại hội nghị, các đại biểu thảo luận, đánh giá kết quả công tác dân số sáu tháng đầu năm.',
  'Tháng 3/2019, Đại hội đã bầu ông Lò Văn Phiêng vào Ban Chấp hành.',
  'Quốc hội đã thông qua Luật Dân số với nhiều điểm mới.',
])('the event settles nothing by this: %s', (sentence) => {
  expect(found(sentence)).toEqual([])
})

test('the event settles it together', () => {
  const sentence = 'Tại hội nghị, các đại biểu thảo luận và thống nhất mức hỗ trợ cho cộng tác viên.'
  expect(found(sentence)).toEqual([sentence])
})

const PRAISE = 'Kết luận hội nghị, ông Sính đánh giá cao kết quả của các xã.'

test.each([
  'Công tác truyền thông ở vùng cao vẫn chưa đáp ứng yêu cầu.',
  'Đội ngũ cộng tác viên còn thiếu và chưa được tập huấn thường xuyên.',
])('what falls short is judged, in the next paragraph too: %s', (sentence) => {
  expect(found(`${PRAISE}\n${sentence}`)).toEqual([PRAISE, sentence])
})

test.each([
  'Đội ngũ cộng tác viên có mặt ở tất cả các xã.',
  'Còn nhiều nội dung khác được giới thiệu qua 25 áp phích.',
  'Các xã phải làm thế nào để tăng số cộng tác viên?',
  'Dự thảo nghị định quy định các xã phải có cộng tác viên.',
])('nor does this count there: %s', (sentence) => {
  expect(found(`${PRAISE}\n${sentence}`)).toEqual([PRAISE])
})

test('a quotation that runs over sentences is the speaker’s to its closing mark', () => {
  const first = 'Ông Sính nhấn mạnh: “Cộng tác viên là cánh tay nối dài của ngành y tế.'
  const second = 'Suốt mười năm, họ đã đóng góp cho phong trào ở các bản.'
  const last = 'Huyện rất tự hào về đội ngũ tận tụy ấy”.'
  expect(found(`${first} ${second} ${last}`)).toEqual([first, second, last])
  expect(found(`${first}”\n${second}`)).toHaveLength(1)
})

test('in talks a side asks as its principal does; what it is said of it is told', () => {
  const opening = 'Ngày 5/5/2022, Thủ tướng Lương Bá Thỏa tiếp Đại sứ Ngô Duy Kiệm.\n'
  const first = 'Thủ tướng đánh giá cao những đóng góp của Đại sứ.'
  const side = 'Về giáo dục, Việt Nam đề nghị hai trường trao đổi thêm sinh viên.'
  const told = 'Việt Nam là nước có nhiều sinh viên theo học ở đó từ năm 1998 đến năm 2012.'
  expect(parse(`${opening}${first}\n${side}`).conclusions.map(({ text }) => text)).toEqual([first, side])
  expect(parse(`${opening}${first}\n${told}`).conclusions.map(({ text }) => text)).toEqual([first])
})

test.each<[string, number]>([
  ['Ông Sính đặt câu hỏi với Trạm Y tế về số cộng tác viên.', 0],
  ['Ông Sính đặt vấn đề: “Vậy cộng tác viên ở đâu?”.', 0],
  ['Ông Sính khẳng định điều này tại buổi họp báo.', 0],
  ['Ông Sính nhấn mạnh: “Không có cộng tác viên thì làm sao thành công?”.', 1],
])('questions and what points back: %s', (sentence, count) => {
  expect(found(sentence)).toHaveLength(count)
})

test.each<[string, boolean]>([
  ['Bên cạnh đó là sự vào cuộc tích cực của các trưởng thôn.', true],
  ['Kết quả này rất có ý nghĩa với vùng cao.', true],
  ['Ngoài ra, thôn có hai giếng nước.', false],
  ['Bên cạnh đó, nhiều đại biểu đánh giá tích cực về phụ cấp.', false],
  ['Cộng tác viên của các thôn rất tích cực.', false],
])('a paragraph that is tied to the judgement before it: %s', (next, goesOn) => {
  expect(found(`Ông Sính đánh giá cao công tác dân số của các xã.\n\n${next}`)).toHaveLength(goesOn ? 2 : 1)
})

test('what a photo shows stands in no speech', () => {
  const caption = 'Ông Sính (bên trái) cùng các cộng tác viên tích cực chụp ảnh với trưởng thôn.'
  expect(found(`Ông Sính đánh giá cao công tác dân số của các xã. ${caption}`)).toHaveLength(1)
})

test.each<[string, boolean]>([
  ['Tiết mục múa của học trò rất có ý nghĩa.', false],
  ['Phóng viên ghi lại một số hình ảnh rất có ý nghĩa.', false],
  ['Buổi học múa của học trò rất có ý nghĩa.', true],
])('what was shown at the event is judged by nobody: %s', (next, counts) => {
  expect(found(`${PRAISE} ${next}`)).toEqual(counts ? [PRAISE, next] : [PRAISE])
})

test.each<[string, boolean]>([
  ['Ông Sính nhấn mạnh ba việc phải làm ngay.', false],
  ['Ông Sính nhấn mạnh ba việc phải làm ngay, trước hết là giữ cộng tác viên.', true],
  ['Ông Sính ngắt lời.', false],
  ['Ông Sính trao đổi về định hướng nâng cao chất lượng dân số.', false],
  ['Ông Sính trao đổi: “Chất lượng dân số của huyện còn thấp”.', true],
  ['Trong những ngày tháng tư, ông Sính đã chỉ đạo các xã rà soát danh sách.', false],
  ['Trong những ngày tới, ông Sính yêu cầu các xã rà soát danh sách.', true],
  ['Ông Sính nói huyện cảm ơn các xã và mong muốn các trưởng thôn giúp cộng tác viên.', true],
  ['Ông Sính cảm ơn các xã và các trưởng thôn.', false],
  ['Ông Sính cho biết đây là vấn đề khó của huyện.', true],
])('what is only announced, or was asked before: %s', (sentence, counts) => {
  expect(found(sentence)).toEqual(counts ? [sentence] : [])
})

test.each<[string, boolean]>([
  ['Tôi nhận được phản ánh có xã chỉ phát tờ rơi.', false],
  ['Ví dụ ở Tân Mỹ, hai anh em cùng làm một sổ.', false],
  ['Hiện nay toàn huyện có 14 trạm y tế nhận thuốc.', false],
  ['Trước đây, cộng tác viên đi bộ từng nhà.', false],
  ['Lâu nay chúng ta quan tâm chưa đầy đủ đến cộng tác viên.', true],
  ['Ví dụ ở Tân Mỹ, phải chia lại địa bàn.', true],
])('what is told in the speaker’s own words, and not judged by it: %s', (inner, counts) => {
  const first = 'Ông Sính nhấn mạnh: “Công tác dân số rất quan trọng.'
  const last = 'Các xã phải rà soát danh sách ngay trong tuần này”.'
  expect(found(`${first} ${inner} ${last}`)).toEqual(counts ? [first, inner, last] : [first, last])
})

test.each<[string, string]>([
  ['bodies without a word of duty', 'Các ngành tăng cường kiểm tra các trạm y tế.'],
  ['what is to follow', 'Sau đó, cần nhân rộng ra các xã khác.'],
])('a speech goes on: %s', (_, next) => {
  const first = 'Ông Sính đánh giá cao các xã vùng cao.'
  expect(found(`${first} ${next}`)).toEqual([first, next])
})

const HARD = 'Nghề cộng tác viên còn nhiều khó khăn, thách thức.'

test.each<[string, boolean, string]>([
  ['a year it is said of', true, ' Năm 2020, toàn ngành đã thích ứng tốt với dịch.'],
  ['a day', false, ' Ngày 5/1/2020, toàn ngành đã thích ứng tốt với dịch.'],
  ['a year in another paragraph', false, '\nNăm 2020, toàn ngành đã thích ứng tốt với dịch.'],
  ['a ceremony that is judged', true, ' Lễ ra quân hôm nay là dịp để các xã gặp nhau.'],
  ['a ceremony that is told', false, ' Lễ ra quân có ba xã cùng dự.'],
  ['a forecast', true, ' Dự báo số sinh ở vùng cao tăng dần.'],
  ['who came', false, ' Dự buổi lễ, ba xã gặp nhau.'],
  ['what was done next', false, ' Sau đó, đoàn lên đường về huyện.'],
])('what stands in a speech, and what ends it: %s, %s', (_, goesOn, between) => {
  const body = `Ông Sính đánh giá cao nỗ lực của các xã.${between} ${HARD}`
  expect(found(body).includes(HARD)).toBe(goesOn)
})

test('a list of tasks goes on at any distance, and no other speech does', () => {
  const tasks = [
    'Rà soát danh sách cộng tác viên các thôn.',
    'Bố trí đủ phụ cấp cho cộng tác viên.',
    'Tăng cường tư vấn ở các bản vùng cao.',
    'Kiểm tra các trạm y tế trên địa bàn xã.',
    'Hướng dẫn bà con đi khám thai định kỳ.',
    'Xử lý nghiêm các trạm gửi chậm số liệu.',
    'Hỗ trợ sách vở cho các lớp học ban đêm.',
  ]
  const last = 'Hoàn thành việc gửi sổ trước mùa mưa.'
  const asked = 'Ông Sính yêu cầu các xã giữ cộng tác viên.'
  expect(found([asked, ...tasks, last].join('\n'))).toEqual([asked, ...tasks, last])
  const told = tasks.map((_, n) => `Thôn thứ ${n + 2} nằm ở phía đông của xã.`)
  expect(found([PRAISE, ...told, last].join('\n'))).toEqual([PRAISE])
})

test.each<[string, boolean]>([
  ['Ông Sính nhấn mạnh: Năm 2023, các xã sẽ gặp khó khăn lớn.', true],
  ['Ông Sính nhấn mạnh: Năm 1987, các xã gặp khó khăn lớn.', false],
  ['Ông Sính nhấn mạnh: Cách đây 40 năm, các xã gặp khó khăn lớn.', false],
  ['Ông Sính nhấn mạnh: Ở vùng cao, các xã gặp khó khăn lớn.', true],
  ['Ông Sính nhấn mạnh: Hội nghị sẽ thảo luận về khó khăn của các xã.', false],
  ['Ông Sính nhấn mạnh: Hội nghị đã cho thấy khó khăn của các xã.', true],
])('what will be is judged; what was long ago, and the agenda, are told: %s', (sentence, counts) => {
  expect(found(sentence)).toEqual(counts ? [sentence] : [])
})

test.each<[string, boolean]>([
  ['Theo quy định của huyện, các xã phải gửi sổ trước mùa mưa.', false],
  ['Báo cáo của Phòng Y tế chỉ ra các xã phải gửi sổ trước mùa mưa.', false],
  ['Theo lịch của huyện, các xã phải gửi sổ trước mùa mưa.', true],
  ['Báo cáo của các xã phải gửi trước mùa mưa.', true],
])('a duty of a rule or a paper, and one of the speaker: %s', (next, counts) => {
  expect(found(`${PRAISE} ${next}`)).toEqual(counts ? [PRAISE, next] : [PRAISE])
})

test('the figure of a name is no figure', () => {
  const judged = 'Rừng Covid-19 trồng trong 12 tuần là minh chứng cho nỗ lực của cả làng.'
  expect(found(`${PRAISE} ${judged}`)).toContain(judged)
})

describe('what is told and what is said in a speech', () => {
  const SPEECH = 'Kết luận hội nghị, đồng chí Ma Thế Quyền yêu cầu các xã giữ rừng non. '
  const kinds = (behind: string) =>
    read(SPEECH + behind)
      .slice(1)
      .map(({ kind, speaker }) => `${kind} ${speaker}`)

  test.each([
    ['“Nước từ núi chảy về quanh năm. Các xã phải giữ lấy nguồn nước”, đồng chí nói.', [`directive ${QUYEN}`]],
    ['Chạy qua xã là con suối lớn bắt nguồn từ núi Khau.', []],
    ['Đó là điểm sáng của cả tỉnh về trồng rừng.', [`assessment ${QUYEN}`]],
    ['Tỉnh mong muốn bà con cùng giữ rừng.', [`directive ${QUYEN}`]],
    ['Chính quyền huyện kêu gọi bà con cùng giữ rừng.', [`directive ${QUYEN}`]],
    ['Tỉnh Bắc Khau được giao trồng thử hai loài cây.', []],
    ['Huyện phấn đấu trồng mới 200 ha rừng trong năm nay.', [`directive ${QUYEN}`]],
    ['Phòng Tài chính bố trí đủ kinh phí cho các tổ tuần tra.', [`directive ${QUYEN}`]],
    ['Hằng tuần, các xã báo cáo kết quả tuần tra về huyện.', [`directive ${QUYEN}`]],
    ['Tháng trước, Thủ tướng từng lưu ý các tỉnh chuyện cháy rừng.', []],
    [
      'Các xã tập trung giữ rừng theo đúng tinh thần ông Lù A Chớ đã nhấn mạnh “giữ từng cây”. Tiếp tục tuần tra ở các bản giáp ranh.',
      [`directive ${QUYEN}`, `directive ${QUYEN}`],
    ],
    ['Theo đồng chí, nhiệm vụ trước mắt và rất quan trọng của các xã là giữ rừng non.', [`directive ${QUYEN}`]],
  ])('%s', (behind, expected) => {
    expect(kinds(behind)).toEqual(expected)
  })

  test('what a colon announces goes on in the next paragraph, without marks', () => {
    const said =
      'Rừng non có ý nghĩa sống còn với các bản làng vùng cao. Giữ được rừng là trách nhiệm rất lớn của các xã.'
    expect(read(`Kết luận hội nghị, đồng chí Ma Thế Quyền nêu rõ:\n\n${said}`).map(({ text }) => text)).toEqual(
      said.split(/(?<=\.) /u),
    )
  })

  test('who has concluded and asks', () => {
    expect(read('Đồng chí Ma Thế Quyền đã kết luận yêu cầu các xã giữ rừng non.')).toHaveLength(1)
  })
})

test.each<[string, string, boolean]>([
  ['an order in few words', 'Giao Trạm Y tế lo thuốc.', true],
  ['what is to be done in each case', 'Việc nào đã rõ thì làm ngay trong tuần này.', true],
  ['the same of whoever it is', 'Ai làm sai thì xử lý theo quy định hiện hành.', true],
  ['what is wished, in a paragraph of its own', '\nMong rằng các cộng tác viên gắn bó với nghề.', true],
  ['what an order contains', '\nChỉ thị được xây dựng trong ba tháng qua.', false],
])('behind an order also counts %s', (_, sentence, counts) => {
  const order = 'Kết luận hội nghị, ông Sính yêu cầu các xã rà soát lại danh sách.'
  expect(found(`${order} ${sentence}`)).toEqual(counts ? [order, sentence.trim()] : [order])
})

describe('the tasks behind a sentence that tells how many they are', () => {
  test.each(['Ông Sính lưu ý các xã ba việc.', 'Ông Sính ghi nhận các ý kiến.\nNhững việc ông nêu cho thời gian tới:'])(
    '%s',
    (told) => {
      const points = [
        'Thứ nhất là bám từng hộ, nghe cộng tác viên nói.',
        'Thứ hai là sổ sách sạch, không ghi khống.',
        'Thứ ba là phụ cấp trả đúng tháng.',
      ]
      const { conclusions } = parse(`${OPENING}Kết luận hội nghị, ${told.replace('Ông', 'ông')}\n${points.join('\n')}`)
      expect(conclusions.filter(({ text }) => text.startsWith('Thứ')).map(({ kind, text }) => [kind, text])).toEqual(
        points.map((text) => ['directive', text]),
      )
      expect(conclusions.filter(({ text }) => /việc/u.test(text))).toEqual([])
    },
  )

  test('a point that tells what has been done is none', () => {
    const told = 'Thứ nhất, về phụ cấp, huyện đã trả đủ cho cộng tác viên trong năm nay.'
    expect(
      parse(`${OPENING}Kết luận hội nghị, ông Sính yêu cầu các xã rà soát danh sách. ${told}`).conclusions,
    ).not.toContainEqual(expect.objectContaining({ kind: 'directive', text: told }))
  })
})

test('what is asked of a matter, by whoever was speaking', () => {
  const asked = 'Đối với phụ cấp, giao Phòng Y tế tính lại.'
  expect(parse(`${OPENING}Kết luận hội nghị, ông Sính ghi nhận các ý kiến. ${asked}`).conclusions[1]).toMatchObject({
    kind: 'directive',
    text: asked,
  })
})
