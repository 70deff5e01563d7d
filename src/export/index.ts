/** Records as tables, calendars and linked data. */
export type { CsvOptions } from './csv.js'
export { toEventCsv } from './event-csv.js'
export { toIcs } from './ics.js'
export type { IcsCalendar, IcsOptions, OmittedEvent } from './ics.js'
export type { RecordItem } from './item.js'
export { toJsonLd, toJsonLdScript } from './json-ld.js'
export type { JsonLdEvent, JsonLdOrganization, JsonLdPerson } from './json-ld.js'
export { toParticipationCsv } from './participation-csv.js'
