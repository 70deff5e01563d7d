import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { parseByStages } from './stages.js'

test('the stages that are timed are those of parse', () => {
  const text =
    'Ngày 19/7/2018, UBND huyện Sông Hinh tổ chức Hội nghị tổng kết năm học. Ông Lò Văn Ơn, Chủ tịch UBND huyện chủ trì.'
  expect(parseByStages(text, (_stage, run) => run())).toEqual(parse(text))
})
