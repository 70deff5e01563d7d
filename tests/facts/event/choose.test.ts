import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const nameOf = (text: string): string | undefined => parse(text).event?.text

describe('which mention names it', () => {
  test.each([
    // with whom in one sentence, about what in the next
    [
      'Họp trực tuyến với 8 huyện tối 25/8, Phó Chủ tịch UBND tỉnh Lò Văn Ơn giao ba việc. Cuộc họp trực tuyến về điều trị sốt rét kéo dài hơn ba giờ.',
      'Cuộc họp trực tuyến về điều trị sốt rét',
    ],
    // the plan names what the next sentence calls by its head
    [
      'Ban Dân tộc tỉnh vừa thông báo kế hoạch tổ chức Lễ hội Đua ghe năm 2013. Theo đó, Lễ hội sẽ diễn ra từ ngày 11 đến 17/11/2013 tại khu di tích Ao Bà.',
      'Lễ hội Đua ghe năm 2013',
    ],
    // another one that is prepared
    [
      'Sáng 5/3, Sở Y tế chuẩn bị cho Lễ hội Đua ghe năm 2013. Chiều 5/3, Sở Y tế tổ chức hội nghị tổng kết công tác dược.',
      'hội nghị tổng kết công tác dược',
    ],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})
