import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/text/normalize.js'

describe('normalize', () => {
  test.each([
    ['plain text passes unchanged', 'Hà Nội', 'Hà Nội'],
    ['decomposed letters are composed', 'Hà Nội'.normalize('NFD'), 'Hà Nội'],
    ['a precomposed letter takes a mark', 'Viê\u0323t', 'Việt'],
    ['no-break spaces become spaces', 'Hà\u00a0Nội', 'Hà Nội'],
    ['zero-width characters go', 'Hà\u200b Nội\ufeff', 'Hà Nội'],
    ['line ends become \\n', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['lone surrogates stay', 'a\ud800b', 'a\ud800b'],
    ['pictures stay before the words of a line', ' 🎉 Hội nghị\n❤️ Mừng xuân', ' 🎉 Hội nghị\n❤️ Mừng xuân'],
    ['in a line they are space', 'Hội nghị 🎉🇻🇳❤️ vui', 'Hội nghị  vui'],
    ['and at its end', 'Hội nghị 👨‍👩‍👧👍🏽\nMừng xuân✨', 'Hội nghị \nMừng xuân '],
    [
      'one that begins an item begins a line',
      'Dự có: 🔹 Bà Lò Mai; ✅ Ông Lý Bồn',
      'Dự có:\n🔹 Bà Lò Mai;\n✅ Ông Lý Bồn',
    ],
    ['not between words', 'Lễ hội Nậm Sin 🌸 Xuân 2031: 🎉 vui', 'Lễ hội Nậm Sin  Xuân 2031:  vui'],
    ['letters of formulas are letters', '𝐇𝐨̣̂𝐢 𝐧𝐠𝐡𝐢̣ 𝟐𝟎𝟑𝟏, 𝑋𝑎̃ 𝗡𝗮̣̂𝗺 𝗦𝗶𝗻', 'Hội nghị 2031, Xã Nậm Sin'],
    ['nothing', '', ''],
  ])('%s', (_what, source, text) => {
    expect(normalize(source).text).toBe(text)
  })

  test.each([
    ['Sở Khoa học'.normalize('NFD'), 'Khoa'],
    ['Sở Khoa học'.normalize('NFD'), 'học'],
    ['\ufeffSở\u200b Y\u00a0tế\r\nhọp', 'Y tế'],
    ['\ufeffSở\u200b Y\u00a0tế\r\nhọp', 'họp'],
    ['🎉🎉 Hội nghị'.normalize('NFD'), 'nghị'],
    ['🎉🎉 Hội 🇻🇳❤️ nghị 🎉 xã'.normalize('NFD'), 'xã'],
    ['𝐇𝐨̣̂𝐢 𝐧𝐠𝐡𝐢̣ 🎉 xã', 'xã'],
  ])('maps a word of %j back: %s', (source, word) => {
    const n = normalize(source)
    const at = n.text.indexOf(word)
    const slice = source.slice(n.toSource(at), n.toSourceEnd(at + word.length))
    expect(slice.normalize('NFC').replace(/\s/g, ' ')).toBe(word)
    expect(n.textAt(n.toSource(at), n.toSourceEnd(at + word.length))).toBe(word)
  })

  test('a span does not take in removed characters behind it', () => {
    const n = normalize('Sở\u200b Y tế')
    expect(n.toSourceEnd(2)).toBe(2)
  })
})
