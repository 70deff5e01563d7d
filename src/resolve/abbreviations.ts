/** Abbreviations written out: "Sở KH&CN" → "Sở Khoa học và Công nghệ". */
import { ABBREVIATIONS } from '../lexicon/abbreviations.js'

const builtIn = new Map(ABBREVIATIONS)
const TOKEN = /\p{Lu}[\p{L}\d]*(?:[&-]\p{Lu}[\p{L}\d]*)*/gu

/**
 * Writes out the abbreviations in a name.
 *
 * @param text - a name as printed
 * @param own - the caller's abbreviations, which go first
 * @example expandAbbreviations('Sở KH&CN') // 'Sở Khoa học và Công nghệ'
 */
export function expandAbbreviations(text: string, own: Readonly<Record<string, string>> = {}): string {
  return text.replace(TOKEN, (token) => {
    if (Object.hasOwn(own, token)) return own[token] ?? token
    return builtIn.get(token) ?? token
  })
}
