/** Adverbials of a time before the event's, folded, as patterns: "Vừa qua, ...", "Trong nhiệm kỳ trước, ...", "Khi mới 27 tuổi, ...". */
export const EARLIER: readonly string[] = [
  'trước (?:đây|kia|đó)',
  '(?:thời gian|\\d+ năm|những năm|nhiều năm|các năm|năm|nhiệm kỳ|khóa|quý|tháng|tuần) (?:vừa )?qua',
  'vừa qua',
  'mới đây',
  'gần đây',
  'lâu nay',
  'bấy lâu',
  'cách đây',
  'hồi (?:năm|tháng|đầu|cuối|giữa)',
  'hôm (?:qua|trước)',
  '(?:năm|tháng|tuần) (?:ngoái|trước)',
  '(?:các |những )?(?:đại hội|hội nghị|kỳ họp|phiên họp|nhiệm kỳ|khóa)(?: \\p{L}+){0,4} (?:trước|vừa qua)',
  '(?:các |những )?(?:khóa|nhiệm kỳ)(?: (?:\\d{1,2}|[ivx]+),?)+(?: và (?:\\d{1,2}|[ivx]+))?(?: thì)?',
  'khi (?:mới |còn |vừa )?\\d{1,2} tuổi',
  'năm \\d{1,2} tuổi',
  'trước khi',
]
