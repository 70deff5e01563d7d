/** The lines of an article: what each is, and the signs by which more than one reader knows it. */

/** What a line is. */
export type LineKind = 'title' | 'body' | 'heading' | 'caption' | 'byline' | 'furniture'

/** One line that is not blank, trimmed, with its tokens [first, last). */
export interface Line {
  readonly kind: LineKind
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** A part of the text and its tokens [first, last). */
export type Range = Omit<Line, 'kind'>

export const GOES_ON = /[:;,–-]$/
/** "Về phía Sở Y tế:", "Buổi lễ vinh dự đón tiếp:", "Lãnh đạo tỉnh có:", folded: below stand those present, one a line; not "Lãnh đạo tỉnh trao Bằng khen cho:". */
export const HEADS_PRESENT =
  /(?:(?:^|[\s,.•*+–-])(?:(?:về )?phía|(?:tham |đến |tới |cùng )?dự|tham gia|có mặt|hiện diện|góp mặt|thành phần|đại biểu|khách mời|đón(?: tiếp)?|tiếp đón|đại diện|thành viên)(?:\s[^:.;ⓅⓉ]{0,120})?|^(?:[-–+*•] ?)?(?:(?:các )?(?:đồng chí |vị )?lãnh đạo|(?:tại )?(?:các )?(?:điểm|đầu) cầu|đoàn (?:công tác|đại biểu|kiểm tra|giám sát))(?![^:]* (?:trao|tặng|khen|thăm|giao|yêu cầu|đề nghị|chỉ đạo|kết luận|kiến nghị|phát biểu|ghi nhận|đánh giá|nhấn mạnh|cho|cần|đã|sẽ)(?![A-Za-zÀ-ỹ]))(?:\s[^:.;ⓅⓉ]{0,80})?):$/u
/** Signs that stand before an item of a list, in posts also as pictures: "✅ Bầu ...", "🔹 Giao ...", "1️⃣ Thông qua ...". */
export const BULLET = /^(?:[-–+*•●▪▫◦○·■□◆◇❖✦➢➣➤➔→►▶▸✓✔✅☑🔹🔸🔷🔶👉]|\d\u{FE0F}?\u{20E3}|\d{1,2}[.)/]|[a-zđ]\))/u
/** Pictures with which the paragraphs of a post begin: "📣 Phát biểu chỉ đạo, ...". They are none of its words. */
export const ORNAMENT =
  /^(?:(?:\d\u{FE0F}?\u{20E3}|[○■□◆◇❖✦➢➣➤➔→►▸✓\p{Extended_Pictographic}\p{Regional_Indicator}\u{FE0F}\u{200D}])\s*)+/u
/** "more(MÂY XANH) – Chiều nay, ...": the lead of the article, behind a link to it. */
export const TEASER = /^(?:read )?more ?\([^()]{1,30}\) ?[-–:]/
/** "(MXO) - Chiều nay, ...", "MXO – Chiều nay, ...": who prints the article, before its first words. */
export const CREDITED = /^(?:\([\p{L}\d .]{2,24}\)|(\p{L}{2,6})) ?[-–—:] (?=\p{L})/u
