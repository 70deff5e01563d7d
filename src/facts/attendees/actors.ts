/** Persons who were there by what they did, said or got. */
import type { Article } from '../../article.js'
import { ACCUSES, type ActorRule, SPEAKS } from './actor-rules.js'
import type { AttendeeDraft } from './draft.js'
import type { GroupRule } from './group-rules.js'
import type { Informants } from './informants.js'
import type { Mention, Passage } from '../../mentions/passages.js'
import { matchRules, type RuleMatch } from '../../rules/rule.js'
import type { Sighting } from '../../rules/skeleton.js'

/** "Ông A cho biết, Thủ tướng B đã yêu cầu ...": what a speaker tells of others does not place them here. */
const QUOTES =
  /Ⓟ[^.;:ⓅⓉ]{0,40} (?:cho biết|cho rằng|cho hay|khẳng định|nói|nêu rõ|hy vọng|mong muốn|bày tỏ)(?:,|:| rằng| là|(?= Ⓟ| sau | trước ))/u

/** Where what a speaker tells begins. */
export function quotedFrom(text: string): number {
  const speech = QUOTES.exec(text)
  return speech ? speech.index + speech[0].length : Infinity
}

/** "Trong thư gửi hội nghị, Ⓟ chúc mừng ...": who writes is not there. */
const BY_LETTER =
  /^(?:trong |qua )(?:bức )?(?:thư|điện|thông điệp)(?: (?:chúc mừng|điện tử|khen|ngỏ))? (?:gửi|của)(?![A-Za-zÀ-ỹ])/u

export function actors(
  article: Article,
  passage: Passage,
  rules: readonly ActorRule[],
  informants: Informants,
): AttendeeDraft[] {
  const matches = matchRules<Mention, ActorRule>(rules, passage.skeleton)
  if (matches.length === 0 || BY_LETTER.test(passage.skeleton.text)) return []
  const accused = ACCUSES.test(passage.skeleton.text)
  const quoted = passage === informants.report ? Infinity : quotedFrom(passage.skeleton.text)
  return matches.flatMap((match) =>
    (match.rule.notInSpeech && match.from >= quoted) ||
    (accused && !isSpeech(match)) ||
    (informants.planned && !isOnAgenda(match))
      ? []
      : doers(match).flatMap((sighting): AttendeeDraft[] =>
          sighting.mention.kind === 'person' &&
          sighting.mention.person.name &&
          !isInformant(article, informants, sighting) &&
          !isCredit(article, sighting.start)
            ? [
                {
                  kind: 'person',
                  role: 'presenting',
                  mention: sighting.mention.person,
                  count: null,
                  start: sighting.start,
                  end: sighting.end,
                  rule: match.rule.id,
                },
              ]
            : [],
        ),
  )
}

/** "Ông A sẽ trình bày ..." */
export const isOnAgenda = ({ rule, skeleton, from, to }: RuleMatch<Mention, ActorRule | GroupRule>): boolean =>
  rule.onAgenda === true || / sẽ /.test(skeleton.text.slice(from, to))

const isSpeech = ({ skeleton, from, to }: RuleMatch<Mention>): boolean => SPEAKS.test(skeleton.text.slice(from, to))

/**
 * "Về đề nghị của ông A, bà B cho biết ...", "Nhận lời mời của ông A và ông B, bà C đã thăm ...", "Nhân 100 năm sinh
 * ông A, bà B nhấn mạnh ...": those before the comma are the ones whose matter it is.
 */
function doers(match: RuleMatch<Mention>): Sighting<Mention>[] {
  const { text } = match.skeleton
  const from = match.slot('who')?.from ?? 0
  const all = match.mentions('who')
  if (!/ (?:của|năm|sinh|mất|cố|với|cho|việc|trường hợp) $/.test(text.slice(Math.max(0, from - 14), from))) return all
  const others = /^Ⓟ(?: \([^()]{1,60}\))?( và Ⓟ)?, Ⓟ/.exec(text.slice(from))
  return others ? all.slice(others[1] ? 2 : 1) : all
}

/** Who spoke at the event before a reporter asked them was there. */
function isInformant(
  article: Article,
  { people }: Informants,
  { start, mention }: { readonly start: number; readonly mention: Mention },
): boolean {
  const person = people.size > 0 && mention.kind === 'person' ? article.people.resolve(mention.person) : null
  return person !== null && start >= (people.get(person) ?? Infinity)
}

/** "Ảnh: Lò Văn Ơn - TTXVN": who took the photo. */
function isCredit(article: Article, start: number): boolean {
  return /(?:ảnh|nguồn|video|tin|bài)\s?[:/]\s*$/.test(article.reader.folded.slice(Math.max(0, start - 10), start))
}
