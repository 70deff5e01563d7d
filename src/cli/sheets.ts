/** Pieces put together to what a format asks for: lines, a list, a table, a calendar. */
import { eventUid } from '../export/ics-identity.js'
import { toIcs, type RecordItem } from '../export/index.js'
import { eventItems, type EventItem } from '../export/item.js'
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

/** A text that is given out the first time only. */
function once(text: string): () => string {
  let left = text
  return () => {
    const given = left
    left = ''
    return given
  }
}

function table(): Sheet {
  const header = once(CSV_HEADER)
  return {
    add: (pieces) => pieces.map(({ text }) => header() + text).join(''),
    end: header,
  }
}

/** Entry by entry, so that no record need be held; of the events only their UIDs are kept, to leave out what comes twice. */
function calendar(complain: (message: string) => void): Sheet {
  const empty = toIcs([]).ics
  // the writer puts properties of its own kind behind the entries
  const ending = empty.slice(empty.indexOf('X-WR-TIMEZONE'))
  const opening = empty.slice(0, -ending.length)
  const begin = once(opening)
  const uids = new Set<string>()
  const entryOf = (item: EventItem): string => {
    const { id, record } = item
    const { ics, omitted } = toIcs([id === null ? record : { id, record }])
    const uid = eventUid(item)
    const reason = omitted[0]?.reason ?? (uids.has(uid) ? 'duplicate' : null)
    if (reason !== null) {
      complain(`${id === null ? '' : `${id}: `}not in the calendar (${reason}): ${item.event.text}`)
      return ''
    }
    uids.add(uid)
    return ics.slice(opening.length, -ending.length)
  }
  return {
    add: (pieces) =>
      eventItems(pieces.map(({ text }) => JSON.parse(text) as RecordItem))
        .map((item) => begin() + entryOf(item))
        .join(''),
    end: () => begin() + ending,
  }
}
