/** The style of the page. It is the same for every page, so that the page can name it by its hash. */

export const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1a1a1a; --quiet: #595959; --line: #d0d0d0;
  --fill: 93% 0.06; --edge: 55% 0.13; --name: 40% 0.12 }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16181c; --ink: #ececec; --quiet: #a8a8a8; --line: #3c4048;
    --fill: 34% 0.07; --edge: 65% 0.12; --name: 88% 0.07 } }
* { box-sizing: border-box }
html { scroll-padding-bottom: 5rem }
body { margin: 0; padding: 1.5rem 1.5rem 4.5rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.4rem; margin: 0 0 1rem; overflow-wrap: anywhere }
h2 { font-size: 1.1rem; margin: 0 0 .5rem }
h3 { font-size: 1rem; margin: 1rem 0 .25rem }
main { display: grid; gap: 2rem; grid-template-columns: minmax(0, 3fr) minmax(16rem, 2fr); max-width: 90rem; margin: auto }
h1, main > * { min-width: 0 }
h1 { max-width: 90rem; margin-inline: auto }
.text { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 2.1; max-width: 46rem }
mark { --h: 0; color: inherit; background: oklch(var(--fill) var(--h)); border-bottom: 2px solid oklch(var(--edge) var(--h));
  border-radius: .2em; padding: .1em .2em; box-decoration-break: clone; -webkit-box-decoration-break: clone }
mark mark { padding-block: 0 }
mark:focus-visible, mark:target { outline: 2px solid currentColor; outline-offset: 2px }
.name { font-size: .68em; font-weight: 700; letter-spacing: .02em; color: oklch(var(--name) var(--h)); padding-right: .4em;
  user-select: none; -webkit-user-select: none; white-space: nowrap }
.tip { position: fixed; inset: auto 0 0 0; z-index: 1; padding: .75rem 1.5rem; background: var(--ground); color: var(--ink);
  border-top: 4px solid oklch(var(--edge) var(--h)); font: .9rem/1.4 system-ui, sans-serif; white-space: normal }
mark:focus > .tip { display: block }
mark:hover > .tip { display: block; z-index: 2 }
mark:hover:has(mark:hover) > .tip { display: none }
.tip b { color: oklch(var(--name) var(--h)) }
ul { list-style: none; margin: 0; padding: 0 }
li { margin: 0 0 .6rem; padding-left: .6rem; overflow-wrap: anywhere; border-left: 4px solid oklch(var(--edge) var(--h, 0)) }
li.titles { margin-left: 1.2rem }
a { color: inherit }
small { display: block; color: var(--quiet); font-size: .85rem }
.warning { border-color: var(--quiet) }
.title { --h: 260 } .event { --h: 25 } .date { --h: 90 } .location { --h: 150 } .organizers { --h: 200 } .chairs { --h: 320 }
.attendees { --h: 300 } .titles { --h: 350 } .conclusions { --h: 240 } .documents { --h: 180 } .captions { --h: 120 } .byline { --h: 60 }
@media (max-width: 50rem) { main { grid-template-columns: minmax(0, 1fr) } }
@media (forced-colors: active) { mark { forced-color-adjust: none; background: Canvas; color: CanvasText; border-color: Highlight }
  .name, .tip b { color: CanvasText } }
@media print {
  body { padding: 0 } main { display: block } .tip { display: none !important } li { break-inside: avoid }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact } section + section { margin-top: 1.5rem } }
`

/** SHA-256 of the style in base64, by which the Content-Security-Policy lets it in. */
export const STYLE_HASH = '6hWY3LupdGT0NG8cB1Ybju0kLTH6Ux7GOpIx1wuLXv4='
