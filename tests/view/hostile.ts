/** Texts that break pages and terminals that do not escape. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</mark></div><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)",
  '&lt;b&gt; &amp; &#60;',
  '<!-- --> <![CDATA[',
  '\u001b[2J\u001b]0;title\u0007\u009b31m',
  'a\u0000b\u0008c\u007f',
  '\u202eabc\u202c \u2066x\u2069',
  '\u200eabc\u200f \u061cx',
  '😀 \ud800 é',
  '\r\n\r\t \u00a0\u2028',
]

/** Control characters but tab and line ends, and what turns the direction of writing. */
export const STEERING = /[^\P{Cc}\t\r\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu
