import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { words } from './facts.js'

const OPENING = 'Ngày 5/5/2022, UBND xã Tân Mỹ tổ chức Hội nghị quán triệt văn bản mới. '

test.each([
  [
    'Hội nghị quán triệt Nghị quyết số 21-NQ/TU ngày 12/8/2018 của Tỉnh ủy.',
    'Nghị quyết số 21-NQ/TU ngày 12/8/2018 của Tỉnh ủy',
    { number: '21-NQ/TU', kind: 'Nghị quyết', issuer: 'Tỉnh ủy', date: '2018-08-12' },
  ],
  [
    'Hội nghị quán triệt Nghị định số 15/2020/NĐ-CP của Chính phủ.',
    'Nghị định số 15/2020/NĐ-CP của Chính phủ',
    { number: '15/2020/NĐ-CP', kind: 'Nghị định', issuer: 'Chính phủ', date: null },
  ],
  ['Hội nghị quán triệt Chỉ thị 05-CT/TW.', 'Chỉ thị 05-CT/TW', { number: '05-CT/TW', kind: 'Chỉ thị', date: null }],
  [
    'Hội nghị triển khai Kế hoạch số 77/KH-UBND ngày 9/3/2022 của UBND huyện Phú Lâm.',
    'Kế hoạch số 77/KH-UBND ngày 9/3/2022 của UBND huyện Phú Lâm',
    { number: '77/KH-UBND', kind: 'Kế hoạch', issuer: 'UBND huyện Phú Lâm', date: '2022-03-09' },
  ],
  [
    'Hội nghị công bố Quyết định số 340/QĐ-UBND về công tác cán bộ.',
    'Quyết định số 340/QĐ-UBND',
    { number: '340/QĐ-UBND', kind: 'Quyết định', date: null },
  ],
])('%s', (sentence, printed, expected) => {
  const text = OPENING + sentence
  const { documents } = parse(text)
  expect(documents).toMatchObject([expected])
  expect(words(text, documents[0])).toBe(printed)
})

describe('several', () => {
  test('in the order of the text, each once', () => {
    const text = `${OPENING}Hội nghị quán triệt Chỉ thị 05-CT/TW và Nghị quyết số 21-NQ/TU của Tỉnh ủy. Các chi bộ phải thực hiện tốt Chỉ thị 05-CT/TW.`
    expect(parse(text).documents.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'Chỉ thị 05-CT/TW',
      'Nghị quyết 21-NQ/TU',
    ])
  })

  test('a list under one kind shares its issuer', () => {
    const text = `${OPENING}Hội nghị quán triệt Nghị quyết số 18-NQ/TW, 19-NQ/TW của Trung ương.`
    expect(parse(text).documents.map(({ kind, number }) => [kind, number])).toEqual([
      ['Nghị quyết', '18-NQ/TW'],
      ['Nghị quyết', '19-NQ/TW'],
    ])
  })
})
