/**
 * Texts made to cost a reader more than their length: long runs of one thing, things that open and never close, and
 * thousands of different people, offices and bodies that each might have to be compared with all the others.
 */

const run = (piece) => ({ name: JSON.stringify(piece), piece: () => piece })
const each = (name, piece) => ({ name, piece })

const ONSETS = 'b c d đ g h kh l m n nh ph s t th tr v x'.split(' ')
const RIMES =
  'a à á ả ã ạ an àn án ản ạn ang àng áng ảng ạng anh ành ánh ảnh ạnh ao ào áo ảo ạo ai ài ái ải ại âm ầm ấm ẩm ậm ân ần ấn ẩn ận ô ồ ố ổ ộ ông ồng ống ổng ộng ơn ờn ớn ởn ợn'.split(
    ' ',
  )
const SURNAMES = 'Lò Tạ Ma Tô Hà Cù Lê Lâm Danh Thạch Vàng Giàng Nguyễn Trần Phạm Bùi Đỗ Vũ'.split(' ')

/** The k-th of a few thousand syllables, with a capital. */
function syllable(k) {
  const word = ONSETS[k % ONSETS.length] + RIMES[Math.floor(k / ONSETS.length) % RIMES.length]
  return word.charAt(0).toUpperCase() + word.slice(1)
}
const wordCount = ONSETS.length * RIMES.length
/** Two or three syllables, the k-th of a million combinations. */
const place = (k) => `${syllable(k)} ${syllable(7 * k + Math.floor(k / wordCount))}`
/** A full name that nobody else in the text has. */
const person = (k) =>
  `${SURNAMES[k % SURNAMES.length]} ${syllable(k + Math.floor(k / wordCount))} ${syllable(Math.floor(k / SURNAMES.length))}`

/** One thing again and again. */
const RUNS = [
  ...['7', '19/7/2018 ', '1/1', '1.', '1,', '1-', '2018 ', '1 năm ', 'ngày 1 ', 'tháng 1 ', 'sáng ', 'từ ngày 1 đến '],
  ...['ngày (', '19/7 và ', 'thứ hai ', 'cùng ngày ', 'hôm nay ', '8 giờ 30 ', 'Ngày 1/1 ', '1/2/', '30/', '2018-'],
  ...[
    'a',
    'A',
    'ạ',
    'N',
    'Đ',
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u0301',
    '\u0301\u0323',
    'a\u0301\u0323',
  ],
  ...['\ud83c', '\udf89', '🎉', '\u202e', 'ﬁ', 'İ', 'ß', 'ⓅⓉⓄⒹ', 'Ⓟ, ', '\uffff'],
  ...['.', ',', ';', ':', '-', '– ', '- ', '/', '&', "'", '…', '!', '?', '*', '. ', ', ', '; ', '.\n', ',\n', '.,'],
  ...['(', '[', '“', '"', '‘', '«', '((', '()', '(a ', '“a ', ')', '”', '” ', '(Ảnh: ', '(nguồn ', '(a; ', '“a; '],
].map((piece) => run(piece))

/** The words that rules wait for. */
const CUES = [
  ...['chủ trì ', 'tại ', 'và ', 'do ', 'của ', 'với ', 'cùng ', 'có ', 'dự ', 'tham dự ', 'đồng chí ', 'ông ', 'bà '],
  ...['các đồng chí ', 'Sở ', 'Bộ ', 'UBND ', 'UBND tỉnh ', 'tổ chức ', 'phối hợp với ', 'hội nghị ', 'Hội nghị '],
  ...['tại hội nghị ', 'Tại buổi ', 'phát biểu ', 'phát biểu chỉ đạo ', 'yêu cầu ', 'đề nghị ', 'kết luận ', 'cần '],
  ...[
    'đánh giá cao ',
    'thống nhất ',
    'nhấn mạnh ',
    'cho biết ',
    'theo ',
    'trong ',
    'nhằm ',
    'để ',
    'về phía ',
    'trước đó ',
  ],
  ...['làm việc với ', 'kiểm tra ', 'lễ ', 'thăm ', 'gồm ', 'còn có ', 'sự tham dự của ', 'đại diện ', 'lãnh đạo '],
  ...[
    'Bí thư, ',
    'Phó ',
    'Nguyên ',
    'Phó Bí thư Tỉnh ủy, ',
    'Giám đốc Sở, ',
    'Chủ tịch UBND tỉnh - ',
    'Trưởng ban kiêm ',
  ],
  ...[
    'GS.TS ',
    'PGS. ',
    'TP. ',
    'KH&CN ',
    'số ',
    'Nghị quyết ',
    'Nghị quyết số ',
    '21-NQ/TU ',
    '21-NQ/TU, ',
    '1/QĐ-UBND-',
  ],
  ...['Nguyễn ', 'Nguyễn Văn An ', 'Nguyễn Văn An, ', 'Văn ', 'An và ', 'Hà Nội ', 'tỉnh ', 'huyện Sông Hinh, ', 'xã '],
  ...[
    'cũng đã ',
    'vừa được ',
    'hội nghị cũng đã ',
    'thông qua ',
    'hội nghị) ',
    '(hội nghị ',
    'Hồ Chí Minh ',
    'Hà Nội, ',
  ],
  ...['đã ', 'đã được ', 'sẽ ', 'không ', 'rằng ', 'nếu ', 'phải ', 'tiếp tục ', 'tăng cường ', 'trước ngày 30/9 '],
  ...['Ảnh: ', 'Tin: ', 'Xem thêm ', 'http://a.vn/b?c=d&', 'a@b.vn ', 'www.', 'Tin liên quan\n', 'Bài, ảnh: Thu Hà\n'],
].map((piece) => run(piece))

/** What sentences and lists are made of. */
const PHRASES = [
  ...['Ông Lò Văn Ơn, Giám đốc Sở Y tế chủ trì, ', 'đồng chí Lò Văn Ơn chủ trì và ', 'Tham dự có lãnh đạo các sở, '],
  ...['Tham dự hội nghị có ông Lò Văn Ơn; ', 'dự có đồng chí ', 'lãnh đạo các sở, ban, ngành; ', 'hơn 200 đại biểu, '],
  ...['Ông Lò Văn Ơn khẳng định như vậy tại hội nghị. ', 'Đó là yêu cầu của ông Lò Văn Ơn tại hội nghị. '],
  ...[
    'cùng đoàn công tác của tỉnh, ',
    'ông Lò Văn Ơn, nhân dịp đầu xuân, ',
    'thay mặt Ban Giám đốc, ',
    'tại Hà Nội hội nghị ',
  ],
  ...['ông Lò Văn Ơn phát biểu, ', 'Giám đốc Sở yêu cầu các đơn vị ', 'đồng chí đề nghị các sở cần ', 'yêu cầu: '],
  ...[
    'ông Lò Văn Ơn, người dân bản, ',
    'ông Lò Văn Ơn (',
    'ông Lò Văn Ơn - ',
    'thay mặt tỉnh, ',
    'trong thời gian tới, ',
  ],
  ...[
    'tại Hội trường Sở, ',
    'tại huyện Sông Hinh, tỉnh ',
    'do Sở Y tế phối hợp với ',
    'Sở Y tế, ',
    'Sở Y tế và ',
    'Sở (Y tế ',
  ],
  ...[
    'đoàn công tác của ',
    'đoàn công tác do ',
    'trao quà cho ',
    'về dự hội nghị, ',
    'cùng dự buổi ',
    'Hội nghị do Sở ',
  ],
  ...['Nghị quyết số 21-NQ/TU ngày 12/8/2018 của Tỉnh ủy, ', 'Kế hoạch số 1, 2 và ', 'số 1/', 'Luật số 45/2019/QH14 '],
  ...[
    '- Đồng chí Lò Văn Ơn, Bí thư;\n',
    '1. Nội dung:\n',
    '- \n',
    '+ a\n',
    'a) b;\n',
    '• Tăng cường công tác.\n',
    '1)\n',
  ],
  ...[
    'Hội nghị kết thúc. ',
    'Sở họp.\n',
    'Sáng 19/7, Sở họp. ',
    'Cùng ngày, Sở họp. ',
    'Ông Ơn nói. ',
    'Trước đó, ngày 1/7, ',
  ],
  ...[
    'Phát biểu tại hội nghị, ông Lò Văn Ơn yêu cầu các sở cần làm tốt hơn. ',
    'Ông yêu cầu: “',
    'cho biết: “Tôi cần ',
  ],
  ...[
    'ngày 19/7/2018 tại Hà Nội, ',
    'từ ngày 28/9 đến ngày 02/10/2020, ',
    'các ngày 1, 2, 3, ',
    'Chiều 19/7 (',
    'mùng 1 Tết ',
  ],
].map((piece) => run(piece))

/** Nothing twice. */
const UNIQUE = [
  each('different words', (k) => `${syllable(k).toLowerCase()}${k} `),
  each('different numbers', (k) => `${k} `),
  each('different days', (k) => `ngày ${1 + (k % 28)}/${1 + (k % 12)}/${1900 + (k % 200)}, `),
  each(
    'spans of days among days with a year',
    (k) =>
      `Từ ngày ${1 + (k % 20)} đến ${5 + (k % 20)}/6, xã họp. Ngày ${1 + (k % 28)}/${1 + (k % 12)}/${2000 + (k % 20)} có mưa. `,
  ),
  each('different people', (k) => `ông ${person(k)}, `),
  each('different people of one office', (k) => `ông ${person(k)}, Giám đốc Sở Y tế; `),
  each('different people of different offices', (k) => `ông ${person(k)}, Giám đốc Sở ${place(k)}; `),
  each(
    'different people, a sentence each',
    (k) => `Ông ${person(k)}, Giám đốc Sở ${place(k)} yêu cầu các xã cần cố gắng. `,
  ),
  each('different people, a line each', (k) => `- Ông ${person(k)}, Chủ tịch UBND xã ${place(k)};\n`),
  each('different people, then the office alone', (k) => `Ông ${person(k)}, Bí thư. Bí thư yêu cầu các xã cố gắng. `),
  each('different people who share a given name', (k) => `ông ${place(k)} Ơn, bà Ơn, `),
  each('one person of different offices', (k) => `Ông Lò Văn Ơn, Giám đốc Sở ${place(k)}. `),
  each('one person of different offices in one list', (k) => `Giám đốc Sở ${place(k)}, `),
  each('different offices without names', (k) => `Giám đốc Sở ${place(k)} yêu cầu các xã cần cố gắng. `),
  each(
    'different offices, named and asked for',
    (k) => `Ông ${person(k)}, Giám đốc Sở ${place(k)}. Giám đốc Sở ${place(k + 1)} đề nghị các xã cố gắng. `,
  ),
  each(
    'offices misspelt each in its own way',
    (k) => `Ông ${person(k)}, Giám đốc Sở ${place(k)}. Giám đốc Sở ${place(k)}h đề nghị các xã cố gắng. `,
  ),
  each(
    'offices that go on from one another',
    (k) => `Phó Giám đốc Sở. Phó Giám đốc Sở Y tế ${place(k)} đề nghị các xã cố gắng. `,
  ),
  each(
    'short offices of people, long ones asked for',
    (k) => `Ông ${person(k)}, Phó Giám đốc Sở ${syllable(k)}. Phó Giám đốc Sở ${place(k)} đề nghị các xã cố gắng. `,
  ),
  each(
    'positions asked for',
    (k) => `Ông ${person(k)}, Phó Trưởng phòng ${place(k)}. Trưởng phòng ${place(k)} yêu cầu cần làm. `,
  ),
  each('different groups that act', (k) => `Đại diện Hội ${place(k)} phát biểu. `),
  each('different bodies', (k) => `Sở ${place(k)}, `),
  each('different bodies, a sentence each', (k) => `UBND xã ${place(k)} đề nghị các thôn cần cố gắng. `),
  each('different bodies that hold', (k) => `Sở ${place(k)} phối hợp với `),
  each('different places', (k) => `tại xã ${place(k)}, `),
  each('different documents', (k) => `Nghị quyết số ${k}-NQ/TU, `),
  each('different events', (k) => `Hội nghị về ${place(k).toLowerCase()} tại ${place(k)}, `),
  each('different headlines', (k) => `Sở ${place(k)} họp bàn\n\n`),
  each('different captions', (k) => `Ông ${person(k)} phát biểu tại hội nghị\n\n`),
  each('different abbreviations', (k) => `${syllable(k).toUpperCase()}${syllable(3 * k).toUpperCase()} `),
  each('different addressees', (k) => `Ông Ơn yêu cầu xã ${place(k)} cần cố gắng; giao Sở ${place(k)} thực hiện. `),
  each('different groups', (k) => `hơn ${k} đại biểu, `),
  each('different letters', (k) => String.fromCodePoint(0x100 + (k % 0xd000))),
  each('nested lists', (k) => `${' '.repeat(k % 40)}${'-+*•'.charAt(k % 4)} Sở ${place(k)}:\n`),
  each('brackets ever deeper', (k) => `(Sở ${place(k)} `),
  each('quotes ever deeper', (k) => `“Sở ${place(k)} `),
  each(
    'alternating cues',
    (k) => ['chủ trì ', 'ông Lò Văn Ơn ', 'dự ', 'tại ', 'yêu cầu ', 'Sở ', 'và '][(k * 5 + (k >> 3)) % 7],
  ),
]

export const HOSTILE_ROWS = [...RUNS, ...CUES, ...PHRASES, ...UNIQUE]

const EVENT = 'Sáng 19/7/2018, tại Hà Nội, ông Lò Văn Ơn, Giám đốc Sở Y tế chủ trì Hội nghị tổng kết năm học'

export const FRAMES = [
  { name: 'alone', before: '', behind: '' },
  { name: 'in the body', before: `Sở Y tế họp\n\n${EVENT}.\n\n`, behind: '\n\nHội nghị kết thúc.' },
  { name: 'below a fair without a year', before: 'Ngày 5/5, huyện khai mạc Lễ hội đua bò Bảy Núi.\n\n', behind: '' },
  { name: 'in the first sentence', before: `${EVENT}, `, behind: ' tại Sở.' },
  { name: 'in a list', before: `${EVENT}.\nTham dự hội nghị có ông Tạ Văn Sủng; đại diện `, behind: '.' },
  { name: 'in a speech', before: `${EVENT}.\nÔng Lò Văn Ơn yêu cầu các sở `, behind: ' cần làm tốt hơn.' },
]

/** A text of about `size` UTF-16 code units: pieces of a row in a frame. */
export function hostileText(row, frame, size) {
  const pieces = []
  for (let k = 0, length = 0; length < size; k++) {
    const piece = row.piece(k)
    pieces.push(piece)
    length += piece.length
  }
  return frame.before + pieces.join('') + frame.behind
}
