/** Pieces put together to what a format asks for: lines, a list, a table, a calendar. */
import { toIcs, type RecordItem } from '../export/index.js'
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

/** Whether an event is there twice is known at the end, so the records with events are held. */
function calendar(complain: (message: string) => void): Sheet {
  const items: RecordItem[] = []
  return {
    add(pieces) {
      items.push(...pieces.map(({ text }) => JSON.parse(text) as RecordItem))
      return ''
    },
    end() {
      const { ics, omitted } = toIcs(items)
      for (const { id, event, reason } of omitted)
        complain(`${id === null ? '' : `${id}: `}not in the calendar (${reason}): ${event}`)
      return ics
    },
  }
}
