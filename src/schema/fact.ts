/** What the schemas of the record have in common. The descriptions are the doc comments of src/record.ts. */
import * as v from 'valibot'

/** A schema with the description that goes into the JSON Schema. */
export const described = <const TSchema extends v.GenericSchema>(description: string, schema: TSchema) =>
  v.pipe(schema, v.description(description))

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Year, month or day; the year may be unknown. */
export const edtf = v.pipe(
  v.string(),
  v.regex(/^(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'expected an EDTF date'),
)

/** A text, or null where the article does not say. */
export const textOrNull = v.nullable(v.string())

/** Valibot schema of `Span`. */
export const SpanSchema = described(
  'Half-open range of UTF-16 code units in the very string the caller passed in (not in a normalised copy).',
  v.object({
    start: described('Offset of the first code unit.', offset),
    end: described('Offset after the last code unit.', offset),
  }),
)

/** The fields that every fact has. */
export const factEntries = {
  text: described(
    'The words: `source.slice(span.start, span.end)` put in NFC, with white space collapsed.',
    v.string(),
  ),
  span: described("Where the words stand in the caller's string.", SpanSchema),
  rule: described('Stable id of the rule that found them, such as `"chair/name-then-chu-tri"`.', v.string()),
  confidence: described(
    "From 0 to 1: that rule's precision as measured on a labelled corpus.",
    v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  ),
}

/** Valibot schema of `Fact`. */
export const FactSchema = described('Words found in the article.', v.object(factEntries))

/** Valibot schema of `Warning`. */
export const WarningSchema = described(
  'Something the reader of the record should know.',
  v.object({
    code: described('Stable id of the kind of warning.', v.string()),
    message: described('The warning as an English sentence; its wording may change.', v.string()),
    span: described('The words it is about; null when it is about the whole article.', v.nullable(SpanSchema)),
  }),
)
