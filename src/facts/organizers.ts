/** Who holds the event; of a working session, visit, inspection or reception the side that goes or receives, if an organisation. */
import type { Article, Draft } from '../article.js'
import type { Mention, Passage } from '../mentions/passages.js'
import { matchRules, type RuleMatch } from '../rules/rule.js'
import type { EventDraft } from './event.js'
import { ORGANIZER_RULES } from './organizer-rules.js'

/** How far the verb may stand before the event's name, in characters: "tổ chức thành công". */
const MOST_GAP = 40

export function findOrganizers(article: Article, event: EventDraft): Draft[] {
  const t = article.reader.tokens
  const told = event.mentions.filter((mention) => mention.index >= 0 && mention.index <= 5 && mention.cue !== 'background')
  for (const mention of told) {
    const start = t.start[mention.first] ?? 0
    const end = t.end[mention.last - 1] ?? 0
    const matches = matchRules<Mention>(ORGANIZER_RULES, mention.passage.skeleton)
    const fits = matches.find((match) => {
      const from = match.skeleton.startAt(match.from)
      const to = match.skeleton.endAt(match.to)
      if (match.rule.id.startsWith('organizer/do-')) return from >= end - 1 || to <= start
      if (match.rule.id.startsWith('organizer/side-')) return to <= start + 1 && start - to <= 2
      return to <= start + 1 && start - to <= MOST_GAP
    })
    if (fits) return drafts(article, fits)
  }
  // "Hội nghị do Sở Y tế tổ chức": a sentence of its own
  for (const passage of article.passages.filter((one) => one.kind === 'body').slice(0, 5)) {
    const match = matchRules<Mention>(ORGANIZER_RULES, passage.skeleton).find((one) => one.rule.id.startsWith('organizer/do-') && aboutEvent(article, event, passage, one))
    if (match) return drafts(article, match)
  }
  return []
}

/** The event's head word stands before the match in its sentence. */
function aboutEvent(article: Article, event: EventDraft, passage: Passage, match: RuleMatch<Mention>): boolean {
  const head = article.reader.tokens.words.slice(event.first, event.first + 2).join(' ')
  const before = article.reader.text.slice(passage.start, match.skeleton.startAt(match.from)).toLowerCase()
  return before.includes(head) || /(?:chương trình|sự kiện|hoạt động|buổi lễ)/.test(before)
}

/** Units whose superior may follow behind a comma: "Trung tâm X, Bộ Y". */
const UNDER = /^(?:khoa|phòng|trung tâm|chi cục|cục|vụ|viện|văn phòng|chi đoàn|đoàn|bộ môn|tổ|ban|học viện|chi nhánh|trường)(?![\p{L}])/u
const SUPERIOR = /^(?:bộ|trường|tổng cục|đại học|đh|sở|tập đoàn|tổng công ty|công ty|bệnh viện|thành phố|tỉnh|huyện|xã|phường|quận|thị xã|tp)/

/** The parts of the slot "who": mentions, and the phrases between them that no reader of mentions knows. */
function drafts(article: Article, match: RuleMatch<Mention>): Draft[] {
  const slot = match.slot('who')
  if (!slot) return []
  const { skeleton } = match
  const out: Draft[] = []
  const text = skeleton.text.slice(slot.from, slot.to)
  let from = 0
  const parts: { from: number; to: number; joint: string }[] = []
  let joint = ''
  for (const separator of text.matchAll(SEPARATOR)) {
    parts.push({ from, to: separator.index, joint })
    joint = separator[0]
    from = separator.index + separator[0].length
  }
  parts.push({ from, to: text.length, joint })
  for (const part of parts) {
    const words = text.slice(part.from, part.to).replace(/^các (?=Ⓞ)/, '')
    const shift = part.to - part.from - words.length
    if (words.trim() === '' || VAGUE.test(words)) continue
    const start = skeleton.startAt(slot.from + part.from + shift)
    const end = skeleton.endAt(slot.from + part.to)
    const previous = out[out.length - 1]
    const own = article.reader.text.slice(start, end).toLowerCase()
    if (previous && part.joint === ', ' && parts.length === 2 && UNDER.test(article.reader.text.slice(previous.start, previous.end).toLowerCase()) && SUPERIOR.test(own)) {
      out[out.length - 1] = { ...previous, end }
      continue
    }
    out.push({ start, end, rule: match.rule.id })
  }
  return out
}

const SEPARATOR = /(?:(?: \([^)]{0,80}\))?,? (?:chủ trì,? )?(?:đã |sẽ )?phối hợp (?:với|cùng|cùng với) |,? và |,? cùng với |,? cùng |, | với )/g
/** Partners that no name tells: "các đơn vị liên quan". */
const VAGUE = /^(?:các |những |một số |ban, |ngành|địa phương|đơn vị|cơ quan)[^Ⓞ]*$/
