/**
 * Signs that are not shown but steer what shows them: control characters (a terminal obeys them), and those that
 * turn the direction of writing, so that one would read something else than is there.
 */
// eslint-disable-next-line no-control-regex -- these are the signs meant
const STEERING = /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** The text with each steering sign replaced, so that offsets stay; tabs and line ends are left. */
export const visible = (text: string): string => text.replace(STEERING, '\uFFFD')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The text as content or quoted attribute of HTML. */
export const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
