/**
 * Where a date may stand. One pass over the char codes looks for figures that could belong to one and for the
 * words that name a day without a figure; only the windows around them are parsed.
 */
import { RELATIVE_CUES } from '../../lexicon/date-words.js'

/** A piece of the text: [start, end). */
export interface Window {
  readonly start: number
  readonly end: number
}

/** Room on both sides of a figure, for "trong hai ngày" before it and "(tức ngày ... năm ...)" behind it. */
const REACH = 44
/** The longest window, so that the cost stays linear whatever the text. */
const MOST = 260

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Behind a figure, spaces aside: / . - – : , & ( and the letters of tháng, giờ, h, đến, tới, và, Tết, âm. */
const FOLLOWERS = new Set(Array.from('/.-–—:,&(tTgGhHđĐvVâÂ', (c) => c.charCodeAt(0)))
/** Last letters of ngày, năm, tháng, mùng, hôm, từ, đến, tới, sáng, tối, thứ, quý, quí ... before a figure. */
const LEADERS = new Set(Array.from('ymgừniuaêứý(', (c) => c.charCodeAt(0)))
const LEADERS_UPPER = new Set(Array.from('YMGN', (c) => c.charCodeAt(0)))

/**
 * Proposes windows.
 *
 * @param text - NFC, with ordinary spaces
 * @returns windows in order; two of them overlap only where a run of figures is longer than a window
 */
export function proposeWindows(text: string): Window[] {
  const anchors: number[] = []
  const n = text.length
  for (let i = 0; i < n; i++) {
    const code = text.charCodeAt(i)
    if (code === SPACE) {
      if (opensCue[text.charCodeAt(i + 1)] === 1 && isCue(text, i)) anchors.push(i)
      continue
    }
    if (!isDigit(code)) continue
    let end = i + 1
    while (end < n && isDigit(text.charCodeAt(end))) end++
    if (end - i <= 2 ? isPromising(text, i, end) : end - i === 4 && isYearLike(text, i)) anchors.push(i)
    i = end - 1
  }
  const windows: { start: number; end: number }[] = []
  for (const anchor of anchors) {
    const last = windows[windows.length - 1]
    const end = snapEnd(text, anchor)
    if (last && anchor < last.end && end <= last.end) continue
    const start = snapStart(text, anchor)
    if (last && start <= last.end && end - last.start <= MOST) last.end = end
    else windows.push({ start, end })
  }
  return windows
}

const SPACE = 32

/** The cues by the first two letters of their second syllable. */
const CUES = new Map<number, (readonly [before: string, after: string])[]>()
for (const cue of RELATIVE_CUES) {
  const letters = twoLetters(cue[1], 0)
  CUES.set(letters, [...(CUES.get(letters) ?? []), cue])
}
/** By its code: a second syllable begins with the letter. */
const opensCue = new Uint8Array(0x1f00)
for (const [, second] of RELATIVE_CUES) opensCue[second.charCodeAt(0)] = 1

function twoLetters(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

/** Does the space at `at` stand between the syllables of a cue? */
function isCue(text: string, at: number): boolean {
  const cues = CUES.get(twoLetters(text, at + 1))
  if (!cues) return false
  let before = at
  while (before > 0 && before > at - 4 && text.charCodeAt(before - 1) === SPACE) before--
  for (const [first, second] of cues) {
    if (text.startsWith(second, at + 1) && (first === '' || text.startsWith(first, before - first.length))) return true
  }
  return false
}

/** "19.." or "20.." */
const isYearLike = (text: string, at: number): boolean => {
  const century = text.slice(at, at + 2)
  return century === '19' || century === '20'
}

function isPromising(text: string, start: number, end: number): boolean {
  let after = end
  while (text.charCodeAt(after) === 32) after++
  if (FOLLOWERS.has(text.charCodeAt(after))) return true
  let before = start - 1
  while (text.charCodeAt(before) === 32) before--
  const code = text.charCodeAt(before)
  return LEADERS.has(code) || LEADERS_UPPER.has(code)
}

/** No window reaches over a line or cuts a word. */
function snapStart(text: string, anchor: number): number {
  const floor = Math.max(0, anchor - REACH)
  let at = anchor
  while (at > floor && text.charCodeAt(at - 1) !== 10) at--
  if (at > 0 && text.charCodeAt(at - 1) !== 10) {
    let gap = at
    while (gap < anchor && text.charCodeAt(gap) !== 32) gap++
    if (gap < anchor) at = gap + 1
  }
  return at
}

function snapEnd(text: string, anchor: number): number {
  const ceiling = Math.min(text.length, anchor + REACH)
  let at = anchor
  while (at < ceiling && text.charCodeAt(at) !== 10) at++
  if (at < text.length && text.charCodeAt(at) !== 10) {
    let back = at
    while (back > anchor + 12 && text.charCodeAt(back) !== 32) back--
    if (text.charCodeAt(back) === 32) at = back
  }
  return at
}
