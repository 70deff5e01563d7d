import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

describe('when the event takes place', () => {
  test.each([
    ['Sáng 5/3/2019, UBND huyện tổ chức hội nghị tổng kết.', undefined, '2019-03-05', '2019-03-05'],
    ['Sáng 5/3, UBND huyện tổ chức hội nghị tổng kết.', '2019-03-06', '2019-03-05', '2019-03-05'],
    ['Sáng 5/3, UBND huyện tổ chức hội nghị tổng kết.', undefined, 'XXXX-03-05', 'XXXX-03-05'],
    // how long it lasts is told, or that it goes on tomorrow
    [
      'Ngày 14/7/2019, Sở Y tế khai mạc lớp tập huấn viết tin. Lớp học kéo dài ba ngày.',
      undefined,
      '2019-07-14',
      '2019-07-16',
    ],
    [
      'Ngày 14/7, Sở Y tế khai mạc lớp tập huấn viết tin. Lớp học kéo dài ba ngày.',
      undefined,
      'XXXX-07-14',
      'XXXX-07-16',
    ],
    [
      'Ngày 14/7/2019, Sở Y tế tổ chức lớp tập huấn viết tin. Đợt nắng nóng kéo dài ba ngày.',
      undefined,
      '2019-07-14',
      '2019-07-14',
    ],
    [
      'Chiều 24/5/2019, huyện tổ chức Hội nghị cán bộ lần thứ ba. Ngày mai, 25/5, hội nghị sẽ tiếp tục.',
      undefined,
      '2019-05-24',
      '2019-05-25',
    ],
    [
      'Chiều 17/5/2019, huyện tổ chức Hội nghị cán bộ lần thứ ba. Ngày mai, 18/5, mưa sẽ tiếp tục.',
      undefined,
      '2019-05-17',
      '2019-05-17',
    ],
    [
      'Đại hội Hội Nông dân tỉnh lần thứ IX đã thành công sau hai ngày 15 và 16/8/2018 làm việc khẩn trương.',
      undefined,
      '2018-08-15',
      '2018-08-16',
    ],
    [
      'Đêm 1/11/2019, ông Lò Văn Sính đã về tới Hòa Giang, kết thúc tốt đẹp chuyến thăm Lào từ ngày 29/10 đến 1/11/2019.',
      undefined,
      '2019-10-29',
      '2019-11-01',
    ],
    // only the headline has the day; the day of something else is none
    [
      'Ngày 5/5/2019, huyện khai mạc kỳ họp thứ 7\n\nKỳ họp thứ 7 HĐND huyện sẽ bàn việc bầu cử.',
      undefined,
      '2019-05-05',
      '2019-05-05',
    ],
    // the year in the event's own name
    ['Sáng 5/10, UBND huyện tổ chức hội thao năm 2018.', undefined, '2018-10-05', '2018-10-05'],
    [
      'Chiều 5/1, UBND huyện tổ chức hội nghị đánh giá công tác thu năm 2020, bàn nhiệm vụ năm 2021.',
      undefined,
      '2021-01-05',
      '2021-01-05',
    ],
    // a budget is drawn up the year before
    ['Ngày 27/6, UBND huyện tổ chức hội nghị lập dự toán ngân sách năm 2021.', undefined, 'XXXX-06-27', 'XXXX-06-27'],
    // a law's year is none of the event's
    ['Ngày 17/6, UBND huyện mở hội nghị bàn việc áp dụng Luật Thú y năm 2015.', undefined, 'XXXX-06-17', 'XXXX-06-17'],
    // a day printed in full in the same season
    [
      'Chiều 9/5, UBND huyện tổ chức cuộc họp bàn việc sửa đường. Các xã báo cáo trước ngày 20/5/2017.',
      undefined,
      '2017-05-09',
      '2017-05-09',
    ],
    [
      'Ngày 29/12, UBND huyện tổ chức họp báo giới thiệu Triển lãm Làng nghề 2021. Triển lãm mở cửa ngày 10/1/2021.',
      undefined,
      '2020-12-29',
      '2020-12-29',
    ],
    // the paper came before the event
    [
      'Ngày 29/10, UBND huyện tổ chức lễ trao quyết định. Theo Quyết định số 12/QĐ-UBND ngày 20/10/2020, ông Lò Văn Ơn nhận nhiệm vụ.',
      undefined,
      '2020-10-29',
      '2020-10-29',
    ],
    [
      'Ngày 30/5, UBND huyện tổ chức phiên họp thứ ba. Chỉ thị số 8-CT/TU ngày 13/8/2016 được nhắc lại.',
      undefined,
      'XXXX-05-30',
      'XXXX-05-30',
    ],
    // the later day of an anniversary
    [
      'Sáng 12/6, huyện tổ chức lễ kỷ niệm 60 năm ngày thành lập (10/6/1957 - 10/6/2017).',
      undefined,
      '2017-06-12',
      '2017-06-12',
    ],
    [
      'Ngày 8/7, Cục tổ chức lễ kỷ niệm 55 năm thành lập ngành Tiêu chuẩn (1962-2017).',
      undefined,
      '2017-07-08',
      '2017-07-08',
    ],
    ['Ngày 26/5, Sở mở hội thảo bàn dự án 5 năm (2017-2022).', undefined, 'XXXX-05-26', 'XXXX-05-26'],
    // a year of the lunar cycle is greeted about its beginning
    ['Ngày 6/2, mừng Xuân Đinh Dậu, huyện tổ chức lễ trồng cây.', undefined, '2017-02-06', '2017-02-06'],
    ['Ngày 26/12, Sở họp bàn việc đón Tết Nguyên đán Kỷ Hợi.', undefined, '2018-12-26', '2018-12-26'],
    ['Ngày 6/7, huyện tổ chức lễ phát thưởng. Xuân Đinh Dậu, xã có tuyết.', undefined, 'XXXX-07-06', 'XXXX-07-06'],
    ['Ngày 6/2, huyện tổ chức lễ viếng đồng đội ngã xuống Xuân Mậu Thân.', undefined, 'XXXX-02-06', 'XXXX-02-06'],
    // at the year's end the next one's tasks are spoken of
    [
      'Chiều 24/12, UBND huyện tổ chức hội nghị tổng kết công tác năm 2020, triển khai nhiệm vụ năm 2021. Năm 2021, huyện trồng 30 ha rừng.',
      undefined,
      '2020-12-24',
      '2020-12-24',
    ],
    ['Tối 9/6, tỉnh tổ chức lễ khai mạc Festival Gốm lần thứ VI-2017.', undefined, '2017-06-09', '2017-06-09'],
    // the headline's name has the year
    [
      'Khai mạc Hội thao ngành Y năm 2018\n\nSáng 5/10, Sở Y tế tổ chức hội thao ngành Y.',
      undefined,
      '2018-10-05',
      '2018-10-05',
    ],
    // a school year
    ['Ngày 15/8, huyện tổ chức hội nghị tổng kết năm học 2014-2015.', undefined, '2015-08-15', '2015-08-15'],
    ['Ngày 15/8, huyện tổ chức hội nghị triển khai năm học 2014-2015.', undefined, '2014-08-15', '2014-08-15'],
    ['Ngày 15/3, huyện tổ chức hội nghị sơ kết năm học 2014-2015.', undefined, '2015-03-15', '2015-03-15'],
    // the beginning of a year is told of what was
    [
      'Ngày 3/4, UBND huyện họp bàn việc sửa đường sắt. Vụ đổ tàu đầu năm 2005 làm hỏng nó.',
      undefined,
      'XXXX-04-03',
      'XXXX-04-03',
    ],
    // a day of long ago is none of this season's
    ['Ngày 6/6, Sở tổ chức lễ kỷ niệm. Ngày 7/6/1957, hội ra đời.', undefined, 'XXXX-06-06', 'XXXX-06-06'],
    // what was counted, what it is compared with
    [
      'Sáng 5/7, UBND huyện tổ chức hội nghị giao ban. Sáu tháng đầu năm 2019, huyện trồng 30 ha rừng.',
      undefined,
      '2019-07-05',
      '2019-07-05',
    ],
    [
      'Sáng 5/7, UBND huyện tổ chức hội nghị giao ban. Quý II/2019, huyện trồng 30 ha rừng.',
      undefined,
      '2019-07-05',
      '2019-07-05',
    ],
    [
      'Sáng 5/10, UBND huyện tổ chức hội nghị giao ban. Thu thuế tăng 4% so với cùng kỳ năm 2018.',
      undefined,
      '2019-10-05',
      '2019-10-05',
    ],
    [
      'Sáng 5/7, UBND huyện tổ chức hội nghị giao ban. Kết luận chỉ rõ mục tiêu trước quý 2/2019.',
      undefined,
      'XXXX-07-05',
      'XXXX-07-05',
    ],
    // a year told twice; once, or of a plan, or looked back upon, it may be another's
    [
      'Sáng 5/5, UBND huyện tổ chức hội nghị giao ban. Năm 2019, huyện trồng rừng. Huyện mở ba lớp nghề trong năm 2019.',
      undefined,
      '2019-05-05',
      '2019-05-05',
    ],
    [
      'Sáng 5/5, UBND huyện tổ chức hội nghị giao ban. Năm 2019, huyện trồng rừng.',
      undefined,
      'XXXX-05-05',
      'XXXX-05-05',
    ],
    [
      'Sáng 5/5, UBND huyện tổ chức hội nghị giao ban. Rừng phủ kín đồi đến năm 2019. Chợ xong sau năm 2019.',
      undefined,
      'XXXX-05-05',
      'XXXX-05-05',
    ],
    [
      'Sáng 5/5, UBND huyện tổ chức hội nghị giao ban. Huyện quyết toán ngân sách năm 2019. Thu tăng so với năm 2019.',
      undefined,
      'XXXX-05-05',
      'XXXX-05-05',
    ],
    [
      'Sáng 5/5, UBND huyện tổ chức hội nghị giao ban. Sở nêu phương án giá chợ năm 2019. Huyện đề xuất mức thu năm 2019.',
      undefined,
      'XXXX-05-05',
      'XXXX-05-05',
    ],
    [
      'Sáng 5/5, UBND huyện tổ chức hội nghị giao ban. Quý IV/2018, thu tăng so với cùng kỳ năm 2017. Năm 2019 còn khó.',
      undefined,
      'XXXX-05-05',
      'XXXX-05-05',
    ],
    // about the turn of the year two of them are told
    [
      'Sáng 5/12, UBND huyện tổ chức hội nghị giao ban. Năm 2019, huyện trồng rừng. Năm 2020, huyện xây chợ; năm 2020 là năm khó.',
      undefined,
      '2019-12-05',
      '2019-12-05',
    ],
    [
      'Sáng 5/1, UBND huyện tổ chức hội nghị giao ban. Năm 2019, huyện trồng rừng. Năm 2020, huyện xây chợ; năm 2020 là năm khó.',
      undefined,
      '2020-01-05',
      '2020-01-05',
    ],
    [
      'Sáng 5/1, UBND huyện tổ chức hội nghị giao ban. Năm 2020, huyện xây chợ; năm 2020 là năm khó.',
      undefined,
      'XXXX-01-05',
      'XXXX-01-05',
    ],
    // put out anew a year later: the name has the year
    ['Ngày 19/5, nhà trường tổ chức Ngày hội Toán học 2019.', '2020-08-25', '2019-05-19', '2019-05-19'],
    // history, laws to come
    [
      'Ngày 24/5, huyện tổ chức hội nghị. Xã ra đời ngày 11/4/2007, năm 2016 đạt chuẩn.',
      undefined,
      'XXXX-05-24',
      'XXXX-05-24',
    ],
    ['Ngày 12/7, Sở họp báo về Luật Thú y. Luật có hiệu lực từ ngày 1/7/2018.', undefined, 'XXXX-07-12', 'XXXX-07-12'],
    // "tháng 1/2017" was before
    [
      'Ngày 6/2, UBND huyện tổ chức hội nghị giao ban đánh giá công tác tháng 1/2017.',
      undefined,
      '2017-02-06',
      '2017-02-06',
    ],
    // what was summed up, planned or honoured is of another year
    ['Ngày 14/3, huyện tổ chức hội nghị tổng kết phong trào thi đua năm 2005.', undefined, '2006-03-14', '2006-03-14'],
    ['Ngày 9/5, huyện tổ chức hội nghị bàn quy hoạch đến năm 2020.', undefined, 'XXXX-05-09', 'XXXX-05-09'],
    ['Tối 16/5, huyện tổ chức lễ trao Giải thưởng Lúa vàng năm 2016.', undefined, 'XXXX-05-16', 'XXXX-05-16'],
    // what was before there was news online
    ['Ngày 9/5, huyện tổ chức hội thảo về chiến dịch Đông Xuân năm 1953.', undefined, 'XXXX-05-09', 'XXXX-05-09'],
    // an article put out anew, long after
    [
      'Ngày 9/12, huyện tổ chức lễ kỷ niệm 65 năm ngày thành lập (22/12/1954 - 22/12/2019).',
      '2019-08-21',
      '2019-12-09',
      '2019-12-09',
    ],
    // the last day is told apart
    [
      'Ngày 20/10/2020, kỳ họp thứ 9, HĐND tỉnh khai mạc. Kỳ họp sẽ bế mạc vào chiều 27/10.',
      '2020-10-20',
      '2020-10-20',
      '2020-10-27',
    ],
    // what lasts
    [
      'Sáng 2/2/2023, Hội chợ hoa xuân đã khai mạc tại công viên. Phiên hội hoa diễn ra từ ngày 2/2 tới ngày 8/2.',
      '2023-02-02',
      '2023-02-02',
      '2023-02-08',
    ],
  ])('%s', (text, referenceDate, start, end) => {
    expect(parse(text, referenceDate ? { referenceDate } : undefined).date).toMatchObject({ start, end })
  })
})

describe('no day', () => {
  test.each([
    'UBND huyện tổ chức hội nghị tổng kết phong trào thi đua. Dự hội nghị có đồng chí Lò Văn Ơn.',
    'Sáng nay, UBND huyện tổ chức hội nghị tổng kết. Ngày 30/4 hằng năm là ngày vui của cả nước.',
  ])('%s', (text) => {
    expect(parse(text).date).toBeNull()
  })
})
