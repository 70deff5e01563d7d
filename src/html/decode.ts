/** From the bytes of a page to its string, in the order in which browsers believe what a page says of its encoding. */
import { OptionsError } from '../index.js'

type Decoder = InstanceType<typeof TextDecoder>

/** How far into a page its declaration is looked for: portals put long scripts before it. */
const DECLARED_WITHIN = 4096

/**
 * The string that the bytes of a page stand for. A byte order mark goes first, then the server's charset, then what the
 * page declares; without any of them it is UTF-8, or windows-1258 where the bytes are no UTF-8.
 *
 * @param bytes - the page as it came over the network
 * @param charset - the charset of the Content-Type header, where there was one
 * @returns the page, without its byte order mark; bytes that mean nothing become U+FFFD
 * @throws OptionsError if `charset` is no encoding that the engine knows
 * @example decodeHtml(new Uint8Array([0x48, 0xe0]), 'windows-1258') // 'Hà'
 */
export function decodeHtml(bytes: Uint8Array, charset?: string): string {
  // asked first: a wrong option is an error even where a byte order mark makes it idle
  const named = charset === undefined ? null : decoderOf(charset)
  if (charset !== undefined && !named)
    throw new OptionsError('charset', `no encoding known as ${JSON.stringify(charset)}`)
  const decoder = markedDecoder(bytes) ?? named ?? declaredDecoder(bytes)
  if (decoder) return decoder.decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1258').decode(bytes)
  }
}

/** A byte order mark, or the "<" of UTF-16 without one. */
function markedDecoder(bytes: Uint8Array): Decoder | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8')
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder('utf-16le')
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder('utf-16be')
  return null
}

function declaredDecoder(bytes: Uint8Array): Decoder | null {
  const head = withoutComments(new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN)))
  for (const [tag] of head.matchAll(/<(?:meta|\?xml)\s[^<>]*/gi)) {
    const label = /(?:charset|encoding)\s*=[\s"']*([\w:.-]+)/i.exec(tag)?.[1]
    const decoder = label === undefined ? null : decoderOf(label)
    // Whoever could read the declaration byte by byte was not reading UTF-16.
    if (decoder) return decoder.encoding.startsWith('utf-16') ? new TextDecoder('utf-8') : decoder
  }
  return null
}

function withoutComments(html: string): string {
  const [first = '', ...rest] = html.split('<!--')
  return first + rest.map((part) => part.split('-->').slice(1).join('-->')).join('')
}

function decoderOf(label: string): Decoder | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}
