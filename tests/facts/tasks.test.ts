import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'

const OPENING =
  'Ngày 19/12/2018, UBND huyện Sông Hinh tổ chức Hội nghị tổng kết mùa vụ năm 2018. Ông Lò Văn Ơn, Chủ tịch UBND huyện chủ trì hội nghị. '
const lastTask = (statement: string) => parse(OPENING + statement).conclusions.at(-1)

describe('who is to act', () => {
  test.each([
    ['Kết luận hội nghị, ông Lò Văn Ơn yêu cầu các phòng, ban tiếp tục rà soát hồ sơ.', 'các phòng, ban'],
    [
      'Kết luận hội nghị, ông Lò Văn Ơn nhấn mạnh: Đối với các xã vùng cao cần đẩy mạnh tuyên truyền.',
      'các xã vùng cao',
    ],
    ['Kết luận hội nghị, ông Lò Văn Ơn đề nghị Phòng Tài chính tham mưu bố trí kinh phí.', 'Phòng Tài chính'],
    ['Kết luận hội nghị, ông Lò Văn Ơn yêu cầu tiếp tục rà soát hồ sơ.', null],
    ['Kết luận hội nghị, ông Lò Văn Ơn đánh giá cao kết quả của các xã.', null],
  ])('%s', (statement, addressee) => {
    expect(lastTask(statement)?.addressee).toBe(addressee)
  })
})

describe('by when', () => {
  test.each([
    ['yêu cầu các xã hoàn thành việc chi trả trước ngày 31/12.', '2018-12-31'],
    ['yêu cầu các xã báo cáo kết quả trước ngày 15/1.', '2019-01-15'],
    ['yêu cầu các xã hoàn thành rà soát trong tháng 3/2019.', '2019-03'],
    ['yêu cầu các xã thực hiện Nghị quyết số 12/NQ-HĐND ngày 5/12/2018 của HĐND huyện.', null],
    ['yêu cầu các xã tiếp tục rà soát hồ sơ.', null],
  ])('%s', (task, deadline) => {
    expect(lastTask(`Kết luận hội nghị, ông Lò Văn Ơn ${task}`)?.deadline).toBe(deadline)
  })
})
