/** Fields of work whose first word heads bodies too: "Phòng Văn hóa, | Khoa học và Thông tin". */
import { OPENS_LIKE_BODIES } from '../../lexicon/compounds.js'
import { wordAt, type Reader } from '../reader.js'

/** The words at token `i` name what a body works in, and open no body. */
export const namesField = ({ tokens: t }: Reader, i: number): boolean =>
  OPENS_LIKE_BODIES.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`) && !DEPARTMENTS.has(wordAt(t, i + 2))

/** "Khoa Học máy tính": a department. */
const DEPARTMENTS = new Set(['máy'])
