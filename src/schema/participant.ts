import * as v from 'valibot'
import { described, factEntries, textOrNull } from './fact.js'

/** Valibot schema of `Title`. */
export const TitleSchema = described(
  'An office held by a person.',
  v.object({
    ...factEntries,
    position: described('The position: "Giám đốc".', v.string()),
    organization: described(
      '"Sở Khoa học và Công nghệ": abbreviations written out, a bare "Sở" or "tỉnh" resolved from the article where it can be.',
      textOrNull,
    ),
  }),
)

/** Valibot schema of `Participant`. */
export const ParticipantSchema = described(
  'Someone who took part: a person, a group without names, or an organisation.',
  v.object({
    ...factEntries,
    kind: described('What takes part.', v.picklist(['person', 'group', 'organization'])),
    name: described(
      'Persons: "Ma Văn Páo", without honorific, null when named only by an office. Organisations: their name. Groups: null.',
      textOrNull,
    ),
    honorific: described(
      'Form of address, rank or degree before the name: "đồng chí", "ông", "bà", "PGS.TS", "Thiếu tướng".',
      textOrNull,
    ),
    titles: described(
      'Offices the article gives this person: "Tỉnh ủy viên", "Giám đốc Sở GD&ĐT".',
      v.array(TitleSchema),
    ),
    role: described(
      'What they did at the event.',
      v.picklist(['chair', 'lead', 'directing', 'attending', 'presenting']),
    ),
    count: described(
      'Groups: the number of people printed ("hơn 200 đại biểu" is 200); null when none is.',
      v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    ),
  }),
)

/** Valibot schema of `Organization`. */
export const OrganizationSchema = described(
  'An organisation named in the article.',
  v.object({
    ...factEntries,
    name: described('`text` with abbreviations written out.', v.string()),
  }),
)
