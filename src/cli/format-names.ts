/** What a record can be printed as. */
export const FORMATS = ['json', 'ndjson', 'csv', 'ics', 'html', 'text'] as const

export type FormatName = (typeof FORMATS)[number]
