/** Whole articles made of parts: a lead, who was there, and whose speech it gives. */
import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { misread } from './matrix.js'

const NAME = 'Hội nghị tổng kết công tác trồng rừng năm 2023'
const CHAIR = 'Lò Văn Ơn'
const GUEST = 'Tô Thị Nhàn'

const LEADS = [
  `Sáng 5/3/2024, Sở Y tế tổ chức ${NAME}. Đồng chí Lò Văn Ơn, Chủ tịch UBND tỉnh chủ trì hội nghị.`,
  `(BLC) - Ngày 5/3/2024, dưới sự chủ trì của đồng chí Lò Văn Ơn - Chủ tịch UBND tỉnh, Sở Y tế tổ chức ${NAME}.`,
  `Chủ tịch UBND tỉnh Lò Văn Ơn chủ trì ${NAME}\n\nSáng 5/3/2024, tại ${NAME}, các đại biểu đã nghe báo cáo của ngành.`,
  `${NAME} do Sở Y tế tổ chức diễn ra sáng 5/3/2024. Chủ trì hội nghị có ông Lò Văn Ơn, Chủ tịch UBND tỉnh.`,
]
const LISTS = [
  'Dự hội nghị có bà Tô Thị Nhàn, Giám đốc Sở Tài chính; đại diện lãnh đạo các sở, ngành.',
  'Cùng dự với Chủ tịch UBND tỉnh Lò Văn Ơn có các đồng chí: Tô Thị Nhàn - Giám đốc Sở Tài chính; đại diện lãnh đạo các sở, ngành.',
  'Tham dự hội nghị có:\n- Bà Tô Thị Nhàn, Giám đốc Sở Tài chính;\n- Đại diện lãnh đạo các sở, ngành.',
  'Hội nghị có sự tham dự của bà Tô Thị Nhàn (Giám đốc Sở Tài chính) và đại diện lãnh đạo các sở, ngành.',
  'Về phía tỉnh có bà Tô Thị Nhàn, Giám đốc Sở Tài chính cùng đại diện lãnh đạo các sở, ngành.',
]
const SAID = 'Các xã phải giữ rừng non ngay từ vụ này'
const SPEECHES = [
  `Kết luận hội nghị, đồng chí Lò Văn Ơn yêu cầu nâng cao trách nhiệm. ${SAID}.`,
  `“${SAID}”, Chủ tịch UBND tỉnh nhấn mạnh.`,
  `${SAID}. Đó là yêu cầu của ông Lò Văn Ơn tại hội nghị.`,
  `Theo ông Ơn, ${SAID.toLowerCase()}.`,
  `Chủ tịch UBND tỉnh yêu cầu:\n- ${SAID};\n- Thi đua trồng rừng.`,
]

const BODIES = LISTS.flatMap((list) => SPEECHES.map((speech) => `${list}\n\n${speech}`))

test('the event, who presides, who is there, what is asked and by whom', () => {
  const missed = misread(LEADS, BODIES, (lead, body) => {
    const { event, date, chairs, attendees, conclusions } = parse(`${lead}\n\n${body}`)
    const said = conclusions.find(({ text }) => text.toLowerCase().includes(SAID.toLowerCase()))
    return (
      event?.text === NAME &&
      date?.start === '2024-03-05' &&
      chairs.map(({ name }) => name).join() === CHAIR &&
      attendees.some(({ name }) => name === GUEST) &&
      attendees.some(({ kind }) => kind === 'group') &&
      said?.kind === 'directive' &&
      said.speaker?.speaker.name === CHAIR
    )
  })
  expect(missed).toEqual([])
})
