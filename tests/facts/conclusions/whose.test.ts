/** Whose words a sentence gives: where a speech begins and ends, what nobody says, what the event itself decides. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { QUYEN, read } from './read.js'

describe('who says it', () => {
  test.each<[string, string, string | null]>([
    [
      'the first of two',
      'Kết luận hội nghị, đồng chí Ma Thế Quyền và đồng chí Lý Văn Sình yêu cầu các xã giữ rừng non.',
      QUYEN,
    ],
    ['with others beside', 'Chủ tịch UBND huyện và lãnh đạo các phòng đồng ý cấp thêm cây giống.', QUYEN],
    ['an organisation that orders', 'UBND huyện yêu cầu các chủ rừng không đốt nương.', 'UBND huyện'],
    ['an organisation', 'UBND huyện kêu gọi các hộ không chặt phá rừng non.', 'UBND huyện'],
    [
      'who binds their side, though they do not direct',
      'Ông Nông Văn Sìn, Hạt trưởng Hạt Kiểm lâm báo cáo tiến độ. Ngoài ra, Hạt Kiểm lâm sẽ phối hợp với các xã giữ rừng.',
      'Nông Văn Sìn',
    ],
    [
      'the same by a preposition',
      'Theo ông Nông Văn Sìn, Hạt trưởng Hạt Kiểm lâm, thời gian tới, đơn vị sẽ tổ chức tập huấn cho các hộ.',
      'Nông Văn Sìn',
    ],
    [
      'who answers what was said',
      'Tiếp thu ý kiến của các hộ, ông Nông Văn Sìn, Hạt trưởng Hạt Kiểm lâm cho biết đơn vị sẽ tổ chức tập huấn.',
      'Nông Văn Sìn',
    ],
    [
      'a deputy who promises',
      'Bà Lý Thị Pàn, đại biểu Quốc hội hứa sẽ chuyển ý kiến của các hộ đến Bộ Nông nghiệp và Môi trường.',
      'Lý Thị Pàn',
    ],
    [
      'who promises, behind the words',
      '“Đường vào rừng sẽ xong trước vụ tới” - bà Lý Thị Pàn, Phó Chủ tịch UBND huyện cam kết.',
      'Lý Thị Pàn',
    ],
    ['who launches', 'Ông Nông Văn Sìn, Hạt trưởng Hạt Kiểm lâm phát động phong trào Tết trồng cây.', 'Nông Văn Sìn'],
    [
      'whose order a spokesman reports',
      'Chánh Văn phòng UBND huyện Lý Văn Sình cho biết thêm, Chủ tịch UBND huyện yêu cầu các xã giữ rừng.',
      QUYEN,
    ],
    [
      'who speaks after another deed',
      'Đồng chí Ma Thế Quyền sau khi ôn lại truyền thống của ngành đã yêu cầu các xã giữ rừng.',
      QUYEN,
    ],
    [
      'who thanks first, and judges then',
      'Bà Lý Thị Pàn, Phó Chủ tịch UBND huyện bày tỏ lòng biết ơn với các già làng, ghi nhận công sức của các tổ giữ rừng.',
      'Lý Thị Pàn',
    ],
    [
      'the same behind a semicolon',
      'Đồng chí Ma Thế Quyền gửi lời cảm ơn tới các già làng; đồng thời khẳng định rừng non được giữ tốt.',
      QUYEN,
    ],
    [
      'who visits, not who is visited',
      'Đồng chí Ma Thế Quyền thăm hỏi, động viên gia đình ông Nông Văn Sìn và bày tỏ mong muốn con cháu giữ rừng của ông cha.',
      QUYEN,
    ],
    [
      'who binds their side by its name',
      'Ông Nông Văn Sìn, Hạt trưởng Hạt Kiểm lâm báo cáo tiến độ. Thời gian tới, ngành kiểm lâm sẽ phối hợp với các hộ giữ rừng.',
      'Nông Văn Sìn',
    ],
    ['an organisation that encourages', 'UBND huyện khuyến khích các hộ nhận khoán rừng non.', 'UBND huyện'],
    ['by a degree', 'Đồng chí Ma Thế Quyền gửi lời chúc tới các hộ. PGS.TS đánh giá cao các tổ giữ rừng.', QUYEN],
    ['by a dignity', 'Đồng chí Ma Thế Quyền gửi lời chúc tới các hộ. Tiến sĩ đánh giá cao các tổ giữ rừng.', QUYEN],
    ['a body that leads', 'Ban Thường vụ Huyện ủy lưu ý giữ rừng đầu nguồn.', 'Ban Thường vụ Huyện ủy'],
    ['what such a body thinks is to be done', 'Huyện ủy cho rằng các xã cần giữ rừng non.', 'Huyện ủy'],
    ['by an office in small letters', 'Sau đó, chủ tịch UBND huyện yêu cầu các xã giữ rừng non.', QUYEN],
    ['the same in its district', 'Không đồng tình, chủ tịch UBND huyện Lâm Bình đề nghị rà soát lại giá giống.', QUYEN],
    ['who has the chair', 'Ông Lý Văn Sình báo cáo tiến độ. Chủ tọa hội nghị yêu cầu các xã giữ rừng non.', QUYEN],
    ['the same by a noun', 'Ông Lý Văn Sình báo cáo tiến độ. Người chủ trì cũng yêu cầu các xã giữ rừng non.', QUYEN],
    ['in what manner it was said', '“Các xã phải giữ rừng non ngay từ vụ này”, ông Ma Thế Quyền gằn giọng.', QUYEN],
    ['the leader of the place', 'Trước việc này, lãnh đạo địa phương yêu cầu các xã giữ rừng non.', QUYEN],
    ['how it was asked', 'Đồng chí Ma Thế Quyền ngay lập tức yêu cầu các xã giữ rừng non.', QUYEN],
    [
      'whose promise stands between marks',
      'Đồng chí Ma Thế Quyền nói: “Tôi hứa cấp thêm cây giống cho các xã”.',
      QUYEN,
    ],
    ['a delegation', 'Qua giám sát, Đoàn đề nghị các xã rà soát lại rừng non.', null],
    [
      'in what manner, before a colon',
      'Nghe xong, Chủ tịch UBND huyện thẳng thắn: Rừng non vẫn còn mất nhiều ở vùng cao.',
      QUYEN,
    ],
    [
      'who judges by a few large figures',
      'Đồng chí Ma Thế Quyền nhấn mạnh, với 120.600 ha rừng do 1.800 hộ nhận khoán, nghề rừng có vai trò quan trọng.',
      QUYEN,
    ],
    ['behind a dateline', 'Hải Vân (LBO) – Theo đồng chí Ma Thế Quyền, nhiệm vụ của nghề rừng còn nặng nề.', QUYEN],
  ])('%s', (_, body, speaker) => {
    const found = read(body)
    expect(found.map((one) => one.speaker)).toEqual([speaker])
  })

  test.each([
    'Đồng chí Ma Thế Quyền trao cờ cho xã Thổ Bình. Đồng chí cũng trao Bằng khen của Chủ tịch UBND tỉnh cho ba hộ.',
    'Thừa ủy quyền của Giám đốc Sở, đồng chí Ma Thế Quyền trao cờ cho xã Thổ Bình.',
  ])('who did something else before: %s', (told) => {
    const lead =
      'Sáng 12/3/2021, xã Thổ Bình tổ chức Lễ phát động trồng rừng. Dự lễ có đồng chí Ma Thế Quyền, Bí thư Huyện ủy và ông Lý Văn Sình, Chủ tịch UBND xã.'
    const asked = 'Phát biểu tại đây, đồng chí yêu cầu các thôn giữ rừng non.'
    expect(parse(`${lead}\n\n${told} ${asked}`).conclusions.map(({ speaker }) => speaker?.speaker.name)).toEqual([
      QUYEN,
    ])
  })

  test('at a seminar, who holds a leading office', () => {
    const text =
      'Sáng 12/3/2021, Tổng cục Lâm nghiệp tổ chức Hội thảo trồng rừng. Cũng tại đây, Phó Tổng cục trưởng Tổng cục Lâm nghiệp Ma Văn Thuyết đánh giá cao nghề rừng. Ông nhấn mạnh, các xã cần giữ rừng non.'
    expect(parse(text).conclusions.map(({ speaker }) => speaker?.speaker.name)).toContain('Ma Văn Thuyết')
  })

  test('where nobody who is named directs, a representative', () => {
    const text =
      'Sáng 12/3/2021, tại Tân Trào diễn ra Lễ bàn giao vườn ươm. Đại diện Hạt Kiểm lâm huyện Lâm Bình cũng đánh giá cao công sức của các hộ. Đại diện Hạt Kiểm lâm huyện Lâm Bình đề xuất mở thêm vườn ươm.'
    expect(parse(text).conclusions.map(({ kind, speaker }) => [kind, speaker?.text])).toEqual([
      ['assessment', 'Đại diện Hạt Kiểm lâm huyện Lâm Bình'],
    ])
  })

  test('what somebody asked on another day gives them no say', () => {
    const other = 'Trước đó, ngày 2/3/2021, ông Lý Văn Sình, Phó Chủ tịch UBND huyện yêu cầu các xã báo cáo. '
    const here = 'Ông Lý Văn Sình cho rằng nghề rừng có vai trò quan trọng.'
    expect(read(`${other}\n${here}`)).toEqual([])
  })

  test('at a meeting with voters, the leader who answers them', () => {
    const text =
      'Sáng 12/3/2021, Đoàn đại biểu Quốc hội tỉnh Tuyên Quang tiếp xúc cử tri xã Thổ Bình. Cử tri hỏi về đường vào rừng. Ông Lý Văn Sình, Chủ tịch UBND huyện cho biết việc giao rừng còn chậm. “Đây là bài học lớn của huyện”, ông Lý Văn Sình nói.'
    expect(parse(text).conclusions.map(({ speaker }) => speaker?.speaker.name)).toContain('Lý Văn Sình')
  })

  test('the minister, where the ministry asks in the same speech', () => {
    const text =
      'Sáng 12/3/2021, Bộ Nông nghiệp tổ chức Hội nghị trồng rừng. Phát biểu kết luận, Bộ trưởng Bộ Nông nghiệp Ma Văn Thuyết ghi nhận các ý kiến. Bộ Nông nghiệp mong muốn các tỉnh giữ rừng.'
    expect(parse(text).conclusions.map(({ speaker }) => speaker?.speaker.name)).toEqual([
      'Ma Văn Thuyết',
      'Ma Văn Thuyết',
    ])
  })
})

describe('beside the chair', () => {
  const CHAIR = 'Kết luận hội nghị, đồng chí Ma Thế Quyền yêu cầu các xã giữ rừng non. '
  test.each<[string, string]>([
    ['a leader who asks for work', 'Phó Bí thư Huyện ủy Lý Văn Sình đề nghị các xã rà soát đất trống.'],
    ['a leader who promises', 'Bí thư Huyện ủy Lý Văn Sình cam kết huyện sẽ cấp đủ cây giống.'],
    ['a leader who commands', 'Phát biểu tại hội nghị, Phó Bí thư Huyện ủy Lý Văn Sình biểu dương các xã vùng cao.'],
  ])('%s has a say', (_, body) => {
    expect(read(CHAIR + body).map(({ speaker }) => speaker)).toEqual([QUYEN, 'Lý Văn Sình'])
  })

  test('who judges the work of others and asks for more has one, whatever their office', () => {
    const body =
      'Ông Lý Văn Sình, Trưởng phòng Lâm sinh đánh giá cao cách làm của các xã. Ông đề nghị các xã rà soát đất trống.'
    expect(read(CHAIR + body).map(({ speaker }) => speaker)).toEqual([QUYEN, 'Lý Văn Sình', 'Lý Văn Sình'])
  })

  test.each<[string, string]>([
    ['who asks for help', 'Bí thư Đảng ủy xã Lý Văn Sình đề nghị huyện hỗ trợ tiền mua cây giống.'],
    ['who only asks', 'Ông Lý Văn Sình, Trưởng phòng Lâm sinh đề nghị các xã rà soát đất trống.'],
    [
      'who tells what their body has ordered',
      'Ông Lý Văn Sình, Trưởng phòng Lâm sinh cho biết còn nhiều đất trống. Sở Nông nghiệp đã chỉ đạo rà soát đất trống.',
    ],
    [
      'who has words of orders in the middle of what they say',
      '“Có ý kiến chỉ đạo rồi, cây giống đang được ươm ở ba vườn”, ông Lý Văn Sình, Trưởng phòng Lâm sinh nói. Ông cho rằng nghề rừng có vai trò quan trọng.',
    ],
    ['several together', 'Các đồng chí khẳng định sẽ luôn giữ rừng non.'],
    ['a business that promises', 'Ông Lý Văn Sình, Giám đốc Công ty Lâm nghiệp Tân Trào cam kết sẽ mua hết gỗ keo.'],
  ])('%s has none', (_, body) => {
    expect(read(CHAIR + body).map(({ speaker }) => speaker)).toEqual([QUYEN])
  })
})

describe('nobody says it', () => {
  test.each([
    ['what a body does every day', 'Ngoài ra, Huyện ủy còn định hướng các chi bộ giữ rừng.'],
    ['what has not been signed', 'Sau năm 2012, Hạt Kiểm lâm không ký hợp đồng giữ rừng.'],
    ['what participants ask about', 'Tại buổi làm việc, các thành viên đề nghị làm rõ vì sao chưa bầu tổ giữ rừng.'],
    ['what stands in a letter', 'Đồng chí Ma Thế Quyền gửi văn bản cho các xã, đồng thời yêu cầu kiểm lâm giữ rừng.'],
    ['the organisation asked before', 'UBND huyện đã đề nghị các hộ không chặt phá rừng non.'],
    ['it asks those above', 'Hạt Kiểm lâm đề nghị UBND huyện cấp thêm 2 xe máy.'],
    ['it only sends somebody', 'Đại diện Hạt Kiểm lâm đề nghị các xã gửi danh sách.'],
    ['whose group it is', 'Tổ công tác của Chủ tịch UBND huyện nêu rõ cây giống giao chậm.'],
    ['people wish it', 'Theo ông Nông Văn Sìn, người dân đang chờ cây giống, người dân mong muốn được cấp sớm.'],
    ['a fact by a preposition', 'Theo đồng chí Ma Thế Quyền, hội nghị mở tại nhà văn hóa vì hội trường đang sửa.'],
  ])('%s', (_, body) => {
    expect(read(body)).toEqual([])
  })
  test('in an assembly what it will do', () => {
    const text =
      'Sáng 12/3/2021, HĐND huyện Lâm Bình khai mạc Kỳ họp thứ 15. Ông Lý Văn Sình, Phó Trưởng Ban Kinh tế cho biết chương trình có 12 tờ trình. HĐND huyện sẽ tiếp tục xem xét tờ trình về rừng.'
    expect(parse(text).conclusions).toEqual([])
  })
  test('whom a company speaks for', () => {
    const asked =
      'ông Lý Văn Sình, Tổng Giám đốc Công ty Ván ép Hoàng Khai đánh giá cao nghề rừng, các xã cần giữ rừng.'
    expect(
      parse(`Sáng 12/3/2021, UBND huyện Lâm Bình tổ chức Hội nghị trồng rừng. Phát biểu tại hội nghị, ${asked}`)
        .conclusions,
    ).toEqual([])
  })
  test.each([
    ['an expert at a seminar', 'Hội thảo', 'Viện trưởng Viện Cây rừng', ' Ông đánh giá cao nghề rừng.'],
    ['the head of a committee that examines', 'Hội nghị', 'Chủ nhiệm Ủy ban Kinh tế', ''],
  ])('%s', (_, event, office, more) => {
    const held = `Sáng 12/3/2021, UBND huyện Lâm Bình tổ chức ${event} trồng rừng.`
    const said = `Phát biểu tại buổi khai mạc, ông Lý Văn Sình, ${office} cho rằng, các xã cần giữ rừng non.`
    expect(parse(`${held} ${said}${more}`).conclusions).toEqual([])
  })
  test('in an assembly its committees', () => {
    const text =
      'Sáng 12/3/2021, HĐND huyện Lâm Bình khai mạc Kỳ họp thứ 15. Ban Kinh tế HĐND huyện đề nghị các xã giữ rừng đầu nguồn.'
    expect(parse(text).conclusions).toEqual([])
  })
})

describe('how a report of speech is told', () => {
  test.each<[string, string, string]>([
    [
      'by a verb in front of a colon',
      'Về giống cây, đồng chí Ma Thế Quyền bổ sung: các xã phải nhận trước tháng 4.',
      QUYEN,
    ],
    [
      'by whatever is done in front of quoted words',
      'Ông Quyền cầm micro: “Xã nào để cháy rừng thì chủ tịch phải giải trình”.',
      QUYEN,
    ],
    ['behind a dash', '- Ông Quyền: "Các xã phải giữ rừng non".', QUYEN],
    ['with "thì"', 'Chủ tịch UBND huyện thì yêu cầu các xã giữ rừng non.', QUYEN],
    ['behind a concession', 'Mặc dù ghi nhận cố gắng của các xã, nhưng ông Quyền vẫn lưu ý nguy cơ cháy rừng.', QUYEN],
    [
      'by a verb behind "phát biểu"',
      'Nghe các xã nêu ý kiến, ông Quyền phát biểu ghi nhận cố gắng của các chủ rừng.',
      QUYEN,
    ],
    [
      'at the end, though an organisation acts',
      'Hạt Kiểm lâm sẽ đề nghị Công an huyện cùng giữ rừng đầu nguồn, ông Quyền khẳng định.',
      QUYEN,
    ],
  ])('%s', (_, body, speaker) => {
    expect(read(body).map((one) => one.speaker)).toEqual([speaker])
  })

  test.each<[string, string]>([
    ['the same verb without a mark', 'Đồng chí Ma Thế Quyền bổ sung kinh phí 20 triệu đồng cho Hạt Kiểm lâm.'],
    ['a word of which the verb is a syllable', 'Đồng chí Ma Thế Quyền đã tiếp xã giao đoàn khách từ tỉnh bạn.'],
    ['a question', 'Ông Quyền quay sang hỏi: “Năm nay xã trồng được mấy ha”.'],
    ['whose saying is cited', 'Nhớ lời của đồng chí Ma Thế Quyền: “Rừng phải có chủ”, các hộ chia nhau đất trống.'],
    ['a name of which the verb is a syllable', 'Đồng chí Ma Thế Quyền ghé xưởng mộc Thuận Giao xem gỗ keo.'],
    ['what somebody will do', 'Năm nay, ông Quyền sẽ về thăm xã Nà Khà và yêu cầu xem sổ khoán rừng.'],
    ['a question behind the name', '- Ông Quyền: Xã còn bao nhiêu cây giống trong vườn ươm?'],
    ['what becomes of a proposal', 'Ông Quyền nghe các xã. Đề xuất tăng giá khoán chưa được chấp thuận.'],
  ])('but not by %s', (_, body) => {
    expect(read(body)).toEqual([])
  })

  test.each([
    'khuyến cáo các xã giữ rừng non.',
    'có ý kiến chỉ đạo các xã giữ rừng non.',
    'đưa ra yêu cầu các xã giữ rừng non.',
    'hi vọng các xã giữ rừng non.',
    'gửi gắm các xã giữ rừng non.',
    'nghiêm khắc yêu cầu các xã giữ rừng non.',
    'trân trọng đề nghị các xã giữ rừng non.',
    'đã có bài phát biểu dài, trong đó yêu cầu các xã giữ rừng non.',
  ])('what is asked in other words: %s', (said) => {
    expect(read(`Đồng chí Ma Thế Quyền ${said}`)).toMatchObject([{ kind: 'directive', speaker: QUYEN }])
  })

  test.each([
    'ca ngợi công sức giữ rừng của các hộ.',
    'rất mừng trước kết quả trồng rừng của các xã.',
    'quả quyết rừng Lâm Bình rất quan trọng.',
  ])('what is judged in other words: %s', (said) => {
    expect(read(`Đồng chí Ma Thế Quyền ${said}`)).toMatchObject([{ kind: 'assessment', speaker: QUYEN }])
  })

  test('of what an office has charge is nothing said', () => {
    expect(read('Dự hội nghị có Ủy viên Ban Thường vụ Huyện ủy, theo dõi và chỉ đạo Đảng bộ xã Thổ Bình.')).toEqual([])
  })

  test('who concludes goes on behind a decision of their organisation', () => {
    const body =
      'Kết luận hội nghị, đồng chí Ma Thế Quyền nêu rõ, các xã đã chuẩn bị chu đáo. Tuy nhiên, UBND huyện quyết định chưa giao đất. Giao Hạt Kiểm lâm rà soát lại bản đồ.'
    expect(read(body).at(-1)?.speaker).toBe(QUYEN)
  })

  test('a quotation that was not closed ends where another paragraph tells of somebody', () => {
    const body =
      'Ông Quyền nói: “Các xã phải giữ rừng non, đó là việc rất quan trọng.\n\nBà Nông Thị Mẩy, chủ rừng ở Nà Khà, lặng lẽ lau nước mắt khi nhớ trận cháy năm ngoái.'
    expect(read(body)).toHaveLength(1)
  })

  test('the attribution of exclamations is no sentence of its own', () => {
    const words = ['"Rừng là tài sản quan trọng của cả huyện!', 'Các xã phải coi giữ rừng là việc của mình!"']
    expect(read(`${words.join(' ')} – ông Quyền nhấn mạnh.`).map(({ text }) => text)).toEqual(words)
  })

  test.each<[string, string]>([
    ['in front of a verb', 'Về giống cây, chủ tịch huyện giao Hạt Kiểm lâm mở thêm vườn ươm.'],
    ['by a preposition', 'Theo chủ tịch huyện, các xã phải chấm dứt việc đốt nương.'],
  ])('a shortened office means who holds it, whoever spoke last: %s', (_, body) => {
    const before = 'Bí thư Huyện ủy Lý Văn Sình đề nghị các xã rà soát đất trống. '
    expect(read(before + body).at(-1)?.speaker).toBe(QUYEN)
  })

  test('who led the delegation is meant by its head', () => {
    const text =
      'Sáng 12/3/2021, Đoàn giám sát của HĐND tỉnh do bà Nông Thị Mẩy, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn đã làm việc với UBND huyện Lâm Bình. Ông Lý Văn Sình, Phó Chủ tịch UBND huyện báo cáo. Kết luận buổi làm việc, Trưởng đoàn giám sát ghi nhận cố gắng của huyện.'
    expect(parse(text).conclusions.map(({ speaker }) => speaker?.speaker.name)).toEqual(['Nông Thị Mẩy'])
  })

  test('who alone has been named is meant though they have not spoken', () => {
    expect(read('Vị lãnh đạo này yêu cầu các xã không để cháy rừng.').map(({ speaker }) => speaker)).toEqual([QUYEN])
  })

  test('prizes end a speech', () => {
    const body =
      'Ông Quyền yêu cầu các xã giữ rừng non. Kết quả chung cuộc, ban tổ chức đã trao giải Nhất cho xã Nà Khà, giải Nhì cho xã Bình An.'
    expect(read(body)).toHaveLength(1)
  })

  test('a short request opens a list', () => {
    const body =
      'Kết luận hội nghị, đồng chí Ma Thế Quyền ghi nhận các ý kiến. Đề nghị các xã:\n* chọn hai khu rừng để làm mẫu;\n* công khai giá khoán.'
    expect(read(body).map(({ text }) => text)).toContain('chọn hai khu rừng để làm mẫu')
  })
})

describe('the event decides', () => {
  test.each([
    ['by what both sides will do', 'Hai bên sẽ tiếp tục trao đổi kinh nghiệm giữ rừng.'],
    ['by some of all', '9/9 thành viên nhất trí nghiệm thu rừng trồng.'],
    ['by its leaders', 'Kết thúc hội nghị, lãnh đạo 10 xã thông qua quy chế giữ rừng.'],
    ['when it has been discussed', 'Sau khi các xã thảo luận, hội nghị thống nhất giao mỗi xã trồng thêm 10 ha.'],
    ['by two who sign', 'Nhân dịp này, Hạt Kiểm lâm và Công an huyện đã ký Quy chế giữ rừng đầu nguồn.'],
    ['for those above', 'Hội nghị thống nhất danh sách chủ rừng để trình UBND tỉnh.'],
    ['by votes', 'Với dự thảo thứ hai, 43/44 đại biểu tham gia biểu quyết tán thành.'],
    ['a shareholders’ meeting', 'Đại hội đồng cổ đông thường niên năm 2021 đã biểu quyết thông qua báo cáo tài chính.'],
    [
      'in a bullet',
      '- Hội đồng quản trị Công ty Cổ phần Gỗ Tuyên Quang (GTQ) đã nhất trí bầu bà Nông Thị Mẩy giữ chức vụ Chủ tịch.',
    ],
    ['by a campaign', 'Phát huy kết quả đó, UBND xã Bình An phát động phong trào thi đua giữ rừng.'],
    ['there, whoever it is', 'Tại ngày hội, khu phố Nà Khà đã đề ra phương hướng giữ rừng đầu nguồn.'],
    ['with its term', 'Đại hội đại biểu Hội Làm vườn huyện, nhiệm kỳ 2021-2026 nhất trí phương hướng mới.'],
    ['by signing', 'Tại hội nghị đã diễn ra lễ ký kết quy chế giữ rừng giữa các xã.'],
  ])('%s', (_, sentence) => {
    expect(read(sentence)).toMatchObject([{ kind: 'decision', speaker: null }])
  })
  test.each([
    ['assessment', 'Hai bên cho rằng, việc giữ rừng có nhiều tiến bộ.'],
    ['directive', 'Hai bên mong muốn mở thêm vườn ươm ở vùng giáp ranh.'],
  ])('both sides: %s', (kind, sentence) => {
    expect(read(sentence)).toMatchObject([{ kind, speaker: null }])
  })
  test.each([
    'Đồng thời, bầu bổ sung hai tổ trưởng.',
    'Cũng tại hội nghị đã thông qua quy chế giữ rừng.',
    'Bên cạnh đó, tại hội nghị lần này cũng đã miễn nhiệm hai tổ trưởng.',
    'Theo đó, bà Nông Thị Mẩy được chỉ định giữ chức Chi hội trưởng.',
  ])('and as well: %s', (more) => {
    expect(read(`Hội nghị đã bầu tổ trưởng tổ giữ rừng. ${more}`).map(({ kind }) => kind)).toEqual([
      'decision',
      'decision',
    ])
  })
  test('and nothing by going well', () => {
    expect(read('Hội nghị thành công với việc thống nhất cao của các xã.')).toEqual([])
  })
  test.each(['Đồng thời, bầu không khí rất vui.', 'Sau đó, sẽ biểu quyết quy chế giữ rừng.'])('no more: %s', (more) => {
    expect(read(`Hội nghị đã bầu tổ trưởng tổ giữ rừng. ${more}`)).toHaveLength(1)
  })
  test('what its bullets list', () => {
    const [head, first, second] = [
      'Hội nghị thống nhất phương hướng năm 2021.',
      '- Phấn đấu trồng 900 ha rừng.',
      '- Mỗi xã có một vườn ươm.',
    ]
    expect(read(`${head}\n${first}\n${second}`).map(({ text, kind }) => [kind, text])).toEqual([
      ['decision', head],
      ['decision', first.slice(2)],
      ['decision', second.slice(2)],
    ])
  })
})

describe('a speech ends', () => {
  const asked = 'Chủ tịch UBND huyện đề nghị bà con không chặt phá rừng non.'
  test.each([
    ['where the article tells of the event', 'Ngày 12/3, Chủ tịch UBND huyện chủ trì hội nghị bàn nhiệm vụ trọng tâm.'],
    ['where it tells from elsewhere', 'Được biết, huyện cần thêm 14 cán bộ kiểm lâm.'],
    ['where another comes in', 'Bà Nông Thị Mẩy, Chủ tịch Hội Nông dân kể lại vụ keo rất thành công.'],
    ['where the event goes on', 'Tiếp đó, hội nghị đã nghe báo cáo về những việc phải làm.'],
    ['where others are quoted', 'Còn theo phản ánh của các hộ, cây giống vẫn còn chậm.'],
    ['where it tells who came', 'Các đồng chí: Lý Văn Sình, Nông Thị Mẩy phải về dự.'],
  ])('%s', (_, told) => {
    expect(read(`${asked} ${told}`).map(({ text }) => text)).toEqual([asked])
  })
  test('not at a duty with a date', () => {
    const duty = 'Ngày 12/3, các xã phải trồng xong 20 ha keo.'
    expect(read(`${asked} ${duty}`).map(({ text }) => text)).toEqual([asked, duty])
  })
  test('not at what a photo shows', () => {
    const more = 'Các xã cần giữ rừng đầu nguồn.'
    expect(read(`${asked} Quang cảnh hội nghị rất quan trọng. ${more}`).map(({ text }) => text)).toEqual([asked, more])
  })
  test('for judgements, once it has told facts', () => {
    const [facts, mild, strong] = [
      'Cả huyện có 1.240 ha keo, 310 ha mỡ, 95 ha bồ đề, phần lớn do các hộ tự bỏ vốn trồng trên đất nương cũ từ những năm chín mươi.',
      'Rừng ở đây xanh quanh năm.',
      'Nghề rừng có vai trò quan trọng với huyện.',
    ]
    expect(read(`${asked} ${facts} ${mild}`).map(({ text }) => text)).toEqual([asked])
    expect(read(`${asked} ${facts} ${strong}`).map(({ text }) => text)).toEqual([asked, strong])
  })
})

describe('whom words for a leader mean', () => {
  const TASK = 'các xã giữ rừng non trong suốt mùa khô.'
  const saidBy = (body: string): (string | null)[] =>
    read(body).flatMap(({ text, speaker }) => (text.includes('rừng non') ? [speaker] : []))

  test.each([
    ['the leader of the place, and no villager who was quoted', 'người đứng đầu huyện'],
    ['the same, of several', 'lãnh đạo huyện'],
    ['of the authority of the place', 'người đứng đầu chính quyền huyện'],
    ['of the place by its name', 'lãnh đạo huyện Lâm Bình'],
  ])('%s', (_, who) => {
    const villager = 'Ông Giàng A Pó, người dân bản Mây chia sẻ: “Bà con mong được hỗ trợ giống cây tốt”.\n\n'
    expect(saidBy(`${villager}Phát biểu tại hội nghị, ${who} yêu cầu ${TASK}`)).toEqual([QUYEN])
  })

  test('the office as printed, where nobody named holds it', () => {
    expect(saidBy(`Phát biểu chỉ đạo tại hội nghị, lãnh đạo tỉnh yêu cầu ${TASK}`)).toEqual(['lãnh đạo tỉnh'])
  })

  test('in a commune', () => {
    const lead =
      'Sáng 12/3/2021, UBND xã Nậm Sin tổ chức Hội nghị triển khai công tác trồng rừng năm 2021. Dự hội nghị có ông Lò Văn Ơn, Chủ tịch UBND xã.\n\n'
    const [said] = parse(`${lead}Phát biểu tại hội nghị, lãnh đạo xã yêu cầu ${TASK}`).conclusions
    expect(said?.speaker?.speaker.name).toBe('Lò Văn Ơn')
  })

  test('nobody is one who is only told to have given a task before', () => {
    expect(read('Trạm giữ rừng được lãnh đạo huyện giao quản lý 200 ha rừng non.')).toEqual([])
  })

  test('an expert advises, and directs nobody', () => {
    expect(
      read(
        'Chia sẻ tại hội nghị, TS. Hà Sỹ Lâm, chuyên gia lâm nghiệp nhấn mạnh, các địa phương nên chọn giống cây bản địa. Cùng với đó, phải quan tâm tới nguồn nước.',
      ),
    ).toEqual([])
  })
})

describe('whose request it is, in other frames', () => {
  const TASK = 'Các xã tập trung giữ rừng non trong suốt mùa khô.'
  const task = `${TASK.charAt(0).toLowerCase()}${TASK.slice(1)}`

  test.each([
    ['by a noun for it', `Yêu cầu của đồng chí Ma Thế Quyền là ${task}`],
    ['by a noun with what it directs', `Quan điểm chỉ đạo của đồng chí Ma Thế Quyền là ${task}`],
    ['by a preposition and a noun', `Theo kết luận của đồng chí Ma Thế Quyền, ${task}`],
    ['by a preposition, behind what it is for', `Để làm tốt việc này, theo đồng chí Ma Thế Quyền, ${task}`],
    ['behind "song"', `Biểu dương những kết quả đạt được, song đồng chí Ma Thế Quyền cũng lưu ý ${task}`],
    ['once more', `Trước khi kết thúc hội nghị, đồng chí Ma Thế Quyền nhắc lại yêu cầu ${task}`],
    ['as an item', `- Đồng chí Ma Thế Quyền yêu cầu ${task}`],
  ])('%s', (_, body) => {
    expect(read(body).map(({ kind, speaker }) => [kind, speaker])).toEqual([['directive', QUYEN]])
  })

  test.each([
    ['what has been done since, on a request', 'Theo yêu cầu của Bộ trưởng Lý Văn Sình, các xã đã tập trung giữ rừng.'],
    ['what a plan provides', 'Theo kế hoạch, các xã phải hoàn thành việc trồng rừng trước tháng 6.'],
    ['what an office explains', 'Trình bày dự thảo, đại diện Phòng Tài chính nêu rõ các xã phải lập dự toán.'],
  ])('no request: %s', (_, body) => {
    const first = `Kết luận hội nghị, đồng chí Ma Thế Quyền yêu cầu ${task}`
    expect(read(`${first}\n\n${body}`)).toHaveLength(1)
  })
})

describe('the words below a photo, printed as a paragraph', () => {
  const REPORT = 'Các xã tập trung phát dọn thực bì, thực hiện tốt việc canh lửa.'
  const SHOWN = 'Đồng chí Ma Thế Quyền phát biểu tại hội nghị.'

  test('open no speech where the speech itself comes later', () => {
    const speech = 'Phát biểu tại hội nghị, đồng chí Ma Thế Quyền yêu cầu các xã giữ rừng non.'
    expect(read(`${SHOWN}\n${REPORT}\n${speech}`).map(({ text }) => text)).toEqual([speech])
  })

  test('end none', () => {
    const going = 'Các xã khẩn trương giữ rừng non.'
    const speech = 'Phát biểu tại hội nghị, bà Lý Thị Pàn, Phó Chủ tịch UBND huyện yêu cầu các xã giữ rừng già.'
    const shown = 'Đồng chí Lý Thị Pàn phát biểu tại hội nghị.'
    expect(
      read(`Đồng chí Ma Thế Quyền yêu cầu các xã trồng rừng.\n${shown}\n${going}\n${speech}`).find(
        ({ text }) => text === going,
      )?.speaker,
    ).toBe(QUYEN)
  })

  test('open one where nothing else does', () => {
    expect(read(`${SHOWN}\n${REPORT}`).map(({ speaker }) => speaker)).toEqual([QUYEN])
  })
})
