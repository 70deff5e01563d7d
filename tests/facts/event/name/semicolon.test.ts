import { expect, test } from 'vitest'
import { parse } from '../../../../src/index.js'

test.each([
  [
    'Sáng 5/3, Đảng ủy xã Cổ Am tổ chức Lễ công bố Nghị quyết về sáp nhập các thôn; chỉ định cấp ủy; kết thúc hoạt động hai chi bộ.',
    'Lễ công bố Nghị quyết về sáp nhập các thôn; chỉ định cấp ủy; kết thúc hoạt động hai chi bộ',
  ],
  [
    'Sáng 5/3, Đảng ủy xã Cổ Am tổ chức Hội nghị đánh giá công tác tháng 2; một số nội dung khác.',
    'Hội nghị đánh giá công tác tháng 2; một số nội dung khác',
  ],
  [
    'Sáng 5/3, bà Lò Thị Mây đã chủ trì buổi họp với lãnh đạo Sở Y tế, Sở Nội vụ; UBND các xã và nhà thầu về việc xây trạm y tế.',
    'buổi họp với lãnh đạo Sở Y tế, Sở Nội vụ; UBND các xã và nhà thầu về việc xây trạm y tế',
  ],
  // another clause
  [
    'Sáng 5/3, Đảng ủy xã Cổ Am tổ chức Hội nghị đánh giá công tác tháng 2; qua đó nâng cao nhận thức.',
    'Hội nghị đánh giá công tác tháng 2',
  ],
  [
    'Sáng 5/3, Đảng ủy xã Cổ Am tổ chức Hội nghị đánh giá công tác tháng 2; các đại biểu đã thảo luận.',
    'Hội nghị đánh giá công tác tháng 2',
  ],
  [
    'Sáng 5/3, Đảng ủy xã Cổ Am tổ chức Hội nghị đánh giá công tác tháng 2; cùng dự có lãnh đạo Sở Y tế.',
    'Hội nghị đánh giá công tác tháng 2',
  ],
])('%s', (text, name) => {
  expect(parse(text).event?.text).toBe(name)
})
