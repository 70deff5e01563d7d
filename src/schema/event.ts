import * as v from 'valibot'
import { EVENT_TYPES } from '../event-types.js'
import { described, edtf, factEntries } from './fact.js'

const eventType = v.picklist(EVENT_TYPES)
const daySession = v.picklist(['morning', 'noon', 'afternoon', 'evening', 'night'])
const clockTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected a time "HH:MM"'))

/** Valibot schema of `NewsEvent`. */
export const NewsEventSchema = described(
  "The main event. `text` is its name, from its head word to the end of that word's complement.",
  v.object({
    ...factEntries,
    type: described('The kind of event, by its head word.', eventType),
    status: described(
      '`held` also when only reported as finished; `cancelled` covers postponed.',
      v.picklist(['held', 'ongoing', 'upcoming', 'cancelled']),
    ),
    mode: described(
      'How people take part; null when the article does not say.',
      v.nullable(v.picklist(['in-person', 'online', 'hybrid'])),
    ),
  }),
)

/** Valibot schema of `EventDate`. */
export const EventDateSchema = described(
  'When the event takes place.',
  v.object({
    ...factEntries,
    start: described(
      'First day, an EDTF (ISO 8601-2) date: "2018-07-19"; "2018-07" or "2018" when no more is said; "XXXX-07-19" when no year can be known.',
      edtf,
    ),
    end: described('Last day, in the same form; equal to `start` for one day.', edtf),
    yearInferred: described(
      'Whether the year is not printed with the date but comes from the reference date or from elsewhere in the article.',
      v.boolean(),
    ),
    session: described('Part of the day, as printed: sáng, trưa, chiều, tối, đêm.', v.nullable(daySession)),
    time: described(
      'Clock time "08:00", wall-clock at Asia/Ho_Chi_Minh; null when none is printed.',
      v.nullable(clockTime),
    ),
  }),
)
