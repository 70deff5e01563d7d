/** The fields whose facts are shown, in the order of the record, and what they are called. */

/** Language of labels. */
export type ViewLanguage = 'en' | 'vi'

export const FIELDS = [
  'title',
  'event',
  'date',
  'location',
  'organizers',
  'chairs',
  'attendees',
  'titles',
  'conclusions',
  'documents',
  'captions',
  'byline',
] as const

/** A field of the record, or `titles` of its participants. */
export type ViewField = (typeof FIELDS)[number]

/** The words of a view that are not the article's. */
export interface Words {
  fields: Readonly<Record<ViewField, string>>
  article: string
  record: string
  warnings: string
  rule: string
  confidence: string
  yearInferred: string
  nothing: string
}

const WORDS: Readonly<Record<ViewLanguage, Words>> = {
  en: {
    fields: {
      title: 'Headline',
      event: 'Event',
      date: 'Date',
      location: 'Place',
      organizers: 'Organizer',
      chairs: 'Chair',
      attendees: 'Attendee',
      titles: 'Office',
      conclusions: 'Conclusion',
      documents: 'Document',
      captions: 'Caption',
      byline: 'Byline',
    },
    article: 'Article',
    record: 'Record',
    warnings: 'Warnings',
    rule: 'rule',
    confidence: 'confidence',
    yearInferred: 'year inferred',
    nothing: 'Nothing was found.',
  },
  vi: {
    fields: {
      title: 'Tiêu đề',
      event: 'Sự kiện',
      date: 'Thời gian',
      location: 'Địa điểm',
      organizers: 'Đơn vị tổ chức',
      chairs: 'Chủ trì',
      attendees: 'Tham dự',
      titles: 'Chức vụ',
      conclusions: 'Kết luận',
      documents: 'Văn bản',
      captions: 'Chú thích ảnh',
      byline: 'Tác giả',
    },
    article: 'Bài viết',
    record: 'Biên bản',
    warnings: 'Cảnh báo',
    rule: 'quy tắc',
    confidence: 'độ tin cậy',
    yearInferred: 'năm suy ra',
    nothing: 'Không tìm thấy gì.',
  },
}

/** @throws TypeError if a caller without types passed another language */
export function wordsOf(language: ViewLanguage = 'en'): Words {
  if (!Object.hasOwn(WORDS, language))
    throw new TypeError(`language: expected "en" or "vi", got ${JSON.stringify(language)}`)
  return WORDS[language]
}
