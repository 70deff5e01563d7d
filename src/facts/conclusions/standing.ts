/** What the signs of a speaker's say come to, taken together. */
import type { EventType } from '../../record.js'

/** Three kinds of weight, each a sum over the sentences of a speaker. */
export interface Say {
  /** Of who presides, concludes or sets tasks, and of both sides in talks. */
  command: number
  /** Of who assesses, asks or stresses, as guests may too: it counts only with an office. */
  voice: number
  /** More voice; but it makes nobody a chief, beside whom the others lose theirs. */
  support: number
}

/** The say of a speaker, and what else decides whether it is enough. */
export interface Standing extends Say {
  /** Holds an office, be it one that leads or not. */
  holdsOffice: boolean
  /** Holds one that leads. */
  leads: boolean
  /** Holds one of the state or a province. */
  highest: boolean
  /** Holds one that presides over an assembly. */
  presides: boolean
  judgesWork: boolean
  asksForWork: boolean
}

/** Of somebody of whom nothing has been told yet. */
export const newStanding = (): Standing => ({
  command: 0,
  voice: 0,
  support: 0,
  holdsOffice: false,
  leads: false,
  highest: false,
  presides: false,
  judgesWork: false,
  asksForWork: false,
})

/** Chairs, and who is said to attend and direct. */
export const PRESIDING = 3
/** A duty, or a request, in a sentence that goes on. */
export const GOING_ON = 0.5

/** Enough command to direct without any voice. */
const ENOUGH_COMMAND = 3
/** Enough say, command and voice together, for the holder of an office. */
const ENOUGH = 2
/** The same for a leader of the state or a province where nobody else directs. */
const ENOUGH_OF_THE_HIGHEST = 1
/** The same beside a chief, or of experts and informants who are asked for their views and direct nobody. */
const ENOUGH_BESIDE_A_CHIEF = 3.5
const ASKED_FOR_VIEWS: ReadonlySet<EventType> = new Set(['seminar', 'press-conference'])
/** So much say leads the others, as enough command does. */
const ENOUGH_OF_A_CHIEF = 5
/** More support of who both judges the work of others and asks for more of it. */
const JUDGES_AND_ASKS = 1.5

const commands = ({ command }: Standing): boolean => command >= ENOUGH_COMMAND

/** Whoever leads the event, beside whom the others lose their say. */
const isChief = (standing: Standing): boolean =>
  commands(standing) || standing.command + standing.voice >= ENOUGH_OF_A_CHIEF

/**
 * A guest of the state or the province is not outranked by whoever of the district has the chair, nor is the party's
 * secretary by the chair of a council.
 */
const mayOutrank = (chief: Standing, { highest, presides }: Standing, event: EventType): boolean =>
  (chief.highest || !highest) && !(event === 'assembly' && presides)

/** In an assembly whoever presides directs; deputies and ministers voice opinions, and answer. */
const mayDirect = (standing: Standing, event: EventType): boolean =>
  event !== 'assembly' || standing.presides || commands(standing)

function directsBeside(standing: Standing, event: EventType, besideAChief: boolean): boolean {
  if (commands(standing)) return true
  if (!standing.holdsOffice && (standing.command === 0 || besideAChief)) return false
  const { command, voice, support, judgesWork, asksForWork } = standing
  const say = command + voice + support + (judgesWork && asksForWork ? JUDGES_AND_ASKS : 0)
  const outranked = besideAChief || (!standing.leads && ASKED_FOR_VIEWS.has(event))
  return say >= (outranked ? ENOUGH_BESIDE_A_CHIEF : ENOUGH)
}

/** Events at which those who speak answer or inform, be they ever so high. */
const LED_BY_NOBODY: ReadonlySet<EventType> = new Set(['assembly', 'press-conference'])

/** Where nobody directs, it is the leaders of the state or a province whose speech the event was held for. */
const leadsAlone = ({ highest, command, voice, support }: Standing, event: EventType): boolean =>
  highest && !LED_BY_NOBODY.has(event) && command + voice + support >= ENOUGH_OF_THE_HIGHEST

/** The keys of those whose say is enough to direct. */
export function thoseWhoDirect(standings: ReadonlyMap<string, Standing>, event: EventType): Set<string> {
  const able = [...standings].filter(([, standing]) => mayDirect(standing, event))
  const chiefs = able.map(([, standing]) => standing).filter(isChief)
  const directing = able.filter(([, standing]) =>
    directsBeside(
      standing,
      event,
      chiefs.some((chief) => chief !== standing && mayOutrank(chief, standing, event)),
    ),
  )
  const found = directing.length > 0 ? directing : able.filter(([, standing]) => leadsAlone(standing, event))
  return new Set(found.map(([key]) => key))
}
