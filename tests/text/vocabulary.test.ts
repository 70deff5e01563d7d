import { expect, test } from 'vitest'
import { hashStep, wordAt } from '../../src/text/vocabulary.js'

const hashOf = (word: string): number => {
  let hash = 0
  for (let k = 0; k < word.length; k++) hash = hashStep(hash, word.charCodeAt(k))
  return hash
}
const find = (text: string, word: string): string => {
  const start = text.indexOf(word)
  return wordAt(text, start, start + word.length, hashOf(word))
}

test('gives the word that stands there', () => {
  expect(find('sở y tế họp', 'họp')).toBe('họp')
  expect(find('họp sở y tế', 'họp')).toBe('họp')
})

test('words with the same hash are told apart', () => {
  // 'Aa' and 'BB' have one hash, and so have all their mixtures
  let words = ['']
  for (let k = 0; k < 6; k++) words = words.flatMap((word) => [`${word}Aa`, `${word}BB`])
  expect(new Set(words.map(hashOf)).size).toBe(1)
  for (const word of [...words, ...words]) expect(find(`x ${word} y`, word)).toBe(word)
})

test('long words are read as well', () => {
  const long = 'a'.repeat(40)
  expect(find(`x ${long}`, long)).toBe(long)
})

test('more words than are kept are read as well', () => {
  for (let k = 0; k < 40_000; k++) expect(find(`w${k}`, `w${k}`)).toBe(`w${k}`)
})
