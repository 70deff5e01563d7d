import { describe, expect, test } from 'vitest'
import { namesOf, peopleOf } from './mentions.js'

describe('not people', () => {
  test.each([
    ['a street', 'Nước ngập dọc đường Trần Quý Cáp đến sáng.'],
    ['a street with its number', 'Cửa hàng ở số 12 phố Phan Đình Giót đã mở.'],
    ['a lane', 'Xe rẽ vào ngõ Lê Thanh Nghị lúc trưa.'],
    ['a street at the start of a sentence', 'Đường Trần Quý Cáp ngập nước đến sáng.'],
    ['a hospital', 'Bệnh viện Nguyễn Tri Phương nhận thêm máy thở.'],
    ['the seat of an office', 'Khách vào Phủ Chủ tịch lúc trưa.'],
    ['a body of an office', 'Văn phòng Chủ tịch nước sửa nhà.'],
    ['a hospital named after a place', 'Bệnh viện Bạch Mai nhận máy thở.'],
    ['a company', 'Xe của Công ty Trần Anh Sơn chở gạo.'],
    ['an ordinal in Roman numerals', 'Đại hội lần thứ VI Hội Làm vườn bế mạc.'],
    ['an office of each of several places', 'Trưởng phòng Nông nghiệp và PTNT các huyện nghe báo cáo.'],
    ['a school', 'Trường Nguyễn Viết Xuân có thêm lớp.'],
    ['a school with its level', 'Học sinh Trường THPT Phan Đình Phùng nghỉ hè.'],
    ['a school without "Trường"', 'Mái trường THCS Lê Quý Đôn vừa được sơn.'],
    ['a prize', 'Nhóm nhận giải Trần Văn Giàu năm nay.'],
    ['an award', 'Nhóm nhận giải thưởng Tôn Thất Tùng năm nay.'],
    ['a cup', 'Đội thắng trận mở màn cúp Võ Nguyên Giáp.'],
    ['a fund', 'Sáu em nhận học bổng của quỹ Lê Quý Đôn.'],
    ['a park', 'Cây xanh trong công viên Nguyễn Tất Thành được tỉa.'],
    ['a bridge', 'Xe nặng không qua cầu Trần Thị Lý ban đêm.'],
    ['a market', 'Khách ghé chợ Lê Hồng Phong mua vải.'],
    ['a ward', 'Dân phường Nguyễn Trãi góp công.'],
    ['a theatre', 'Vở diễn ra mắt ở nhà hát Trần Hữu Trang.'],
    ['a memorial hall', 'Khách xem ảnh trong bảo tàng Tôn Đức Thắng cả buổi.'],
    ['provinces', 'Mưa lớn ở Thái Nguyên, Hà Giang, Cao Bằng và Lâm Đồng.'],
    ['provinces that begin with a surname', 'Xe từ An Giang, Kiên Giang, Hậu Giang chở lúa.'],
    ['a district', 'Lúa chín ở huyện Đặng Lâm và xã Đỗ Hòa.'],
    ['countries', 'Hàng từ Hàn Quốc, Đài Loan và Hà Lan.'],
    ['a thought that is cited', 'Lớp học về tư tưởng Hồ Chí Minh kéo dài ba tuần.'],
    ['an example that is cited', 'Phong trào làm theo tấm gương đạo đức Hồ Chí Minh lan rộng.'],
    ['the city', 'Giá gạo tại Thành phố Hồ Chí Minh tăng.'],
    ['the city in short', 'Giá gạo tại TP. Hồ Chí Minh tăng.'],
    ['the youth union', 'Đoàn TNCS Hồ Chí Minh tròn một tuổi nữa.'],
    ['a trail', 'Xe chạy dọc đường Hồ Chí Minh về nam.'],
    ['the first kings', 'Dân dâng lễ ở đền thờ Hùng Vương.'],
    ['a company', 'Công ty Lê Gia bán chè.'],
    ['the Party', 'Đảng viên trẻ ngày một đông.'],
    ['a union', 'Đoàn Thanh niên làm sạch kênh.'],
    ['a holiday', 'Chợ nghỉ dịp Tết Nguyên đán.'],
    ['a slogan', 'Đất nước Độc lập, Tự do và Hạnh phúc.'],
    ['common nouns', 'Hội nghị nghe báo cáo và bàn giải pháp.'],
    ['honorifics as common nouns', 'Nhiều ông bà, anh chị em và các cháu vui chơi.'],
    ['an office in the plural', 'Các chủ tịch xã, các trưởng thôn đã ký.'],
    ['acronyms', 'Tỷ lệ BHYT và BHXH tăng; GDP đạt kế hoạch.'],
    ['nothing', ''],
  ])('%s: %s', (_what, text) => {
    expect(peopleOf(text)).toEqual([])
  })

  test.each<[text: string, ...names: string[]]>([
    ['Ông Tạ Văn Sủng thăm Trường THPT Phan Đình Phùng.', 'Tạ Văn Sủng'],
    ['Rác trên đường Trần Quý Cáp do bà Cù Thị Nhạn quét dọn.', 'Cù Thị Nhạn'],
    ['Ông Tạ Văn Sủng học tập tư tưởng Hồ Chí Minh.', 'Tạ Văn Sủng'],
    ['Bí thư Thành ủy Hải Phòng Tạ Văn Sủng về Hà Giang.', 'Tạ Văn Sủng'],
  ])('beside those, people are still found: %s', (text, ...names) => {
    expect(namesOf(text)).toEqual(names)
  })
})
