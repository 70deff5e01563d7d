/**
 * Words of dates and times, as data. Compiled from general knowledge of the language; the names of the
 * lunar years are the sixty-year cycle (mười can, mười hai chi).
 */

export type DaySessionWord = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'

/** Parts of the day; longer words stand before the shorter ones that they contain. */
export const SESSION_WORDS: readonly (readonly [word: string, session: DaySessionWord])[] = [
  ['rạng sáng', 'morning'],
  ['sáng sớm', 'morning'],
  ['sáng', 'morning'],
  ['trưa', 'noon'],
  ['chiều tối', 'afternoon'],
  ['chiều', 'afternoon'],
  ['tối', 'evening'],
  ['nửa đêm', 'night'],
  ['đêm', 'night'],
]

/** After "thứ", with the number of chrono's weekday (0 is Sunday). */
export const WEEKDAY_WORDS: readonly (readonly [word: string, weekday: number])[] = [
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['bẩy', 6],
  ['2', 1],
  ['3', 2],
  ['4', 3],
  ['5', 4],
  ['6', 5],
  ['7', 6],
]

/** After "tháng"; Giêng and Chạp are names of lunar months only. */
export const MONTH_WORDS: readonly (readonly [word: string, month: number, lunar: boolean])[] = [
  ['giêng', 1, true],
  ['chạp', 12, true],
  ['mười một', 11, false],
  ['mười hai', 12, false],
  ['hai', 2, false],
  ['ba', 3, false],
  ['tư', 4, false],
  ['năm', 5, false],
  ['sáu', 6, false],
  ['bảy', 7, false],
  ['tám', 8, false],
  ['chín', 9, false],
  ['mười', 10, false],
]

/** Years of the lunar calendar are named by one of each. */
export const LUNAR_STEMS: readonly string[] = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý']
export const LUNAR_BRANCHES: readonly string[] = [
  'tý',
  'sửu',
  'dần',
  'mão',
  'thìn',
  'tỵ',
  'tị',
  'ngọ',
  'mùi',
  'thân',
  'dậu',
  'tuất',
  'hợi',
]

/**
 * Words that speak of a day without a figure: where one of them stands, a window is read. Each is two syllables, of
 * which the first may be cut ("ùng" for "Cùng", "cùng") or left open.
 */
export const RELATIVE_CUES: readonly (readonly [before: string, after: string])[] = [
  ['', 'nay'],
  ['', 'qua'],
  ['', 'mai'],
  ['ùng', 'ngày'],
  ['ÙNG', 'NGÀY'],
  ['ùng', 'đêm'],
  ...['hai', 'Hai', 'ba', 'Ba', 'tư', 'Tư', 'năm', 'Năm', 'sáu', 'Sáu', 'bảy', 'Bảy', 'bẩy'].map(
    (day) => ['hứ', day] as const,
  ),
  ['hủ', 'nhật'],
  ['hủ', 'Nhật'],
  ['ằm', 'tháng'],
  ['áng', 'đầu'],
  ['áng', 'cuối'],
]

/** Units: "2-3 lần", "4.5 triệu" are amounts even after a part of the day or "ngày". */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  (
    'lần người triệu tỷ tỉ nghìn ngàn trăm giờ phút tiếng tuần điểm phần km m ha kg g ml mm cm tấn tạ lít mét độ usd vnđ vnd lượt ' +
    'con cây căn sao suất câu'
  ).split(' '),
)

/** Nouns that are counted: "từ 2/3 số", "đến 8/10 tiêu chí" are ratios. Only first syllables, as they stand behind the figure. */
export const COUNTED_WORDS: ReadonlySet<string> = new Set([
  ...UNIT_WORDS,
  ...(
    'số tổng tháng năm tiêu chỉ xã huyện tỉnh phường thôn ấp xóm hộ lớp mục nhóm đơn cơ chi gói cán trận ca bàn cửa tuyến thành địa vị ' +
    'phiếu đảng học chuyến ngôi đề thửa cuốn mức bậc đại thành'
  ).split(' '),
])

/** Words before a bare "19/7" that make it a day although neither "ngày" nor a part of the day is printed. */
export const WEAK_DATE_CUES: ReadonlySet<string> = new Set(
  'từ đến tới trước sau vào và tức hết nhằm dịp lễ hôm'.split(' '),
)

/** Words before "3/2" or "30-4" that make it the name of a place or a number. */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  'đường phố tổ số lớp hẻm ngõ kiệt ấp thôn xóm viện trường lộ lệ phường quận kho lô thửa tờ hạng thứ'.split(' '),
)

/** Just before a date: it is the day of something that is kept or remembered. */
export const ANNIVERSARY_CUES: readonly string[] = [
  'kỷ niệm',
  'kỉ niệm',
  'chào mừng',
  'chúc mừng',
  'mừng',
  'phụ nữ',
  'thương binh - liệt sĩ',
  'nhà giáo việt nam',
  'quốc tế lao động',
  'truyền thống',
  'ngày thành lập',
  'ngày sinh',
  'ngày giải phóng',
  'thành lập',
  'sinh',
  'dịp',
  'lễ',
  'giỗ',
  'từ trần',
  'mất',
  'chiến thắng',
  'quốc khánh',
  'nhân ngày',
  'cách mạng tháng tám',
]

/** Just before a date: it is the day of a paper. */
export const DOCUMENT_CUES: readonly string[] = [
  'ban hành',
  'cấp',
  'ký',
  'có hiệu lực',
  'có hiệu lực từ',
  'hiệu lực thi hành',
  'hiệu lực thi hành từ',
  'hiệu lực kể từ',
  'thông qua',
  'truy cập',
  'lưu trữ',
  'bản gốc',
]

/** Just before a date: it bounds a period or sets a term. */
export const BOUND_CUES: readonly string[] = [
  'tính đến',
  'tính tới',
  'tính đến hết',
  'đến hết',
  'cho đến',
  'đến',
  'tới',
  'trước',
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất đến',
  'chậm nhất vào',
  'muộn nhất',
  'kể từ',
  'tính từ',
  'kể từ sau',
  'sau',
  'hạn',
  'thời hạn',
]

/** On a line that holds nothing but a date: labels of the day on which an article was put out. */
export const PUBLICATION_WORDS: ReadonlySet<string> = new Set(
  (
    'cập nhật lúc đăng ngày bài viết gốc tin xuất bản thời gian gmt utc am pm sa ch thứ hôm vào lượt xem views published posted updated ' +
    'on at tạo giờ phút in gửi email h'
  ).split(' '),
)
