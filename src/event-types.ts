/** The kinds of event, as values: for whoever checks one. */
import type { EventType } from './record.js'

export const EVENT_TYPES = [
  'conference',
  'meeting',
  'working-session',
  'seminar',
  'assembly',
  'congress',
  'ceremony',
  'training',
  'visit',
  'inspection',
  'reception',
  'dialogue',
  'press-conference',
  'contest',
  'festival',
  'drill',
  'campaign',
  'other',
] as const satisfies readonly EventType[]
