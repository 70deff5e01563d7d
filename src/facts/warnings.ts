/** What the reader of a record should know about it. */
import type { Article } from '../article.js'
import type { Warning } from '../record.js'
import type { Drafts } from './drafts.js'

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i

export function findWarnings(article: Article, drafts: Drafts): Warning[] {
  const out: Warning[] = []
  const add = (code: string, message: string): void => {
    out.push({ code, message, span: null })
  }
  const { text, tokens } = article.reader
  if (tokens.count === 0) {
    add('empty', 'The text holds no words.')
    return out
  }
  if (!VIETNAMESE.test(text))
    add(
      'not-vietnamese',
      'The text holds no Vietnamese letters: it is in another language, or its tone marks are lost.',
    )
  if (article.layout.paragraphs.length === 0)
    add('no-body', 'The text holds no body paragraph, only a headline or furniture.')
  if (!drafts.event) add('no-event', 'No event was found: the article reports none, or in words that no rule knows.')
  else if (!drafts.date)
    add(
      'no-date',
      'The article does not say when the event takes place, or only relative to a publication date that was not given.',
    )
  else if (drafts.date.startDate.startsWith('XXXX'))
    add('year-unknown', 'The year is not printed and no reference date was given.')
  if (article.title !== null && !article.layout.title)
    add('title-outside-text', 'The text does not begin with the headline given, so the record holds no headline.')
  if (drafts.event?.status === 'cancelled') add('cancelled', 'The event was cancelled or postponed.')
  return out
}
