import { describe, expect, test } from 'vitest'
import { Sign, Skeleton, type Sighting } from '../../src/rules/skeleton.js'
import { fold } from '../../src/text/fold.js'

const TEXT = 'Sáng 4/3, ông Sủng  dự\n lớp học.'

/** A skeleton of the whole text in which the given words are mentions, each its own words. */
function skeletonOf(text: string, ...mentions: [words: string, sign: Sign][]): Skeleton<string> {
  const sightings = mentions.map(([words, sign]): Sighting<string> => {
    const start = text.indexOf(words)
    expect(start).toBeGreaterThanOrEqual(0)
    return { start, end: start + words.length, sign, mention: words }
  })
  return new Skeleton(fold(text), 0, text.length, sightings)
}

const skeleton = skeletonOf(TEXT, ['Sáng 4/3', Sign.Date], ['ông Sủng', Sign.Person])

describe('a skeleton', () => {
  test.each<[text: string, words: string, ...mentions: [string, Sign][]]>([
    [TEXT, 'Ⓓ, Ⓟ dự lớp học.', ['Sáng 4/3', Sign.Date], ['ông Sủng', Sign.Person]],
    ['Ông Sủng dự', 'Ⓟ dự', ['Ông Sủng', Sign.Person]],
    ['Dự có Bí thư', 'dự có Ⓣ', ['Bí thư', Sign.Office]],
    ['Sở Y tế', 'Ⓞ', ['Sở Y tế', Sign.Organization]],
    ['Lớp\thọc \u00a0 mở', 'lớp học mở'],
    ['Xã ở TP. Tân Mỹ họp. Xã mở lớp.', 'xã ở tp․ tân mỹ họp. xã mở lớp.'],
    ['Dự có 3.500 hộ ở P. 5', 'dự có 3.500 hộ ở p. 5'],
    ['', ''],
  ])('%j → %s', (text, words, ...mentions) => {
    expect(skeletonOf(text, ...mentions).text.replace(/ +/g, ' ')).toBe(words)
  })

  test('takes a sign that is printed in the text for no mention', () => {
    const printed = new Skeleton<string>(fold('Dấu Ⓟ lạ'), 0, 8, [])
    expect(printed.text).not.toContain(Sign.Person)
    expect(printed.mentionsIn(0, printed.text.length)).toEqual([])
    expect(new Skeleton<string>('dấu Ⓟ lạ', 0, 8, []).text).toBe('dấu lạ')
  })

  test('has one space where the text has several', () => {
    expect(skeleton.text).toBe('Ⓓ, Ⓟ dự lớp học.')
  })

  test('leads back to the text', () => {
    const back = (phrase: string): string => {
      const at = skeleton.text.indexOf(phrase)
      return TEXT.slice(skeleton.startAt(at), skeleton.endAt(at + phrase.length))
    }
    expect(back('dự')).toBe('dự')
    expect(back('lớp học')).toBe('lớp học')
    expect(back('Ⓟ')).toBe('ông Sủng')
    expect(back('Ⓟ dự lớp')).toBe('ông Sủng  dự\n lớp')
    expect(back(skeleton.text)).toBe(TEXT)
  })

  test('covers only its part of the text', () => {
    const part = new Skeleton<string>('một hai ba', 4, 7, [])
    expect([part.text, part.startAt(0), part.endAt(3)]).toEqual(['hai', 4, 7])
  })

  test('gives the mentions of a range in order', () => {
    const mentions = (from: number, to: number): string[] => skeleton.mentionsIn(from, to).map(({ mention }) => mention)
    const [date, person] = [skeleton.text.indexOf('Ⓓ'), skeleton.text.indexOf('Ⓟ')]
    expect(mentions(0, skeleton.text.length)).toEqual(['Sáng 4/3', 'ông Sủng'])
    expect(mentions(date, person)).toEqual(['Sáng 4/3'])
    expect(mentions(date + 1, person + 1)).toEqual(['ông Sủng'])
    expect(mentions(date + 1, person)).toEqual([])
    expect(mentions(person + 1, skeleton.text.length)).toEqual([])
  })
})
