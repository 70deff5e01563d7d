import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'

test.each([
  [
    'whom a finding is about',
    'Ngày 5/5/2022, Sở Y tế tổ chức hội nghị công bố kết quả thanh tra tại Công ty Hạt Vàng.',
  ],
  [
    'what is full though nobody meets there',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua. Rác phủ kín mặt đường, khu vực ấy kín như bưng.',
  ],
  [
    'a bracket that tells who',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua (lần thứ hai trong năm). Bà Thái Thị Nụ chủ trì.',
  ],
  [
    'where people gather for something else',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua. Trước đó, người dân đã tập trung tại chợ Tân Mỹ, mua hàng rất đông.',
  ],
  [
    'the scope of a meeting',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua trên địa bàn xã Tân Mỹ. Bà Thái Thị Nụ chủ trì.',
  ],
  [
    'what houses are for',
    'Giá nhà ở xã hội giảm\n\nNgày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua. Bà Thái Thị Nụ chủ trì.',
  ],
  ['no place', 'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua. Bà Thái Thị Nụ chủ trì.'],
  [
    'the meeting itself',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua. Tại hội nghị, bà Thái Thị Nụ báo cáo kết quả.',
  ],
  [
    'the sites of works in a report',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua. Báo cáo nêu rõ, ba tuyến đường tại xã Tân Mỹ đã hoàn thành.',
  ],
  [
    'where someone lives',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua. Ông Lò Văn Tẻn, sinh sống tại bản Nà Lốc, được tặng giấy khen.',
  ],
  [
    'a place of photographs',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua. Bà Thái Thị Nụ chủ trì.\n\nMột góc chợ tại xã Tân Mỹ. Ảnh: Hải Vân\n\nCác đại biểu đã thảo luận sôi nổi.',
  ],
  [
    'where somebody lives behind a comma',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua. Hội nghị biểu dương nhiều hộ, trong đó bà Thái Thị Nụ, ở thôn Tân Lập, có cách làm hay.',
  ],
  [
    'in how many places something is held',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua. Theo bà Thái Thị Nụ, hội thi được tổ chức tại 1.240 điểm thi.',
  ],
  [
    'the seat of a body abroad',
    'Ngày 5/5/2022, Hội người Việt Nam tại Vương quốc Bỉ tổ chức Hội nghị sơ kết phong trào thi đua.',
  ],
  [
    'where those live for whom it is held',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức hội nghị tri ân các kỹ sư đang sinh sống tại thành phố Long Bình.',
  ],
])('%s is no place of the event', (_, text) => {
  const { event, location } = parse(text)
  expect(event?.type).toBe('conference')
  expect(location).toBeNull()
})

test.each([
  [
    'what two sides speak of',
    'Ngày 5/5/2022, Đoàn công tác của Bộ Y tế làm việc với lãnh đạo Công ty Hải Long về ô nhiễm ở làng dệt Tân Mỹ.',
  ],
  [
    'a bracket of where the thing spoken of happened',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức cuộc họp về vụ cháy xảy ra tại chợ Mây (xã Tân Mỹ).',
  ],
  [
    'another event',
    'Chiều 5/5/2022, Sở Y tế họp báo thường kỳ. Trước đó, tại Đối thoại Nước sạch, ông Lò Văn Sủng đã nói về giá nước.',
  ],
  ['what somebody is called for short', 'Ngày 5/5/2022, ông Lò Văn Sủng thăm, tặng quà Quỹ Cây Hồi (CH).'],
  ['whose community it is', 'Thủ tướng Lò Văn Sủng gặp cộng đồng người Việt Nam tại Pháp và chúc bà con đoàn kết.'],
  [
    'a village that a festival thanks',
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Ngày hội Sách. Ban tổ chức gửi lời cảm ơn tới nhân dân xã Tân Mỹ.',
  ],
  ['a seat of those who meet', 'Ngày 5/5/2022, Ban liên lạc đồng hương Phú Lâm tại Hà Nội tổ chức gặp mặt đầu xuân.'],
])('%s is no place', (_, text) => {
  expect(parse(text).location).toBeNull()
})

test('the whole province in which things are inspected is no place', () => {
  const record = parse(
    'Sáng 5/5/2022, bà Thái Thị Nụ, Phó Chủ tịch UBND tỉnh kiểm tra tiến độ các hồ chứa trên địa bàn tỉnh Long Bình.',
  )
  expect(record.event?.type).toBe('inspection')
  expect(record.location).toBeNull()
})

test('a scope without a name is no place of an inspection', () => {
  const text =
    'Ngày 5/5/2022, đoàn của Sở Nông nghiệp kiểm tra tiến độ xây kè trên địa bàn huyện. Bà Thái Thị Nụ làm trưởng đoàn.'
  expect(parse(text)).toMatchObject({ event: { type: 'inspection' }, location: null })
})
