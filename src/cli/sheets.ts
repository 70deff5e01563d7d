/** Pieces put together to what a format asks for: lines, a list, a table, a calendar. */
import { toIcs, type OmittedEvent, type RecordItem } from '../export/index.js'
import { unwrapped } from '../export/item.js'
import type { FormatName } from './format-names.js'
import { CSV_HEADER, type Piece } from './read.js'

export interface Sheet {
  /** What is to be written now, in whole lines. */
  add(pieces: readonly Piece[]): string
  /** What is to be written at the end. */
  end(): string
}

/**
 * @param several - a list, also when it comes to hold one record or none
 * @param complain - told what a calendar cannot hold
 */
export function sheetOf(format: FormatName, several: boolean, complain: (message: string) => void): Sheet {
  switch (format) {
    case 'json':
      return several ? list() : stretches('\n')
    case 'ndjson':
      return stretches('\n')
    case 'csv':
      return table()
    case 'ics':
      return calendar(complain)
    case 'html':
    case 'text':
      return stretches('')
  }
}

const stretches = (ending: string): Sheet => ({
  add: (pieces) => pieces.map(({ text }) => text + ending).join(''),
  end: () => '',
})

/** A JSON array with a line for each record, so that it need not be held. */
function list(): Sheet {
  let begun = false
  const begin = (): string => {
    const opening = begun ? ',\n' : '[\n'
    begun = true
    return opening
  }
  return {
    add: (pieces) => pieces.map(({ text }) => begin() + text).join(''),
    end: () => (begun ? '\n]\n' : '[]\n'),
  }
}

function table(): Sheet {
  let header = CSV_HEADER
  const headed = (rows: string): string => {
    const text = header + rows
    header = ''
    return text
  }
  return {
    add: (pieces) => (pieces.length > 0 ? headed(pieces.map(({ text }) => text).join('')) : ''),
    end: () => headed(''),
  }
}

/** Entry by entry, so that no record need be held; of the events only their UIDs are kept, to leave out what comes twice. */
function calendar(complain: (message: string) => void): Sheet {
  const empty = toIcs([]).ics
  // the writer puts properties of its own kind behind the entries
  const ending = empty.slice(empty.indexOf('X-WR-TIMEZONE'))
  const opening = empty.slice(0, -ending.length)
  const uids = new Set<string>()
  let begun = false
  const begin = (): string => {
    const text = begun ? '' : opening
    begun = true
    return text
  }
  const entryOf = (item: RecordItem): string => {
    const { ics, omitted } = toIcs([item])
    const [left] = omitted
    if (left) return leave(left)
    const entry = ics.slice(opening.length, -ending.length)
    const uid = UID.exec(entry)?.[0] ?? entry
    if (uids.has(uid)) return leave(duplicate(item))
    uids.add(uid)
    return entry
  }
  const leave = ({ id, event, reason }: OmittedEvent): string => {
    complain(`${id === null ? '' : `${id}: `}not in the calendar (${reason}): ${event}`)
    return ''
  }
  return {
    add: (pieces) => pieces.map(({ text }) => begin() + entryOf(JSON.parse(text) as RecordItem)).join(''),
    end: () => begin() + ending,
  }
}

const UID = /^UID:.*$/m

function duplicate(item: RecordItem): OmittedEvent {
  const { id, record } = unwrapped(item, 'item')
  return { id, event: record.event?.text ?? '', reason: 'duplicate' }
}
