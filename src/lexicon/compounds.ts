/** Nouns of which one syllable is another word where it stands alone. Folded. */

/** The last is an adverb, or joins, elsewhere: "Quỹ Nhi | đồng", "Trung tâm Dịch vụ việc | làm". */
export const ENDS_LIKE_ADVERBS: ReadonlySet<string> = new Set([
  'nhi đồng',
  'hội đồng',
  'cộng đồng',
  'việc làm',
  'và vừa',
  'dục thường',
  'thôn mới',
  'đổi mới',
  'mặt trận',
])

/** The first heads bodies elsewhere: "Phòng Văn hóa, | Khoa học và Thông tin" has no faculty, "Hội nhập" no society. */
export const OPENS_LIKE_BODIES: ReadonlySet<string> = new Set([
  'khoa học',
  'xã hội',
  'hội nhập',
  'báo chí',
  'phòng chống',
  'trường học',
])
