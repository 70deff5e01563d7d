/** Words by which a clause tells what was done while somebody spoke. */
import { WHILST } from '../../lexicon/event-cues.js'
import { phraseAt, type Reader } from '../../mentions/reader.js'
import { PhraseSet } from '../../text/words.js'

/** "Khi | kiểm tra đê Lim, Bộ trưởng An yêu cầu": what was done while somebody spoke is what is told. */
export const isWhilst = ({ tokens: t }: Reader, from: number, i: number): boolean =>
  whilst.lengthAt(t, from, i) > 0 || WHILST.includes(phraseAt(t, from - 1, i))
/** "Khi | kiểm tra", "Trong lúc | đi thăm" */
export const whilst = new PhraseSet(WHILST)
