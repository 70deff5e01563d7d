import type { DaySessionWord } from '../../lexicon/date-words.js'

/** A date named in a text. Offsets are UTF-16 code units of that text. */
export interface DateMention {
  /** Where its words start: "Sáng ngày 19/7/2018", "từ ngày 28/9 đến ngày 02/10/2020", "chiều cùng ngày". */
  start: number
  end: number
  /** EDTF: "2018-07-19", "XXXX-07-19", "2018-07", "2018"; "" where the words alone do not say it. */
  startDate: string
  /** The same as `startDate` for one day. */
  endDate: string
  /** False if no year stands with the date. */
  yearPrinted: boolean
  /** Of a list, every day; else `[startDate]`, or `[startDate, endDate]` of a range; empty where `startDate` is. */
  days: string[]
  /** Said by its place relative to another day, with no date beside it. */
  relative: null | 'today' | 'yesterday' | 'tomorrow' | 'same-day' | 'weekday'
  session: DaySessionWord | null
  /** "08:00" */
  time: string | null
  /** A day of the lunar calendar; `startDate` is "". */
  lunar: boolean
  /** `day` if an event may take place on it; else what it is the date of. */
  role: 'day' | 'period' | 'document' | 'anniversary' | 'publication'
  precision: 'day' | 'month' | 'year'
  /** Stable id of the parser that read the day: "date/day-slash-month". */
  rule: string
}
