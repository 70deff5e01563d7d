/** Pieces put together to what a format asks for: lines, a list, one document. */
import type { FormatName } from './format-names.js'
import type { Piece } from './read.js'

export interface Sheet {
  /** What is to be written now: whole lines. */
  add(pieces: readonly Piece[]): string
  /** What is to be written at the end. */
  end(): string
}

/** @param several - a list, also when it comes to hold one or none */
export function sheetOf(format: FormatName, several: boolean): Sheet {
  if (format === 'json' && several) return list()
  return lines()
}

const lines = (): Sheet => ({
  add: (pieces) => pieces.map(({ text }) => `${text}\n`).join(''),
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
