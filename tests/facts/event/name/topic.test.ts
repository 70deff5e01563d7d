import { describe, expect, test } from 'vitest'
import { parse } from '../../../../src/index.js'

const nameOf = (text: string): string | undefined => parse(text).event?.text

describe('what became of the event', () => {
  test.each([
    [
      'Sáng 16/11, Quốc hội tiếp tục phiên chất vấn và trả lời chất vấn với phần đăng đàn của Bộ trưởng Lò Văn Ơn.',
      'phiên chất vấn và trả lời chất vấn',
    ],
    [
      'Ngày 5/3, UBND tỉnh tổ chức hội nghị góp ý đối với việc sửa Luật Chợ phiên.',
      'hội nghị góp ý đối với việc sửa Luật Chợ phiên',
    ],
    [
      'Ngày 5/3, Sở Xây dựng tổ chức cuộc họp với Tổng công ty Sông Mây về tiến độ cầu Suối Bạc.',
      'cuộc họp với Tổng công ty Sông Mây về tiến độ cầu Suối Bạc',
    ],
    [
      'Sáng 12/12, Tuần lễ Trái cây tỉnh Sơn La năm 2023 khai mạc tại sân vận động Hòa Lạc.',
      'Tuần lễ Trái cây tỉnh Sơn La năm 2023',
    ],
    ['Chiều 9/5, tại Hòa Lạc, Hội chợ nông sản vùng cao lần thứ 10 bế mạc.', 'Hội chợ nông sản vùng cao lần thứ 10'],
    ['Chiều 9/5, UBND huyện Sông Hinh tổ chức lễ tổng kết và bế mạc.', 'lễ tổng kết và bế mạc'],
    [
      'Ngày 30/11, Hội chợ Thương mại Việt - Lào lần thứ 23 chính thức mở cửa đón khách.',
      'Hội chợ Thương mại Việt - Lào lần thứ 23',
    ],
    [
      'Ngày 4/12, Sở Giao thông tổ chức lễ thông xe cầu Suối Bạc 2, nối liền hai xã Ea Bá và Ea Lâm.',
      'lễ thông xe cầu Suối Bạc 2',
    ],
    [
      'Ngày 4/12, UBND huyện Sông Hinh tổ chức Lễ hội Tỏi lần thứ nhất, chủ đề "Hồn của biển".',
      'Lễ hội Tỏi lần thứ nhất',
    ],
    // the subject before it opens no clause
    [
      'Đoàn cũng có buổi làm việc với UBND huyện Sông Hinh về khắc phục bão, đảm bảo sức khỏe người dân chiều 2/11.',
      'buổi làm việc với UBND huyện Sông Hinh về khắc phục bão, đảm bảo sức khỏe người dân',
    ],
    ['Sáng 5/4, Hội Từ thiện tổ chức trao 30 xe lăn cho người khuyết tật.', 'trao 30 xe lăn cho người khuyết tật'],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})
