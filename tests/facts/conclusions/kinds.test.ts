import { describe, expect, test } from 'vitest'
import { kindOf, makesDuty, opensTask } from '../../../src/facts/conclusions/kinds.js'
import { kindOfDecision, decisionIn } from '../../../src/facts/conclusions/event-decisions.js'
import { read } from './read.js'
import { addresseeIn } from '../../../src/facts/conclusions/addressee.js'

describe('kindOf', () => {
  test.each([
    [' các trường cần dạy bù.', 'statement', 'directive'],
    [' đây là mô hình hiệu quả.', 'statement', 'assessment'],
    [' những kết quả của thôn, đồng thời yêu cầu giữ sạch nguồn nước.', 'assessment', 'directive'],
    [' thành phố sẽ tiếp tục hỗ trợ bà con.', 'statement', 'decision'],
    ['tăng cường kiểm tra chợ.', null, 'directive'],
    ['Ⓞ được giao chủ trì rà soát chợ tạm.', null, 'directive'],
    ['các xã được yêu cầu bố trí chỗ để xe.', null, 'directive'],
    ['Ⓞ được giao làm chủ đầu tư chợ mới.', null, 'assessment'],
    ['Ⓞ đã được giao rà soát chợ tạm.', null, 'assessment'],
    [', Ⓞ đánh giá cao các thôn trong việc tổ chức chợ phiên.', 'statement', 'assessment'],
    [' các thôn, luôn mong muốn mở thêm chợ.', 'assessment', 'directive'],
    [', nhiệm vụ trước mắt của thôn là khơi thông mương nước.', 'statement', 'directive'],
    ['vì vậy, một trong những trọng tâm của năm là nâng cao tay nghề.', null, 'directive'],
    [', nhiệm vụ này là của cả thôn.', 'statement', 'assessment'],
    [', nhiệm vụ của thôn là nặng nề.', 'statement', 'assessment'],
    [' làng đã khá hơn; giải pháp đó là tăng cường tay nghề.', 'statement', 'assessment'],
    ['đường sá đã thông suốt.', null, 'assessment'],
    ['người dân cần giữ sạch nguồn nước.', null, 'directive'],
    ['chị rất ân cần với khách.', null, 'assessment'],
    ['đó là nguyên nhân phải dời chợ.', null, 'assessment'],
    ['nước lên, 40 hộ phải di dời.', null, 'assessment'],
    ['hàng trăm người phải ngủ ngoài đê.', null, 'assessment'],
    ['trước mùa lũ, các hộ phải di dời.', null, 'directive'],
    ['cán bộ thôn phải nói cho dân hiểu.', null, 'directive'],
    ['phải nói rằng thôn đã rất vất vả.', null, 'assessment'],
    ['bà con cứ gọi thẳng cho xã.', null, 'directive'],
    [' dứt khoát là tháng sau khởi công.', 'statement', 'assessment'],
    ['từ đó, cùng chia sẻ kinh nghiệm nuôi ong.', null, 'directive'],
    [' ý kiến của các hộ và cho biết sẽ giao phòng Kinh tế trả lời.', 'assessment', 'decision'],
    [' và tiếp thu ý kiến của các hộ.', 'assessment', 'decision'],
    [', thường trực hội thống nhất lùi ngày thi.', 'statement', 'decision'],
    [', thường trực hội thống nhất đánh giá phong trào còn yếu.', 'statement', 'assessment'],
    ['chúng tôi kiên quyết thu hồi đất bỏ hoang.', null, 'decision'],
    ['sắp tới, huyện sẽ cắt giảm hội họp.', null, 'decision'],
    ['huyện sẽ gặp nhiều khó khăn.', null, 'assessment'],
    ['kế hoạch sẽ sớm được ban hành.', null, 'decision'],
    ['đời sống bà con sẽ được cải thiện.', null, 'assessment'],
    [': “tôi tin tưởng huyện sẽ tiếp tục hỗ trợ bà con”.', 'statement', 'assessment'],
    [' sẵn sàng thu hồi sân kho, hứa bàn giao đất nếu Ⓞ yêu cầu.', 'decision', 'decision'],
    [' hội đồng đã xem xét, quyết định nhiều việc.', 'statement', 'assessment'],
    [' hội đồng đã họp, quyết định sửa cầu.', 'statement', 'decision'],
    ['thiết lập đường dây nóng ở các xã.', null, 'directive'],
    ['không ngừng rèn luyện tay nghề.', null, 'directive'],
    [' đến việc siết chặt trật tự chợ.', 'statement', 'directive'],
    [' việc mở rộng chợ được làm đúng trình tự.', 'statement', 'assessment'],
    [' vấn đề đẩy mạnh trồng rừng gỗ lớn.', 'statement', 'directive'],
    [' tinh thần, giữ rừng như giữ nhà.', 'statement', 'directive'],
    [' việc rà soát các bãi đỗ, tránh để xe không có chỗ.', 'statement', 'directive'],
    [' việc mở rộng chợ, Ⓟ đã đến thăm bà con.', 'statement', 'assessment'],
    // what is advised, or is to be done in such a case; not what follows from it
    ['chúng ta nên giữ lại hàng cây cũ.', null, 'directive'],
    ['chúng ta nên làm lại con đường ra chợ.', null, 'directive'],
    ['chợ vắng nên tiểu thương lo lắng.', null, 'assessment'],
    ['nên các xã tăng cường kiểm tra chợ.', null, 'assessment'],
    ['nếu thiếu thợ thì tập trung vào ba nhịp đầu.', null, 'directive'],
    ['đường thông thì giảm được chi phí.', null, 'assessment'],
    [' bà con và kỳ vọng thôn giữ được rừng.', 'assessment', 'directive'],
    // who speaks will do it
    [' sẽ chấn chỉnh đội xe ôm.', 'statement', 'decision'],
    [' sẽ làm lại con đường ra chợ.', 'statement', 'decision'],
    [' sẽ gặp nhiều khó khăn ở chợ mới.', 'statement', 'assessment'],
    [' sẽ là người đi chợ đầu tiên.', 'statement', 'assessment'],
    [', về cơ bản, huyện thống nhất lùi ngày họp chợ.', 'statement', 'decision'],
    [', về cơ bản, huyện thống nhất đánh giá chợ còn vắng.', 'statement', 'assessment'],
    ['hai xã tăng cường kiểm tra chợ.', null, 'directive'],
    ['hai xã cũng tăng cường kiểm tra chợ.', null, 'assessment'],
    ['cán bộ xã rất tích cực kiểm tra chợ.', null, 'assessment'],
    // how much it takes, and why
    ['cách cũ cần khoảng 20 năm nữa.', null, 'assessment'],
    ['xã cần 20 ngày công của thanh niên.', null, 'assessment'],
    ['không giữ đê thì sẽ phải bỏ cả cánh đồng.', null, 'assessment'],
    ['bởi bà con luôn cần chỗ phơi lúa.', null, 'assessment'],
    ['bởi vậy, các xã cần xây sân phơi.', null, 'directive'],
    // a pledge of one's own, whatever duty stands in it
    ['“chúng tôi cam đoan không để nhà máy lấn bãi cát.', null, 'decision'],
    ['“thành phố sẽ kê thêm ghế đá dọc bờ kè”', null, 'decision'],
    [', phía Ⓞ sẽ lát xong bãi xe trong tháng này.', 'statement', 'decision'],
    [', việt nam sẵn sàng nhận thêm học viên.', 'statement', 'decision'],
    ['việc ấy chúng tôi sẽ rà soát lại.', null, 'decision'],
    // what things do by themselves
    [' cách làm mới sẽ khắc phục nạn chờ đợi.', 'statement', 'assessment'],
    ['khi chợ dời đi thì ùn tắc sẽ giảm.', null, 'assessment'],
    // a side, or speakers in their own name, ask
    ['về điện gió, việt nam đề nghị bạn chia sẻ kinh nghiệm.', null, 'directive'],
    ['phía lào mong muốn mở thêm chợ biên giới.', null, 'directive'],
    ['“tôi muốn nghe chuyện đã làm xong”', null, 'directive'],
    ['“tôi muốn nhấn mạnh vai trò của trưởng bản”', null, 'assessment'],
    [' sự tận tụy của các cô giáo và căn dặn học trò chăm đọc sách.', 'assessment', 'directive'],
    // "là" behind a connective
    ['trước mắt là xây dựng lại hai nhịp cầu.', null, 'directive'],
    ['nhóm giải pháp thứ hai là đào tạo nghề tại bản.', null, 'directive'],
    ['kiểm tra chợ của Ⓞ còn nhiều sơ hở.', null, 'assessment'],
    [', mục tiêu được hai bên nhất trí từ trước là rất cao.', 'statement', 'assessment'],
    [', ngoài các nhiệm vụ thường kỳ, các xã tập trung khơi mương.', 'statement', 'directive'],
  ] as const)('%s', (said, act, kind) => {
    expect(kindOf(said, act)).toBe(kind)
  })

  test('a doer and a task are a task behind another task', () => {
    expect(kindOf('các trạm y tế khẩn trương rà soát tủ thuốc.', null, 'directive')).toBe('directive')
    expect(kindOf('các trạm y tế khẩn trương rà soát tủ thuốc.', null, 'assessment')).toBe('assessment')
    expect(kindOf('thứ hai, dừng ba lò gạch không có mái che.', null, 'directive')).toBe('directive')
    expect(kindOf('thứ hai, bất cập trong việc chia nước.', null, 'directive')).toBe('assessment')
    expect(kindOf('khu phố tiếp tục giữ gìn tình làng nghĩa xóm.', null, 'directive')).toBe('directive')
    expect(kindOf('khu phố rất tích cực giữ gìn tình làng nghĩa xóm.', null, 'directive')).toBe('assessment')
  })
})

test.each([
  ['các xã phải trực đêm', true],
  ['không phải lúc nào cũng thế', false],
  ['điều cần thiết nhất', false],
  ['gửi lời thăm hỏi ân cần', false],
  ['trước đòi hỏi của cuộc sống', false],
  ['tình hình đòi hỏi các xã vào cuộc', true],
  ['không chỉ trồng mà phải chăm', true],
  ['khi cần đi xa', false],
  ['cần thiết lập đường dây nóng', true],
  ['hai bên cần trao đổi', true],
  ['những khó khăn gặp phải', false],
  ['nếu không được che chắn', false],
  ['bản đang cần thợ mộc', false],
  ['chỉ cần một cơn mưa', false],
  ['trồng sồi thì phải 20 năm mới có gỗ', false],
  ['phải trực 20 đêm', true],
  ['chuyện ấy cần có thời gian', false],
  ['người ta phải đi đường vòng', false],
  ['một đối tác có trách nhiệm của làng', false],
  ['các xã có trách nhiệm gửi sổ', true],
  ['báo chí còn phải viết rõ', true],
  ['bản có 40 bệnh nhân cần thay thuốc', false],
  ['các hộ cần thay giếng cũ', true],
])('makesDuty: %s', (text, duty) => {
  expect(makesDuty(text)).toBe(duty)
})

test.each([
  ['đồng thời, rà soát lại hồ sơ', true],
  ['thứ hai, tổ chức lớp học', true],
  ['biến đổi khí hậu gây sạt lở', false],
  ['phát triển rừng gỗ lớn là hướng đi đúng', false],
  ['phát triển rừng gỗ lớn là nhiệm vụ trọng tâm', true],
  ['cây cầu dài 40 mét', false],
  ['quản lý chợ còn nhiều thiếu sót', false],
  ['quản lý chặt các chợ còn hoạt động', true],
  ['thực hiện nghị quyết của Ⓞ, các xã đã trồng 20 héc ta sồi', false],
  ['thực hiện nghị quyết của Ⓞ, các xã đã trồng nhiều, nay cần giữ', true],
  ['khắc phục nạn chặt phá, trong khi, các xã đang thiếu người', true],
])('opensTask: %s', (text, opens) => {
  expect(opensTask(text)).toBe(opens)
})

describe('decisions of the event', () => {
  test.each([
    ['đại hội đã bầu Ⓞ gồm 9 đồng chí.', 'decision'],
    ['hội nghị đã nghe ý kiến của các thôn, qua đó thống nhất lịch họp chợ.', 'decision'],
    ['ban tổ chức đã thống nhất trao 3 giải.', 'decision'],
    ['Ⓟ và Ⓟ hội đàm tại Ⓞ, nhất trí mở thêm cửa khẩu.', 'decision'],
    ['hội thảo ghi nhận nhiều tham luận có giá trị.', 'assessment'],
    ['đại hội kêu gọi đoàn viên thi đua.', 'directive'],
    ['tại buổi lễ, Ⓟ và Ⓟ đã ký kết thỏa thuận.', 'decision'],
    ['Ⓞ và Ⓞ đã ký biên bản ghi nhớ.', 'decision'],
    ['hội nghị thống nhất danh sách để trình đại hội.', 'decision'],
    ['9/9 thành viên nhất trí nghiệm thu đề tài.', 'decision'],
    ['các ý kiến thống nhất đánh giá đề án được làm công phu.', 'assessment'],
    ['các đại biểu cần thống nhất cách làm.', 'directive'],
    ['hai bên đánh giá cao thỏa thuận đã ký năm ngoái.', 'assessment'],
    ['hội nghị đánh giá cao đề án và thống nhất lập tổ giúp việc.', 'decision'],
    ['đại hội đã xác định mục tiêu, nhiệm vụ của nhiệm kỳ mới là giữ chợ phiên.', 'decision'],
    ['nghị quyết đại hội đề ra 15 chỉ tiêu.', 'decision'],
    ['các thành viên nhấn mạnh việc phải giữ chợ.', 'directive'],
    ['đại hội đặt ra mục tiêu 90% số hộ có nước sạch.', 'decision'],
  ])('%s', (text, kind) => {
    expect(decisionIn(text, false) !== null).toBe(true)
    expect(kindOfDecision(text)).toBe(kind)
  })
  test.each([
    'Ⓞ và Ⓞ tổ chức lễ ký kết thỏa thuận.',
    'hai bên chưa thống nhất giá đất.',
    'hội nghị thảo luận để thống nhất giá đất.',
    'Ⓞ không ký hợp đồng giao khoán.',
    '40 đại biểu, trong đó có 32 đại biểu được bầu từ chi bộ.',
    'Ⓞ công bố quyết định khen thưởng.',
    'hội nghị xác định rõ nguyên nhân chợ vắng.',
    'Ⓞ (đơn vị bầu cử số 4) tiếp xúc cử tri phường Đông.',
    'tại hội nghị, cử tri nêu nhiều vấn đề, trong đó cử tri xã Mây nhấn mạnh việc giữ chợ.',
    'chi bộ vượt chỉ tiêu nghị quyết đại hội đảng bộ xã đề ra.',
  ])('not: %s', (text) => {
    expect(decisionIn(text, false) !== null).toBe(false)
  })
})

test.each([
  [' các thầy cô tiếp tục bám lớp', 'các thầy cô'],
  [', trong quý tới, Ⓞ phối hợp với Ⓞ thu hồi đất', 'Ⓞ'],
  ['đối với các đoàn thể, cần vận động hội viên', 'các đoàn thể'],
  [' sự vào cuộc của Ⓞ, đồng thời đề nghị các xã giữ rừng', 'các xã'],
  [' tăng cường tuần tra', null],
  ['tỉnh cần tập trung giữ rừng', 'tỉnh'],
  ['các xã khi nhận giống không chỉnh sửa sổ sách phải giải trình', null],
  ['Ⓣ yêu cầu các trạm phải trực đêm', 'các trạm'],
  [', chậm nhất cuối tuần, hai nước phải trả lời', 'hai nước'],
  ['Ⓞ rất quan tâm nghề rừng', null],
  ['các vấn đề phải được giải quyết', null],
])('addresseeIn: %s', (text, addressee) => {
  const found = addresseeIn(text)
  expect(found && text.slice(found.start, found.end)).toBe(addressee)
})

test.each([
  ['directive', 'Kết luận hội nghị, đồng chí Ma Thế Quyền chỉ rõ các xã cần chia lại đất vườn ươm.'],
  ['decision', 'Kết luận hội nghị, đồng chí Ma Thế Quyền bày tỏ sự nhất trí với cách chia đất của các xã.'],
  ['directive', 'Kết luận hội nghị, đồng chí Ma Thế Quyền nhấn mạnh tiếp tục giữ rừng đầu nguồn.'],
  ['assessment', 'Kết luận hội nghị, đồng chí Ma Thế Quyền nhấn mạnh hợp tác giữ rừng có nhiều lợi ích.'],
  ['assessment', 'Kết luận hội nghị, đồng chí Ma Thế Quyền nhấn mạnh tăng cường tuần tra đã giúp rừng xanh lại.'],
  ['directive', 'Kết luận hội nghị, đồng chí Ma Thế Quyền trông đợi ba vườn ươm xanh trở lại.'],
  ['assessment', 'Đồng chí Ma Thế Quyền nêu quan điểm, rừng là của cả làng.'],
  ['assessment', 'Kết luận hội nghị, đồng chí Ma Thế Quyền chỉ rõ những yếu kém của ba vườn ươm.'],
  ['assessment', 'Kết luận hội nghị, đồng chí Ma Thế Quyền lưu ý, huyện còn nhiều đồi trọc ở phía tây.'],
  ['directive', 'Kết luận hội nghị, đồng chí Ma Thế Quyền lưu ý các xã làm đường băng cản lửa.'],
  ['decision', 'Kết luận hội nghị, đồng chí Ma Thế Quyền sẽ tiếp tục kêu gọi các nhà hảo tâm tặng cây giống.'],
  ['assessment', '“Rừng Lâm Bình đã xanh trở lại”, đồng chí Ma Thế Quyền nói tại lễ mừng ngày thống nhất đất nước.'],
  ['directive', '“Rừng Lâm Bình đã xanh trở lại”, đồng chí Ma Thế Quyền nói và đề nghị các xã giữ lấy rừng.'],
])('the verb alone does not tell the kind, %s: %s', (kind, sentence) => {
  expect(read(sentence)).toMatchObject([{ kind, text: sentence }])
})

const TOLD = 'Kết luận hội nghị, đồng chí Ma Thế Quyền cho biết các xã đã mở 12 lớp học nghề rừng.'
const ASKED = 'Kết luận hội nghị, đồng chí Ma Thế Quyền yêu cầu các xã đã nhận giống trồng xong trong tháng.'
const PROMISED = 'Kết luận hội nghị, đồng chí Ma Thế Quyền cho biết huyện sẽ cấp thêm đất làm vườn ươm.'
const ADDED = 'Đồng thời, phối hợp với Hạt Kiểm lâm tổ chức hai đợt tuần tra.'

test('what is added without a subject has the mood of what it is added to', () => {
  const added = (before: string): unknown => read(`${before} ${ADDED}`).find(({ text }) => text === ADDED)?.kind
  expect(added(TOLD)).toBe('assessment')
  expect(added(ASKED)).toBe('directive')
  expect(added(PROMISED)).toBe('decision')
})

test('what is asked "as follows" stands behind it, and the announcement asks nothing', () => {
  const asked = 'Khẩn trương rà soát diện tích đất trồng rừng.'
  const found = read(`Đồng chí Ma Thế Quyền đã có yêu cầu đến các xã trong huyện như sau:\n\n${asked}`)
  expect(found).toEqual([{ text: asked, kind: 'directive', speaker: 'Ma Thế Quyền' }])
})

test.each<[string, string]>([
  ['an opinion', 'Đồng chí Ma Thế Quyền có ý kiến như sau:'],
  ['a conclusion that has no verb', 'Kết luận của đồng chí Ma Thế Quyền như sau:'],
])('what is announced stands behind it: %s', (_, announced) => {
  const asked = 'Khẩn trương rà soát diện tích đất trồng rừng.'
  expect(read(`${announced}\n\n${asked}`)).toEqual([{ text: asked, kind: 'directive', speaker: 'Ma Thế Quyền' }])
})

test('an opinion of which only the matter is told announces nothing', () => {
  const next = 'Khẩn trương rà soát diện tích đất trồng rừng.'
  expect(read(`Đồng chí Ma Thế Quyền có ý kiến về giống cây.\n\n${next}`)).toEqual([])
})

test('what something is, told twice, parts no items', () => {
  const sentence = 'Đồng chí Ma Thế Quyền nhấn mạnh các xã cần giữ rừng; là nhiệm vụ trọng tâm của cả năm.'
  expect(read(sentence)).toMatchObject([{ text: sentence }])
})

test.each<[string, boolean]>([
  ['UBND huyện kêu gọi các hộ trồng thêm cây lim.', true],
  ['Để giữ những gì đã có, UBND huyện mong muốn các hộ trồng thêm cây lim.', true],
  ['UBND huyện yêu cầu Hạt Kiểm lâm trồng thêm cây lim.', true],
  ['UBND huyện đề nghị Hạt Kiểm lâm trồng thêm cây lim.', false],
  ['UBND huyện đã kêu gọi các hộ trồng thêm cây lim.', false],
])('an organisation asks those below it, and now: %s', (sentence, asks) => {
  const asked = { text: sentence, kind: 'directive', speaker: 'UBND huyện' }
  expect(read(sentence)).toEqual(asks ? [asked] : [])
})

describe('what is no promise', () => {
  const kinds = (body: string): string[] => read(body).map(({ kind }) => kind)
  const FIRST = 'Kết luận hội nghị, đồng chí Ma Thế Quyền yêu cầu các xã giữ rừng non. '

  test('a pledge that others are to sign', () => {
    expect(kinds(`${FIRST}Trước mắt, các xã hoàn thành việc ký cam kết giữ rừng với từng hộ.`)).toEqual([
      'directive',
      'directive',
    ])
  })

  test('readiness that is asked of bodies', () => {
    expect(kinds(`${FIRST}Các lực lượng sẵn sàng phương án ứng phó khi có cháy.`)).toEqual(['directive', 'directive'])
  })

  test('what is going to be talked over is promised', () => {
    expect(kinds(`${FIRST}Lãnh đạo huyện sẽ trao đổi với từng chủ rừng về việc giao đất.`)).toEqual([
      'directive',
      'decision',
    ])
  })
})

describe('what is turned down, and what is fixed', () => {
  test.each([
    ['Ông không đồng tình với việc giao khoán rừng tràn lan.', 'assessment'],
    ['Ông chưa hài lòng với tiến độ trồng rừng.', 'assessment'],
    ['Ông phê phán lối làm việc hình thức.', 'assessment'],
    ['Ông chốt phương án trồng 300 ha.', 'decision'],
    ['Ông cho phép các xã khai thác 20 ha.', 'decision'],
    ['Cũng như triển khai sớm hai dự án trồng quế.', 'directive'],
  ])('%s', (sentence, kind) => {
    const asked = 'Phát biểu tại hội nghị, ông Ma Thế Quyền yêu cầu các xã giữ rừng. '
    expect(read(asked + sentence).slice(1)).toEqual([{ text: sentence, kind, speaker: 'Ma Thế Quyền' }])
  })

  test('"chủ chốt" fixes nothing', () => {
    expect(read('Hội nghị cán bộ chủ chốt bàn về trồng rừng.')).toEqual([])
  })
})

test('what others do so that somebody goes on with the work is judged, not asked', () => {
  const asked = 'Phát biểu tại hội nghị, ông Ma Thế Quyền ghi nhận nỗ lực của các xã. '
  const told = 'Bên cạnh đó, các thôn cũng mạnh dạn chỉ rõ chỗ còn yếu để Hạt Kiểm lâm tiếp tục sửa quy ước.'
  expect(read(asked + told).slice(1)).toEqual([{ text: told, kind: 'assessment', speaker: 'Ma Thế Quyền' }])
})

test.each([
  ['decision', '“Thời gian tới, huyện sẽ quyết liệt gỡ khó để dân yên tâm trồng rừng”, ông Ma Thế Quyền nói.'],
  ['assessment', 'Ông Ma Thế Quyền lấy làm tiếc khi nhiều diện tích rừng non bị chặt.'],
])('%s: %s', (kind, sentence) => {
  expect(read(sentence)).toEqual([{ text: sentence, kind, speaker: 'Ma Thế Quyền' }])
})
