/**
 * An article in the fragment of a link, which browsers send to nobody: `#z=` deflated, or `#t=` as it is where the
 * browser cannot deflate; `&d=` the reference date.
 */
import type { Input } from './read.js'

/** More text than a link holds when it is honest; a small fragment can inflate to gigabytes. */
const LONGEST = 4_000_000

export async function toFragment({ text, referenceDate }: Input): Promise<string> {
  const date = referenceDate === '' ? '' : `&d=${encodeURIComponent(referenceDate)}`
  if (!('CompressionStream' in globalThis)) return `#t=${encodeURIComponent(text)}${date}`
  const bytes = await throughStream(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
  return `#z=${base64Url(bytes)}${date}`
}

/** @returns null when the fragment holds no article, or is damaged */
export async function fromFragment(fragment: string): Promise<Input | null> {
  const fields = new URLSearchParams(fragment.replace(/^#/, '').replaceAll('+', '%2B'))
  const referenceDate = fields.get('d') ?? ''
  const plain = fields.get('t')
  if (plain !== null) return { text: plain, referenceDate }
  const deflated = fields.get('z')
  if (deflated === null) return null
  try {
    const bytes = await throughStream(fromBase64Url(deflated), new DecompressionStream('deflate-raw'))
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), referenceDate }
  } catch {
    return null
  }
}

async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    size += value.length
    if (size > LONGEST) {
      await reader.cancel()
      throw new RangeError(`more than ${LONGEST} bytes`)
    }
    parts.push(value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function base64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
