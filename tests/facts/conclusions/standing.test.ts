/** Whose say is enough to direct, by himself and beside others. */
import { expect, test } from 'vitest'
import { newStanding, thoseWhoDirect, type Standing } from '../../../src/facts/conclusions/standing.js'
import type { EventType } from '../../../src/record.js'

const directing = (event: EventType, ...standings: Partial<Standing>[]): string[] => [
  ...thoseWhoDirect(
    new Map(standings.map((standing, n) => [String.fromCharCode(97 + n), { ...newStanding(), ...standing }])),
    event,
  ),
]
const OFFICIAL = { holdsOffice: true, leads: true } as const

test.each<[what: string, EventType, Partial<Standing>[], string[]]>([
  ['command is enough', 'meeting', [{ command: 3 }], ['a']],
  ['voice counts with an office', 'meeting', [{ voice: 2 }, { voice: 2, ...OFFICIAL }], ['b']],
  ['some command and voice, with no chief', 'meeting', [{ command: 1, voice: 1 }], ['a']],
  ['the same beside a chief', 'meeting', [{ command: 1, voice: 1 }, { command: 3 }], ['b']],
  ['less voice beside a chief', 'meeting', [{ voice: 3, ...OFFICIAL }, { command: 3 }], ['b']],
  ['support adds to it', 'meeting', [{ voice: 1.5, support: 2, ...OFFICIAL }, { command: 3 }], ['a', 'b']],
  [
    'support makes no chief',
    'meeting',
    [
      { voice: 2, ...OFFICIAL },
      { voice: 1, support: 9, ...OFFICIAL },
    ],
    ['a', 'b'],
  ],
  [
    'who judges and asks for more',
    'meeting',
    [{ voice: 2, judgesWork: true, asksForWork: true, ...OFFICIAL }, { command: 3 }],
    ['a', 'b'],
  ],
  ['an expert at a seminar', 'seminar', [{ voice: 2, holdsOffice: true }], []],
  ['an informant at a press conference', 'press-conference', [{ voice: 2, holdsOffice: true }], []],
  ['a leader at one', 'press-conference', [{ voice: 2, ...OFFICIAL }], ['a']],
  ['a deputy in an assembly', 'assembly', [{ voice: 9, ...OFFICIAL }], []],
  ['who presides over one', 'assembly', [{ voice: 2, presides: true, ...OFFICIAL }], ['a']],
  ['a leader of the province where nobody directs', 'conference', [{ voice: 1, highest: true, ...OFFICIAL }], ['a']],
  ['one of the district does not', 'conference', [{ voice: 1, ...OFFICIAL }], []],
  ['nor one who only greets', 'conference', [{ voice: 0.5, highest: true, ...OFFICIAL }], []],
  ['nor beside who directs', 'conference', [{ voice: 1, highest: true, ...OFFICIAL }, { command: 3 }], ['b']],
  ['nor where they inform', 'press-conference', [{ voice: 1, highest: true, ...OFFICIAL }], []],
])('%s', (_what, event, standings, expected) => {
  expect(directing(event, ...standings)).toEqual(expected)
})
