import * as v from 'valibot'
import { ConclusionSchema } from './conclusion.js'
import { EventDateSchema, NewsEventSchema } from './event.js'
import { described, edtf, FactSchema, factEntries, textOrNull, WarningSchema } from './fact.js'
import { OrganizationSchema, ParticipantSchema } from './participant.js'

/** Valibot schema of `DocumentReference`. */
export const DocumentReferenceSchema = described(
  'A document cited by number.',
  v.object({
    ...factEntries,
    number: described('The number: "21-NQ/TU".', v.string()),
    kind: described('The kind of document: "Nghị quyết".', v.string()),
    issuer: described('Who issued it, as printed or as the number says.', textOrNull),
    date: described('EDTF date of the document, when printed with it.', v.nullable(edtf)),
  }),
)

/** Valibot schema of `Byline`. */
export const BylineSchema = described(
  'The line at the end that says who wrote the article.',
  v.object({
    ...factEntries,
    author: described("The author's name.", textOrNull),
    unit: described("The author's unit or paper.", textOrNull),
  }),
)

/**
 * Valibot schema of `NewsRecord`, for use with valibot or with anything that takes a Standard Schema. Fields that it
 * does not know are let pass and left out of its output, so that it reads the records of later versions.
 *
 * @example
 * import * as v from 'valibot'
 * v.is(NewsRecordSchema, JSON.parse(body))
 */
export const NewsRecordSchema = described(
  'What one article reports.',
  v.object({
    title: described(
      'The headline; null when the text begins with its body, and when it does not begin with the headline that the caller gave.',
      v.nullable(FactSchema),
    ),
    event: described(
      'The main event; null when the article reports none, and then date and location are null and the lists empty.',
      v.nullable(NewsEventSchema),
    ),
    date: described('When the event takes place; null when the article does not say.', v.nullable(EventDateSchema)),
    location: described('Where it takes place: "Hội trường Sở", "Hà Nội".', v.nullable(FactSchema)),
    organizers: described('Who holds the event.', v.array(OrganizationSchema)),
    chairs: described('Who presides over it or leads it, in order of mention.', v.array(ParticipantSchema)),
    attendees: described('Everyone else reported present, in order of mention.', v.array(ParticipantSchema)),
    conclusions: described('What was concluded, directed or decided, in order of mention.', v.array(ConclusionSchema)),
    documents: described(
      'Resolutions, decrees, decisions and plans cited by number.',
      v.array(DocumentReferenceSchema),
    ),
    captions: described('Photo captions, kept out of everything above.', v.array(FactSchema)),
    byline: described('Author and unit at the end of the article.', v.nullable(BylineSchema)),
    warnings: described(
      'What the reader of the record should know: no event found, year unknown, text not Vietnamese.',
      v.array(WarningSchema),
    ),
  }),
)
