/** The record as a schema, for services that receive records. */
export { ConclusionSchema, SpeakerMentionSchema, SpeakerReferenceSchema } from './conclusion.js'
export { EventDateSchema, NewsEventSchema } from './event.js'
export { FactSchema, SpanSchema, WarningSchema } from './fact.js'
export { OrganizationSchema, ParticipantSchema, TitleSchema } from './participant.js'
export { BylineSchema, DocumentReferenceSchema, NewsRecordSchema } from './record.js'
export { checkRecord, RecordError, validateRecord } from './validate.js'
export type { RecordCheck, RecordProblem } from './validate.js'
