/** When something was settled, and what settles nothing: before the event, to come, a syllable of another word. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { read } from './read.js'

const settled = (sentence: string) => read(sentence).filter(({ speaker }) => speaker === null)

describe('nothing is settled there', () => {
  test.each([
    ['a year before', 'Năm 1995, ông được bầu làm Chủ tịch Hội Nông dân xã Nà Hoan.'],
    ['a span of years before', 'Từ năm 2010 đến năm 2015, ông được bầu làm Bí thư Huyện ủy Nà Hoan.'],
    ['a life', 'Ông từng được bầu làm Ủy viên Ban Chấp hành Đảng bộ huyện Nà Hoan.'],
    ['a life, terms counted', 'Ông là đại biểu HĐND khóa 12, 13 và được bầu làm Trưởng ban Pháp chế.'],
    ['an age', 'Khi mới 27 tuổi, ông được bầu làm Bí thư Đoàn xã.'],
    ['a term before', 'Trong khóa 9 thì các ông đều được bầu.'],
    ['the congress before', 'Tại đại hội nhiệm kỳ trước, đại hội đã bầu 15 ủy viên.'],
    ['lately', 'Vừa qua, hai đơn vị đã ký kết chương trình phối hợp.'],
    ['years ago', 'Cách đây 10 năm, hai nước ký hiệp định.'],
    ['a year behind the verb', 'Các nội dung trong biên bản ghi nhớ đã được ký kết vào năm 2017.'],
    ['to come: passive', 'Tại đại hội sắp tới, ông Ma Văn Sỏi sẽ được bầu vào ban chấp hành.'],
    ['to come: what they will do', 'Hội nghị sẽ tiến hành bầu bổ sung ủy viên.'],
    ['to come: planned', 'Dự kiến, đại hội bầu 15 ủy viên.'],
    ['to come: prepared', 'Hai đơn vị chuẩn bị ký kết quy chế phối hợp.'],
    ['a syllable of "bầu cử"', 'Cử tri xã Nà Hoan tham gia bầu cử đạt tỷ lệ 99%.'],
    ['a syllable of "bầu không khí"', 'Hội nghị diễn ra trong bầu không khí dân chủ.'],
    ['a syllable of "chữ ký"', 'Các đơn vị được khen có 12 chữ ký.'],
    ['a noun', 'Các cơ quan cần sự đồng ý của chủ đầu tư.'],
    ['talked over', 'Hội nghị đã tập trung đánh giá khách quan kết quả công tác năm qua.'],
    ['what it is held for', 'Đại hội nhằm đánh giá kết quả, đề ra nhiệm vụ trồng rừng.'],
    ['what firms think', 'Các doanh nghiệp đánh giá cao cách làm của huyện.'],
    ['a noun behind those who are there', 'Các doanh nghiệp mong cam kết của huyện sớm thành hiện thực.'],
    ['what two sides talk of', 'Hai bên trao đổi nhằm cụ thể hóa biên bản ghi nhớ.'],
    ['talked over, of what it is', 'Hội nghị đánh giá kết quả công tác quý I và bàn phương hướng quý II.'],
  ])('%s', (_, sentence) => {
    expect(settled(sentence)).toEqual([])
  })
})

describe('settled there', () => {
  test.each([
    ['elected', 'Đồng chí Ma Văn Sỏi được bầu giữ chức Bí thư nhiệm kỳ 2021 - 2026.'],
    ['agreed of what is to come', 'Thời gian tới, hai bên thống nhất trồng thử hai héc ta quế.'],
    ['of a paper of before', 'Hội nghị đã thông qua biên bản phiên họp tháng 8/2019.'],
    ['households', 'Các hộ dân đã thống nhất thời gian bàn giao đất rừng.'],
    ['all who are there', 'Tất cả đại biểu biểu quyết thông qua phương án trồng rừng.'],
    ['who stands for several', 'Đại diện các đơn vị cam kết trồng bù diện tích rừng bị chết.'],
    ['chosen', 'Các đại biểu đã chọn cử 5 người đi dự đại hội cấp trên.'],
    ['terms', 'Hai bên thỏa thuận trồng thêm 20 ha quế.'],
    ['an understanding', 'Hai bên đạt được thỏa thuận về giá cây giống.'],
    ['talked over and elected', 'Các thành viên đã thảo luận, bầu tổ trưởng tổ giữ rừng.'],
    ['founded', 'Hội nghị nhất trí thành lập tổ tuần tra rừng.'],
    ['taken on', 'Các đoàn viên đã đăng ký thực hiện 20 công trình thanh niên.'],
    ['a body that works through it', 'Tại kỳ họp, HĐND huyện Lâm Bình đã xem xét, thông qua 8 nghị quyết.'],
    ['a verdict', 'Kết quả, 9/9 thành viên hội đồng đánh giá đề tài đạt loại khá.'],
    ['a first meeting', 'Ban Chấp hành khóa mới đã họp phiên thứ nhất, bầu ông Ma Văn Sỏi làm Chủ tịch.'],
  ])('%s', (_, sentence) => {
    expect(settled(sentence)).toEqual([{ text: sentence, kind: expect.any(String) as string, speaker: null }])
  })

  test('the clause that settles, behind what was talked over', () => {
    expect(
      settled(
        'Hội nghị đã tập trung đánh giá khách quan kết quả năm qua; đồng thời thống nhất ban hành nghị quyết mới.',
      ),
    ).toEqual([{ text: 'đồng thời thống nhất ban hành nghị quyết mới.', kind: 'decision', speaker: null }])
  })
})

describe('a signing', () => {
  const SIGNED = 'Dịp này đã diễn ra lễ ký kết hợp tác giữa các xã; ký kết hợp tác giữa các hợp tác xã.'

  test('besides, as one', () => {
    expect(settled(SIGNED).map(({ text }) => text)).toEqual([SIGNED])
  })

  test('as the event', () => {
    const lead = 'Sáng 12/3/2021, tại Nà Hoan đã diễn ra Lễ ký kết quy chế phối hợp giữa Hạt Kiểm lâm và Công an huyện.'
    expect(parse(lead).conclusions).toEqual([])
  })
})
