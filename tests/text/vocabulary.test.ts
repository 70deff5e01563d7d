import { expect, test } from 'vitest'
import { numberOfMark, numberOfOther, numberOfWord, wordOf } from '../../src/text/vocabulary.js'

const numberIn = (text: string, word: string): number => {
  const start = text.indexOf(word)
  return numberOfWord(text, start, start + word.length)
}

test('gives the folded word that stands there', () => {
  expect(wordOf(numberIn('Sở Y tế họp', 'họp'))).toBe('họp')
  expect(wordOf(numberIn('HỌP Sở Y tế', 'HỌP'))).toBe('họp')
  expect(wordOf(numberIn('Sở KH&CN', 'KH&CN'))).toBe('kh&cn')
})

test('one word has one number, however it is written', () => {
  expect(numberIn('Uỷ ban', 'Uỷ')).toBe(numberIn('ủy ban', 'ủy'))
  expect(numberIn('thuỷ lợi', 'thuỷ')).toBe(numberIn('Thủy lợi', 'Thủy'))
  expect(numberIn('quý', 'quý')).not.toBe(numberIn('qúy', 'qúy'))
})

test('a word of eight letters packs, and none is taken for its beginning', () => {
  expect(wordOf(numberIn('nghiêngx', 'nghiêngx'))).toBe('nghiêngx')
  expect(numberIn('nghiêng', 'nghiêng')).not.toBe(numberIn('nghiêngx', 'nghiêngx'))
})

test('what does not pack has no number here', () => {
  expect(numberIn('aaaaaaaaa', 'aaaaaaaaa')).toBe(0)
  expect(numberIn('Ξένη', 'Ξένη')).toBe(0)
})

test('other words are kept unless they are long', () => {
  expect(wordOf(numberOfOther('ξένη'))).toBe('ξένη')
  expect(numberOfOther('ξένη')).toBe(numberOfOther('ξένη'))
  expect(numberOfOther('a'.repeat(40))).toBe(0)
})

test('marks are no letters', () => {
  expect(wordOf(numberOfMark(0x2e))).toBe('.')
  expect(numberOfMark(0x61)).not.toBe(numberIn('a', 'a'))
})

test('a number stands for one word, also when more words come than are kept', () => {
  const first = numberIn('họp', 'họp')
  const seen = new Set<number>()
  for (let k = 0; k < 40_000; k++) {
    const number = numberIn(`w${k}`, `w${k}`)
    if (number === 0) continue
    expect(wordOf(number)).toBe(`w${k}`)
    seen.add(number)
  }
  expect(seen.size).toBeGreaterThan(20_000)
  expect(numberIn('họp', 'họp')).toBe(first)
  // refused once, refused always
  expect(numberOfOther('ђак')).toBe(0)
  expect(numberOfOther('ξένη')).toBeGreaterThan(0)
})
