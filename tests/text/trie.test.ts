import { expect, test } from 'vitest'
import { tokenize } from '../../src/text/tokenize.js'
import { NOWHERE, ROOT, Trie } from '../../src/text/trie.js'

const walk = (trie: Trie, text: string): number => {
  const tokens = tokenize(text)
  let node = ROOT
  for (let i = 0; i < tokens.count; i++) {
    node = trie.next(node, tokens, i)
    if (node === NOWHERE) return NOWHERE
  }
  return node
}

test('leads along the words of a phrase, however they are written', () => {
  const trie = new Trie()
  const end = trie.add('Ủy ban nhân dân')
  expect(walk(trie, 'UỶ BAN NHÂN DÂN')).toBe(end)
  expect(walk(trie, 'ủy ban')).not.toBe(end)
  expect(walk(trie, 'nhân dân')).toBe(NOWHERE)
})

test('phrases share their beginnings; backwards their ends', () => {
  const trie = new Trie()
  const first = trie.add('sở y tế')
  expect(trie.add('sở nội vụ')).not.toBe(first)
  expect(trie.add('sở y tế')).toBe(first)
  expect(walk(new Trie(), 'sở')).toBe(NOWHERE)
  const back = new Trie()
  const end = back.add('sở y tế', true)
  expect(walk(back, 'tế y sở')).toBe(end)
})

test('words without a number in the vocabulary are led along as well', () => {
  const trie = new Trie()
  const end = trie.add('công ty Lotusinternationalisation')
  expect(walk(trie, 'Công ty lotusinternationalisation')).toBe(end)
  expect(walk(trie, 'Công ty lotusinternationalization')).toBe(NOWHERE)
})

test('holds more phrases than it began with', () => {
  const trie = new Trie()
  const ends = Array.from({ length: 2000 }, (_, k) => trie.add(`thôn ${k} xã ${k % 7}`))
  ends.forEach((end, k) => {
    expect(walk(trie, `thôn ${k} xã ${k % 7}`)).toBe(end)
  })
})
