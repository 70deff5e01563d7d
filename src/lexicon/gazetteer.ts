/** The lexicon as one gazetteer. The built-in one is built when it is first needed, and kept. */
import type { Lexicon } from '../record.js'
import { Gazetteer } from '../text/gazetteer.js'
import { DEGREES, HONORIFICS, RANKS, RELIGIOUS_TITLES, SEVERAL } from './honorifics.js'
import { SPEECH_VERBS } from './speech-verbs.js'
import { MANNERS } from './manners.js'
import { COMMON_NOUNS, NAME_NOUNS, NAME_STOPS } from './name-words.js'
import { NAMESAKES } from './namesakes.js'
import { DEPARTMENTS, MINISTRIES, ORGANIZATION_HEADS } from './organizations.js'
import { ROLE_NOUNS } from './role-nouns.js'
import { COUNTRIES, PLACE_KINDS, PROVINCES, PROVINCIAL_CAPITALS } from './places.js'
import { ABBREVIATED_POSITIONS, POSITION_HEADS, POSITION_PREFIXES } from './positions.js'

let built: Gazetteer | null = null
/** That of the caller's words that were asked for last: most callers have one lexicon for all their articles. */
let last: { readonly words: string; readonly gazetteer: Gazetteer } | null = null

/** The gazetteer of the built-in lexicon, with the caller's own people and organisations on top. */
export function gazetteerFor(lexicon: Lexicon): Gazetteer {
  if (!lexicon.people && !lexicon.organizations) return (built ??= addBuiltIn(new Gazetteer()))
  const people = namesOf(lexicon.people)
  const organizations = namesOf(lexicon.organizations)
  // by what it holds, not by the object, which the caller may change between two calls
  const words = JSON.stringify([people, organizations])
  if (last?.words !== words)
    last = {
      words,
      gazetteer: addBuiltIn(new Gazetteer()).add('person-name', people).add('organization-name', organizations),
    }
  return last.gazetteer
}

const namesOf = (entries: Lexicon['people'] | Lexicon['organizations'] = []): string[] =>
  entries.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])])

function addBuiltIn(gazetteer: Gazetteer): Gazetteer {
  return gazetteer
    .add(
      'honorific',
      HONORIFICS.filter(({ plural }) => !plural).map(({ text }) => text),
    )
    .add(
      'plural-honorific',
      HONORIFICS.filter(({ plural }) => plural).map(({ text }) => text),
    )
    .add('degree', DEGREES)
    .add('rank', RANKS)
    .add('religious', RELIGIOUS_TITLES)
    .add('role-noun', ROLE_NOUNS)
    .add('position', [...POSITION_HEADS, ...ABBREVIATED_POSITIONS])
    .add('position-prefix', POSITION_PREFIXES)
    .add(
      'organization-head',
      ORGANIZATION_HEADS.map(({ head }) => head),
    )
    .add('organization-name', [...MINISTRIES.map(({ name }) => name), ...DEPARTMENTS])
    .add('place-kind', PLACE_KINDS)
    .add('place', [...PROVINCES.flatMap(({ name, aliases }) => [name, ...aliases]), ...PROVINCIAL_CAPITALS])
    .add('country', COUNTRIES)
    .add('name-stop', [...NAME_STOPS, ...MANNERS, ...SPEECH_VERBS.map(({ verb }) => verb)])
    .add('name-noun', NAME_NOUNS)
    .add('common-noun', COMMON_NOUNS)
    .add('namesake', NAMESAKES)
    .add('several', SEVERAL)
}
