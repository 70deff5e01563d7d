/**
 * Words behind which a personal name is the name of a thing: of a street, a school, a prize; and behind which two or
 * three capitals name a place: "bán đảo Mây Sương", "tại Thạch Sa".
 */

/** One word. */
export const NAMESAKE_WORDS: readonly string[] =
  'đường phố trường giải quận huyện xã phường thôn ấp bản quỹ cúp cầu chợ đài thpt thcs th đh học hồ đoàn lớp ngõ ngách hẻm sân chùa đền thờ tượng bia tỉnh buôn làng hãng khu tổ trại phủ lăng mộ cụm tuyến sông suối núi đồi đèo dốc hang vịnh đầm thác biển bãi cảng ga bến kênh đập tháp miếu đình đảo cư tại ở vua chúa'.split(
    ' ',
  )

/** Two or three words. */
export const NAMESAKE_PHRASES: readonly string[] = [
  'công viên',
  'thủy điện',
  'nhiệt điện',
  'hội thánh',
  'tòa thánh',
  'nghĩa trang',
  'giải thưởng',
  'mang tên',
  'mặt trận',
  'nhà hát',
  'rạp hát',
  'thư viện',
  'bảo tàng',
  'bệnh viện',
  'đa khoa',
  'phòng khám',
  'nhà thuốc',
  'công ty',
  'tập đoàn',
  'doanh nghiệp',
  'nhà máy',
  'học viện',
  'đại học',
  'cao đẳng',
  'tiểu học',
  'mầm non',
  'mẫu giáo',
  'trung đoàn',
  'lữ đoàn',
  'sư đoàn',
  'phổ thông',
  'trung học',
  'khu công nghiệp',
  'cụm công nghiệp',
  'khu kinh tế',
  'khu đô thị',
  'khu du lịch',
  'cơ sở',
  'thpt chuyên',
  'phổ thông chuyên',
  'cù lao',
  'cao nguyên',
  'công nghiệp',
  'đô thị',
  'di tích',
  'đại lộ',
  'sân vận động',
  'cuộc vận động',
  'đường hoa',
  'dự án',
  'quốc gia',
  'du lịch',
  'bảo tồn',
  'dân tộc',
  'đồng bào',
  'dòng họ',
  'liệt sĩ',
  'liệt sỹ',
  'bộ đội',
]

/** Streets in the plural: what is listed behind them is none of it a person. */
export const STREETS: readonly string[] = ['đường', 'phố', 'tuyến', 'ngõ', 'hẻm']
