/** The lines of a notice in which an article tells when and where its event is. */
import type { Article } from '../article.js'
import type { Passage } from '../mentions/passages.js'
import { NOTICE_PLACE, NOTICE_TIME } from '../text/layout/notice.js'

/** The line of the time and the line of the place, which stand close together. */
interface Notice {
  readonly time: Passage
  readonly place: Passage
}

/** It stands in so many sentences from the beginning, */
const WITHIN = 30
/** and so many lines apart are its time and its place. */
const APART = 3

/** "Thời gian: 8 giờ ngày 5/3/2031" beside "Địa điểm: Nhà văn hóa xã Nậm Sin"; null where an article has none. */
export function noticeOf({ reader: { folded }, passages }: Article): Notice | null {
  if (!folded.includes('thời gian') && !folded.includes('ngày tổ chức')) return null
  const body = passages.filter(({ kind }) => kind === 'body').slice(0, WITHIN)
  const at = body.findIndex(({ start, end }) => NOTICE_TIME.test(folded.slice(start, end)))
  const time = body[at]
  const place = body
    .slice(Math.max(0, at - APART), at + APART + 1)
    .find(({ start, end }) => NOTICE_PLACE.test(folded.slice(start, end)))
  return time && place ? { time, place } : null
}
