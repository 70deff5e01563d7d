/** What a dash inside an event's name joins. */
import { isCapital, isWord, phraseAt, type Reader, wordAt } from '../../../mentions/reader.js'

/** "Ngày hội Văn hóa | - | Thể thao các dân tộc": both sides name a field, in a headline too. */
export const areFields = ({ tokens: t }: Reader, dash: number): boolean =>
  FIELDS.has(phraseAt(t, dash - 2, dash)) && FIELDS.has(phraseAt(t, dash + 1, dash + 3))
const FIELDS = new Set(
  'văn hóa,thể thao,thể dục,du lịch,thương mại,nghệ thuật,văn nghệ,kinh tế,xã hội,giáo dục,khoa học,công nghệ,quốc phòng,an ninh,nông nghiệp,công nghiệp,thông tin,truyền thông,môi trường,lao động,ẩm thực'.split(
    ',',
  ),
)

/** From one place to another: a road, a line, a river stands before the first. */
export function isRoute({ tokens: t }: Reader, from: number, dash: number): boolean {
  if (!isCapital(t, dash - 1) || !isCapital(t, dash + 1)) return false
  for (let k = dash - 2; k > from && k >= dash - ROUTE_WITHIN && isWord(t, k); k--)
    if (ROUTES.has(wordAt(t, k)) && !isCapital(t, k)) return true
  return false
}
const ROUTES = new Set(['tuyến', 'cao', 'đường', 'dây', 'sắt', 'lộ', 'chặng', 'đoạn', 'kênh', 'luồng'])
const ROUTE_WITHIN = 6
