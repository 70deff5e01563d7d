/** Reporting verbs by their words, folded. */
import { SPEECH_VERBS, type SpeechVerb } from '../../lexicon/speech-verbs.js'
import { fold } from '../../text/fold.js'

const found = new Map<string, SpeechVerb>()
for (const verb of SPEECH_VERBS) if (!found.has(fold(verb.verb))) found.set(fold(verb.verb), verb)

export const speechVerbs: ReadonlyMap<string, SpeechVerb> = found
