import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

describe('what else tells the year', () => {
  test.each([
    // an anniversary, and when that was founded which it keeps
    ['Ngày 8/7, Công ty Bông Lúa tổ chức lễ kỷ niệm 28 năm thành lập. Công ty được thành lập năm 1992.', '2020-07-08'],
    [
      'Ngày 8/7, viện Báo chí tổ chức lễ kỷ niệm 55 năm thành lập. Viện thành lập ngày 16/1/1962 tại Suối Lim.',
      '2017-07-08',
    ],
    // a paper signed for a term opens it
    [
      'Chiều 6/7, Hội Phụ nữ huyện tổ chức Lễ ký kết Chương trình phối hợp tuyên truyền giai đoạn 2031 - 2036.',
      '2031-07-06',
    ],
    ['Chiều 6/7, hội tổ chức Lễ chuyển giao chức Chủ tịch nhiệm kỳ 2031 - 2032.', '2031-07-06'],
    // an anniversary that is kept, whatever mark stands between its years
    ['Ngày 8/11, xã tổ chức lễ kỷ niệm 95 năm Ngày thành lập bản (18/11/1930 * 18/11/2025).', '2025-11-08'],
    // what is aimed at, what has been counted
    ['Ngày 8/2, UBND huyện tổ chức cuộc họp. Chủ tịch yêu cầu hoàn thành nhiệm vụ năm 2031.', '2031-02-08'],
    ['Ngày 5/6, Sở Y tế tổ chức hội thảo. Tính đến quý I/2031, cả tỉnh có 63 trạm.', '2031-06-05'],
    ['Ngày 21/6, Mặt trận huyện tổ chức hội nghị. Bà Nụ trình bày công tác sáu tháng cuối năm 2031.', '2031-06-21'],
    ['Ngày 10/6, Sở Y tế tổ chức hội thảo. Tính đến hết năm 2030, cả tỉnh có 63 trạm.', '2031-06-10'],
    [
      'Ngày 21/12, Sở Y tế tổ chức hội thảo. Trong năm 2030 đã có 63 trạm, năm 2030 cũng mở 5 lớp, sang năm 2031 sẽ hơn.',
      '2030-12-21',
    ],
  ])('%s', (text, start) => {
    expect(parse(text).date).toMatchObject({ start, yearInferred: true })
  })

  test.each([
    'Ngày 8/7, Công ty Bông Lúa tổ chức lễ kỷ niệm 28 năm thành lập. Chi nhánh được thành lập năm 1992, xưởng được thành lập năm 1999.',
    'Chiều 6/7, Hội Phụ nữ huyện tổ chức Hội nghị về công tác tuyên truyền giai đoạn 2031 - 2036.',
    'Ngày 8/11, xã tổ chức hội nghị về dự án 5 năm (2020 * 2025).',
    'Ngày 8/11, UBND huyện tổ chức cuộc họp. Chủ tịch yêu cầu bàn nhiệm vụ năm 2031.',
    'Ngày 31/5, huyện tổ chức Lễ trao Giải thưởng báo chí năm 2030. Giải thưởng báo chí năm 2030 có 20 giải.',
  ])('%s', (text) => {
    expect(parse(text).date?.start).toMatch(/^XXXX/)
  })
})
