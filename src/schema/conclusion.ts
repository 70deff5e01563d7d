import * as v from 'valibot'
import { described, edtf, factEntries, SpanSchema, textOrNull } from './fact.js'

/** Valibot schema of `SpeakerMention`. */
export const SpeakerMentionSchema = described(
  'The mention of a person that a reference goes back to.',
  v.object({
    name: described("The person's name; null when no name is given anywhere.", textOrNull),
    text: described('The words of the mention: the name, or the office where there is none.', v.string()),
    span: described('Where those words stand.', SpanSchema),
  }),
)

/** Valibot schema of `SpeakerReference`. */
export const SpeakerReferenceSchema = described(
  'The words that name a speaker, and whom they mean.',
  v.object({
    name: described(
      "The person's name, looked up in the article when an office stands in its place; null when no name is given anywhere.",
      textOrNull,
    ),
    text: described('The words as printed: "đồng chí Tỉnh ủy viên, Giám đốc Sở".', v.string()),
    span: described('Where those words stand.', SpanSchema),
    speaker: described(
      'The mention that tells who that is: the name where the article prints it, else the office, without honorific.',
      SpeakerMentionSchema,
    ),
  }),
)

/** Valibot schema of `Conclusion`. */
export const ConclusionSchema = described(
  'One thing that was assessed, directed or decided.',
  v.object({
    ...factEntries,
    kind: described(
      'What kind of statement it is; one that both assesses and requests is a directive.',
      v.picklist(['assessment', 'directive', 'decision']),
    ),
    speaker: described('Who said it; null when the event itself decided.', v.nullable(SpeakerReferenceSchema)),
    addressee: described('Who is to act: "Đảng ủy", "các đoàn thể như công đoàn, chi đoàn".', textOrNull),
    deadline: described('EDTF date by which it is to be done, from "trước ngày 30/9".', v.nullable(edtf)),
  }),
)
