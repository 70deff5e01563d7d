/** Papers signed at the event, and what is only said of a paper. */
import { describe, expect, test } from 'vitest'
import { read } from './read.js'

describe('signed there', () => {
  test.each([
    [
      'two bodies, each by its office',
      'Tại hội nghị, đại diện lãnh đạo huyện Lâm Bình và Ngân hàng Sông Năng đã ký kết gói tín dụng 30 tỷ đồng.',
    ],
    ['how many', 'Tại hội nghị, 7 hợp tác xã đã cùng ký kết hợp đồng bao tiêu gỗ quế.'],
    ['no comma behind the witnesses', 'Dưới sự chứng kiến của lãnh đạo huyện hai bên đã ký kết 3 biên bản ghi nhớ.'],
    ['a single party', 'Trong đó: huyện Lâm Bình đã ký kết bản ghi nhớ với Công ty Quế Hồi.'],
    ['an activity', 'Tại đây, đã diễn ra hoạt động ký kết hai thỏa thuận giữa huyện và hợp tác xã.'],
    ['the papers first', 'Nhiều thỏa thuận hợp tác giữa huyện Lâm Bình với các doanh nghiệp đã được ký kết.'],
    [
      'several, with their places',
      'Hạt Kiểm lâm huyện Lâm Bình và UBND các xã Tân Mây, Thổ Bình, Hòa Sơn ký biên bản ghi nhớ về giữ rừng.',
    ],
    ['by whom', 'Quy chế phối hợp được hai bên ký kết.'],
    [
      'in front of somebody',
      'Trước sự chứng kiến của Bộ trưởng Lò Văn Khải, các khối thi đua tiến hành ký giao ước thi đua năm 2021.',
    ],
    ['who it was before what', 'Cũng tại hội nghị, Hạt Kiểm lâm đã ký với 4 thôn quy ước giữ rừng.'],
  ])('%s', (_, sentence) => {
    expect(read(sentence)).toEqual([{ text: sentence, kind: 'decision', speaker: null }])
  })
})

describe('nothing is signed there', () => {
  test.each([
    ['a paper of before', 'Huyện đang thực hiện các thỏa thuận mà hai bên đã ký kết.'],
    ['what was done by a contract', 'Các hộ giao đất trong quá trình Công ty Quế Hồi ký hợp đồng thuê rừng.'],
    ['who signed it is told of a guest', 'Dự hội nghị có đại diện ba hợp tác xã ký hợp đồng trồng quế cho dân.'],
    ['of the country', 'Việt Nam đã ký 15 hiệp định thương mại tự do.'],
    ['to come', 'Tháng tới, hai bên sẽ ký kết quy chế phối hợp.'],
    ['to come, the papers first', 'Các thỏa thuận hợp tác sẽ được ký kết trong quý II.'],
    ['a deed of land', 'Đồi quế cũng đã ký hợp đồng thuê năm ngoái.'],
    ['behind "là"', 'Huyện kết nghĩa với các địa phương, nhất là nơi đã ký kết hiệp định.'],
  ])('%s', (_, sentence) => {
    expect(read(sentence)).toEqual([])
  })

  test('a meeting that is something', () => {
    expect(read('Hội nghị là căn cứ khẳng định cây quế hợp với đất Lâm Bình.')).toEqual([])
  })
})
