/** Conclusions of a short article whose chair is Ma Thế Quyền, as the tests compare them. */
import { parse } from '../../../src/index.js'

export const LEAD =
  'Sáng 12/3/2021, UBND huyện Lâm Bình tổ chức Hội nghị triển khai công tác trồng rừng năm 2021. Đồng chí Ma Thế Quyền, Chủ tịch UBND huyện chủ trì hội nghị.\n\n'

export interface Expected {
  readonly text: string
  readonly kind: string
  readonly speaker: string | null
}

export function read(body: string): Expected[] {
  return parse(LEAD + body).conclusions.map(({ text, kind, speaker }) => ({
    text,
    kind,
    speaker: speaker && (speaker.speaker.name ?? speaker.speaker.text),
  }))
}

export const QUYEN = 'Ma Thế Quyền'
