/** What HTML says of its elements, as far as it matters for text. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that never hold anything. */
export const VOID = set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
)

/** What stands in them is never text of the page. */
export const NOT_TEXT = set(
  'script style template noscript noframes noembed iframe object applet svg math select datalist textarea button audio video canvas map title xml dialog rp',
)

/** Word's own elements beside `o:p`, and smart tags, which hold words of the article. */
export const isOfficeIsland = (name: string): boolean => /^[vwm]:|^o:(?!p$)/.test(name)

/** A blank line parts them from what stands around. */
export const PARAGRAPHS = set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure article section hr')

/** A new line begins before and behind them. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
)

export const HEADINGS = set('h1 h2 h3 h4 h5 h6')

/** Tags inside of them leave what is open outside alone. */
export const SCOPES = set('table td th caption')

/** Parts of a table, which only the table around them bounds. */
export const TABLE_PARTS = set('td th tr tbody thead tfoot caption')

/** The element that ends when the key begins, unless one of `within` was opened since. */
export const ENDS_BEFORE: ReadonlyMap<string, { ends: readonly string[]; within: readonly string[] }> = new Map([
  ['li', { ends: ['li'], within: ['ul', 'ol', 'menu', 'dir', 'table'] }],
  ['dt', { ends: ['dt', 'dd'], within: ['dl', 'table'] }],
  ['dd', { ends: ['dt', 'dd'], within: ['dl', 'table'] }],
  ['td', { ends: ['td', 'th', 'caption'], within: ['table'] }],
  ['th', { ends: ['td', 'th', 'caption'], within: ['table'] }],
  ['tr', { ends: ['tr', 'caption'], within: ['table'] }],
  ['tbody', { ends: ['tbody', 'thead', 'tfoot', 'caption'], within: ['table'] }],
  ['thead', { ends: ['tbody', 'thead', 'tfoot', 'caption'], within: ['table'] }],
  ['tfoot', { ends: ['tbody', 'thead', 'tfoot', 'caption'], within: ['table'] }],
])
