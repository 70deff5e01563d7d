/**
 * Kinds of official documents and their abbreviations in document numbers.
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục III (kinds of administrative documents); Luật 80/2015/QH13 (laws,
 * decrees, circulars); Hướng dẫn 36-HD/VPTW of 2018 (documents of the Party).
 */

/** A kind: its name as a record shows it, and whether a bare number after it is a citation ("Nghị quyết 18"). */
export interface DocumentKind {
  readonly name: string
  readonly codes: readonly string[]
  /** The word is also a plain noun before amounts ("kế hoạch 5 năm"): the number needs "số" or a code. */
  readonly plainNoun?: boolean
  /** The word is also a verb ("quyết định 12 dự án"): a bare number needs more around it. */
  readonly verb?: boolean
}

export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { name: 'Nghị quyết', codes: ['NQ'] },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT'] },
  { name: 'Nghị định', codes: ['NĐ'] },
  { name: 'Quyết định', codes: ['QĐ', 'QĐNS'], verb: true },
  { name: 'Chỉ thị', codes: ['CT'] },
  { name: 'Thông tư', codes: ['TT'] },
  { name: 'Thông tư liên tịch', codes: ['TTLT'] },
  { name: 'Thông tri', codes: [] },
  { name: 'Kết luận', codes: ['KL'], verb: true },
  { name: 'Quy định', codes: ['QyĐ', 'QyĐi', 'QDi', 'QĐi'], plainNoun: true },
  { name: 'Quy chế', codes: ['QC'], plainNoun: true },
  { name: 'Thông báo', codes: ['TB'], plainNoun: true },
  { name: 'Thông báo kết luận', codes: ['TBKL'], plainNoun: true },
  { name: 'Thông cáo', codes: ['TC'], plainNoun: true },
  { name: 'Hướng dẫn', codes: ['HD'], plainNoun: true },
  { name: 'Chương trình', codes: ['CTr', 'CTR', 'CTHĐ'], plainNoun: true },
  { name: 'Chương trình hành động', codes: ['CTrHĐ'], plainNoun: true },
  { name: 'Kế hoạch', codes: ['KH'], plainNoun: true },
  { name: 'Phương án', codes: ['PA'], plainNoun: true },
  { name: 'Đề án', codes: ['ĐA'], plainNoun: true },
  { name: 'Báo cáo', codes: ['BC'], plainNoun: true },
  { name: 'Tờ trình', codes: ['TTr', 'TTR'] },
  { name: 'Công văn', codes: ['CV'] },
  { name: 'Công điện', codes: ['CĐ'] },
  { name: 'Văn bản', codes: [], plainNoun: true },
  { name: 'Giấy phép', codes: ['GP'], plainNoun: true },
  { name: 'Bộ luật', codes: [], plainNoun: true },
  { name: 'Luật', codes: ['L'], plainNoun: true },
  { name: 'Pháp lệnh', codes: ['PL'] },
  { name: 'Lệnh', codes: [], plainNoun: true },
  { name: 'Sắc lệnh', codes: ['SL'] },
]

/** Suffixes of bodies of which there are many, or that stand for more than one. */
export const BODY_CODES: readonly string[] = ['TW', 'TƯ', 'TU', 'UBND', 'HĐND', 'HU', 'ĐU', 'HĐBT', 'MTTQ', 'MTTW']

/** Who signs under a suffix, where it can be but one: "15/2020/NĐ-CP", "45/2019/QH14". Source: as above, and the ministries' own codes. */
export const ISSUER_CODES: Readonly<Record<string, string>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  QH: 'Quốc hội',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  CTN: 'Chủ tịch nước',
  VPCP: 'Văn phòng Chính phủ',
  TTCP: 'Thanh tra Chính phủ',
  KTNN: 'Kiểm toán Nhà nước',
  NHNN: 'Ngân hàng Nhà nước Việt Nam',
  BCA: 'Bộ Công an',
  BQP: 'Bộ Quốc phòng',
  BNG: 'Bộ Ngoại giao',
  BTP: 'Bộ Tư pháp',
  BNV: 'Bộ Nội vụ',
  BCT: 'Bộ Công Thương',
  BTC: 'Bộ Tài chính',
  BYT: 'Bộ Y tế',
  BXD: 'Bộ Xây dựng',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BGTVT: 'Bộ Giao thông vận tải',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BDTTG: 'Bộ Dân tộc và Tôn giáo',
  BTCTW: 'Ban Tổ chức Trung ương',
  BTGTW: 'Ban Tuyên giáo Trung ương',
  BDVTW: 'Ban Dân vận Trung ương',
  BNCTW: 'Ban Nội chính Trung ương',
  UBKTTW: 'Ủy ban Kiểm tra Trung ương',
  VPTW: 'Văn phòng Trung ương Đảng',
  TLĐ: 'Tổng Liên đoàn Lao động Việt Nam',
  TCHQ: 'Tổng cục Hải quan',
  TCT: 'Tổng cục Thuế',
}

/** First words behind a bare number that leave it a citation: "Nghị quyết 18 của ...", not "quyết định 12 dự án". */
export const AFTER_BARE_NUMBER: ReadonlySet<string> = new Set(
  'ngày của về và do khóa khoá đã là có được tại trong theo thì cũng ban quy nêu yêu với đến từ vào để còn này trên cho sẽ đang nhằm hay hoặc bằng ra'.split(
    ' ',
  ),
)

/** Where the name of an issuer ends, although no sign parts it from what follows. */
export const ISSUER_STOPS: ReadonlySet<string> = new Set(
  (
    'về ngày quy hướng nhằm để có được đã là theo tại trong với trên cho khi do như từ đến thì sẽ đang phê sửa vào cũng này đối giao yêu ' +
    'triển thực cùng ra gồm mà nêu gửi vừa hiện năm khóa khoá bằng bởi nhân cần phải không đề điều bổ lập lần quyết chấp xử'
  ).split(' '),
)

/** Words in lower case with which the name of an issuer may begin or go on: "của tỉnh", "của Ủy ban nhân dân huyện". */
export const ISSUER_WORDS: ReadonlySet<string> = new Set(
  (
    'tỉnh thành phố huyện xã phường thị trấn ủy uỷ ban nhân dân hội đồng chính phủ trung ương bộ sở đảng quốc vụ tướng trưởng chủ tịch giám đốc phòng ' +
    'nước thường trực chấp hành liên đoàn thanh tra cục tổng viện trường ngành kiểm toán và học nghệ hoạch tư nghiệp triển nông thôn môi ' +
    'truyền thể thao lịch động binh xã tế nguyên giao vận tải xây dựng tổ chức quân sự an công thương văn hóa khoa phát đầu lao thuế hải quan ' +
    'trị chỉ đạo bí thư kiểm sát tòa án tuyên giáo vận tin dạy nghề viên đại liên hiệp đảng'
  ).split(' '),
)
