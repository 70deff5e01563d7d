/** Every rule there is, for the test that runs their examples. */
import { GROUP_ACTOR_RULES } from '../../src/facts/attendees/group-rules.js'
import { ACTOR_RULES } from '../../src/facts/attendees/actor-rules.js'
import { VISITED_RULES } from '../../src/facts/attendees/visited-rules.js'
import { CROWD_RULES } from '../../src/facts/attendees/crowd-rules.js'
import { LIST_RULES } from '../../src/facts/attendees/list-rules.js'
import { MEETING_RULES } from '../../src/facts/attendees/meeting-rules.js'
import { CHAIR_RULES } from '../../src/facts/chairs/chair-rules.js'
import { LEAD_RULES } from '../../src/facts/chairs/lead-rules.js'
import { SCENE_RULES } from '../../src/facts/attendees/scene-rules.js'
import type { Rule } from '../../src/rules/rule.js'

export const ALL_RULES: readonly Rule[] = [
  ...CHAIR_RULES,
  ...LEAD_RULES,
  ...LIST_RULES,
  ...CROWD_RULES,
  ...SCENE_RULES,
  ...MEETING_RULES,
  ...ACTOR_RULES,
  ...VISITED_RULES,
  ...GROUP_ACTOR_RULES,
]
