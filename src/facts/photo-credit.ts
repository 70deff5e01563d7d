/** Credits of pictures that the layout has not parted from the text: what stands before one is a caption. */
import type { Passage } from '../mentions/passages.js'

const CREDIT = /^\(?(?:ảnh|nguồn ảnh|clip|video|đồ họa) ?:/

/** "Ảnh: Lò Văn Ơn" */
export const isPhotoCredit = ({ skeleton }: Passage): boolean => CREDIT.test(skeleton.text)

/** A credit follows in the same paragraph: "Quang cảnh buổi làm việc. Ảnh: ..." */
export const isCredited = (passage: Passage, next: Passage | undefined): boolean =>
  next?.paragraph === passage.paragraph && isPhotoCredit(next)
