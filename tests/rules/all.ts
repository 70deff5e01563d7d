/** Every rule there is, for the test that runs their examples. */
import { ATTENDEE_LIST_RULES } from '../../src/facts/attendees.js'
import { CHAIR_RULES, LEAD_RULES } from '../../src/facts/chair-rules.js'
import { LOCATION_RULES, ORGANIZER_RULES } from '../../src/facts/places.js'
import type { Rule } from '../../src/rules/rule.js'

export const ALL_RULES: readonly Rule[] = [...CHAIR_RULES, ...LEAD_RULES, ...ATTENDEE_LIST_RULES, ...LOCATION_RULES, ...ORGANIZER_RULES]
