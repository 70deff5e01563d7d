/** What a dash inside an event's name joins. */
import { FIELDS, ROUTES } from '../../../lexicon/event-names.js'
import { isCapital, isWord, phraseAt, type Reader, wordAt } from '../../../mentions/reader.js'

/** "Ngày hội Văn hóa | - | Thể thao các dân tộc": both sides name a field, in a headline too. */
export const areFields = ({ tokens: t }: Reader, dash: number): boolean =>
  fields.has(phraseAt(t, dash - 2, dash)) && fields.has(phraseAt(t, dash + 1, dash + 3))
const fields = new Set(FIELDS)

/** From one place to another: a road, a line, a river stands before the first. */
export function isRoute({ tokens: t }: Reader, from: number, dash: number): boolean {
  if (!isCapital(t, dash - 1) || !isCapital(t, dash + 1)) return false
  for (let k = dash - 2; k > from && k >= dash - ROUTE_WITHIN && isWord(t, k); k--)
    if (routes.has(wordAt(t, k)) && !isCapital(t, k)) return true
  return false
}
const routes = new Set(ROUTES)
const ROUTE_WITHIN = 6
