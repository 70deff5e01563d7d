import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'

describe('texts that report no event', () => {
  test.each([
    [
      'a meeting that somebody tells of',
      'Ông Lò Văn Sủng, Cục trưởng Cục Chợ, cho biết tuần trước Thường trực Chính phủ đã họp và sẽ có nghị quyết về phí chợ.',
    ],
    [
      'a body that is set up to inspect',
      'Ngày 5/3/2022, UBND tỉnh Hòa Giang có công văn về việc lập tổ liên ngành để giám sát việc thu phí ở các chợ.',
    ],
    [
      'an election to come',
      'Bà Hà Thị Mị, 45 tuổi, được giới thiệu để HĐND tỉnh Hòa Giang bầu làm Phó Chủ tịch UBND tỉnh. Bà từng là giáo viên.',
    ],
    [
      'what somebody was elected at',
      'Chân dung tân Chủ tịch tỉnh. Ông Lò Văn Sủng sinh năm 1970. Ông Sủng được bầu làm Chủ tịch UBND tỉnh tại kỳ họp HĐND tỉnh tháng 7/2021.',
    ],
    [
      'a meeting of the party known for what it resolved',
      'Tại Hội nghị Trung ương 4 khóa XII, Đảng ta đã chỉ rõ 27 biểu hiện suy thoái. Các chi bộ cần tự soi, tự sửa.',
    ],
    ['figures published', 'Ngày 5/3/2021, Sở Giáo dục công bố điểm chuẩn vào lớp 10. Điểm cao nhất là 42,5.'],
    [
      'a house whose name holds an event',
      'Sở Y tế tổ chức điểm tiêm tại Trung tâm Hội nghị tỉnh Hòa Giang và tại các trạm y tế xã.',
    ],
    [
      'a document issued',
      'UBND tỉnh Hòa Giang vừa ban hành Quyết định số 15/2021/QĐ-UBND quy định mức thu phí chợ. Quyết định có hiệu lực từ ngày 1/6/2021.',
    ],
    [
      'a contest named in a portrait',
      'Chị Kim Thị Sa làm thư viện xã Tân Mỹ từ năm 2009. Chị tham gia cuộc thi Kể chuyện sách hè và đạt được giải Nhì. Chị còn lập tủ sách ở bản.',
    ],
    [
      'a prize won abroad',
      'Chiều 20/5, bà Thái Thị Nụ, Giám đốc Sở Giáo dục và Đào tạo cho biết em Kim Sa Vuông nhận được giải Ba tại cuộc thi Sáng chế trẻ.',
    ],
    [
      'an opinion given in writing',
      'Ngày 5/3/2021, Sở Tư pháp tỉnh Hòa Giang có văn bản cho ý kiến về dự thảo Quy chế quản lý chợ. Sở đề nghị bổ sung hai điều.',
    ],
    [
      'statistics',
      'Tính đến hết tháng 6/2020, toàn huyện Phú Lâm có 9.400 con trâu, bò. Sản lượng sữa đạt 320 tấn, tăng 4,1% so với cùng kỳ.',
    ],
    [
      'a season of a religion',
      'Quý I/2024, xuất khẩu chè tăng 30% nhờ nhu cầu cao trong tháng lễ Ramadan (bắt đầu từ ngày 11/3) và mùa lễ Phục sinh.',
    ],
    [
      'an accident',
      'Khoảng 5 giờ sáng 7/8/2022, trên quốc lộ qua xã Tân Mỹ xảy ra vụ va chạm giữa hai xe tải. Tài xế bị thương nhẹ, đã được đưa đi cấp cứu.',
    ],
    [
      'weather',
      'Dự báo ngày 9/9/2021, khu vực Hòa Giang có mưa rào và dông, gió đông bắc cấp 3. Nhiệt độ cao nhất 31 độ.',
    ],
    [
      'a portrait',
      'Ông Quàng Văn Sính sinh năm 1960, ở bản Nà Lốc. Hơn hai mươi năm qua, ông miệt mài trồng rừng, mỗi năm thu về trăm triệu đồng.',
    ],
    [
      'recruitment',
      'Bệnh viện Đa khoa huyện Phú Lâm cần tuyển 12 điều dưỡng. Hồ sơ nộp về phòng tổ chức trước ngày 30/4/2022.',
    ],
    [
      'guidance',
      'Để phòng bệnh đạo ôn, bà con cần thăm đồng thường xuyên, giữ nước trong ruộng và ngừng bón đạm khi lúa có vết bệnh.',
    ],
    [
      'a written directive',
      'Chủ tịch UBND tỉnh Hòa Giang vừa có công văn yêu cầu các huyện chủ động ứng phó mưa lớn. Công văn nêu rõ các địa phương cần rà soát khu vực sạt lở.',
    ],
    [
      'an award told of a person',
      'Giám đốc Sở Y tế Kim Sa Vuông vừa được tặng Huân chương. Ông sinh năm 1965, tốt nghiệp đại học năm 1988.',
    ],
    [
      'figures brought out',
      'Chỉ số giá tháng 9 chỉ tăng 0,3%. Con số vừa được Cục Thống kê tỉnh Hòa Giang công bố hôm 5/10/2021.',
    ],
    [
      'a paper brought out',
      'Ngân hàng Phú Lâm vừa công bố báo cáo tài chính quý I/2026 với lợi nhuận trước thuế 12 tỷ đồng. Nợ xấu giảm nhẹ.',
    ],
    [
      'meetings in general',
      'Bạn tôi bảo tuần nào cũng họp. Có hội nghị mà bài phát biểu dài hơn cả báo cáo. Tôi nghĩ nên giảm một nửa.',
    ],
    [
      'how many meetings there were',
      'Từ đầu năm đến nay, Công an tỉnh Hòa Giang đã tổ chức 15 hội nghị tuyên truyền pháp luật, thu hút 3.000 lượt người.',
    ],
    [
      'what was said at a session only stirs people',
      'Tuyên bố của lãnh đạo UBND tỉnh tại kỳ họp thứ 6 của HĐND tỉnh vừa qua khiến dân lo. Bà Thái Thị Nụ than nhà dột.',
    ],
    ['a feast described', 'Người Dao ở Nà Lốc giữ nhiều tục lệ. Đây là lễ hội lớn nhất của bản, mở mỗi năm một lần.'],
    [
      'an interview',
      'Nhân 60 năm ngày thành lập ngành, phóng viên đã phỏng vấn ông Kim Sa Vuông, Giám đốc Sở Y tế. Ông cho biết ngành đã lớn mạnh.',
    ],
    [
      'a conference as an example',
      'Việc trồng rừng ở Phú Lâm có nhiều cách làm hay. Điển hình, ngày 22/2/2021, UBND huyện tổ chức hội nghị bàn cách ươm cây quế. Đến nay rừng đã phủ hơn nửa huyện.',
    ],
    [
      'a congress whose delegates are looked into',
      'Ngày 5/3/2021, Công an tỉnh Hòa Giang có văn bản báo cáo về tư cách đại biểu tham dự Đại hội Hội Nông dân tỉnh lần thứ X của ông Lò Văn Sính.',
    ],
    [
      'a report heard by an office',
      'Sáng 5/3/2021, Phòng Kế toán đã nghe báo cáo về tiền điện của chợ. Tiền điện tăng 4%.',
    ],
    [
      'a plan for congresses',
      'Vừa qua, Hội Nông dân tỉnh đã ban hành kế hoạch mới. Kế hoạch nêu phương thức tổ chức đại hội, công tác chuẩn bị tổ chức đại hội các xã.',
    ],
    [
      'classes that are forbidden',
      'Cấm mà chỉ làm lớp học chui nhiều lên thì chưa ổn, nhiều phụ huynh ở Phú Lâm nghĩ vậy từ năm 2021.',
    ],
    [
      'who holds a festival sends a notice',
      'Ngày 5/3/2021, ban quản lý đền, đơn vị tổ chức lễ hội, thông báo không bán vé gửi xe.',
    ],
    [
      'gatherings that are put off, whatever they are',
      'Ngày 27/9/2021, UBND tỉnh có công điện yêu cầu các huyện hoãn các hội nghị, hội thao chưa cần thiết để chống bão.',
    ],
    [
      'a crime',
      'Công an huyện Phú Lâm vừa khởi tố Lò Văn Tẻn, 34 tuổi, về tội trộm cắp tài sản. Tang vật gồm ba xe máy.',
    ],
  ])('%s', (_, text) => {
    expect(parse(text)).toMatchObject({
      event: null,
      date: null,
      location: null,
      organizers: [],
      chairs: [],
      attendees: [],
      conclusions: [],
    })
  })
})

test('documents are read where there is no event', () => {
  const { event, documents } = parse(
    'UBND tỉnh Hòa Giang vừa ban hành Quyết định số 15/2021/QĐ-UBND quy định mức thu phí chợ.',
  )
  expect(event).toBeNull()
  expect(documents.map(({ number }) => number)).toEqual(['15/2021/QĐ-UBND'])
})
