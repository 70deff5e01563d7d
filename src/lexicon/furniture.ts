export const FURNITURE_LINES: readonly { text: string; where: 'line-start' | 'whole-line'; endsArticle: boolean }[] = [
  { text: 'Tin liên quan', where: 'line-start', endsArticle: true },
  { text: 'Các tin khác', where: 'line-start', endsArticle: true },
  { text: 'Lượt xem', where: 'line-start', endsArticle: false },
]
export const CAPTION_CUES: readonly string[] = [
  'Quang cảnh',
  'Toàn cảnh',
  'Ảnh:',
  'Hình ảnh',
  'Các đại biểu dự',
  'Các đại biểu tham dự',
  'Đại biểu tham',
]
