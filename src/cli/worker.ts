/** A thread of the pool: reads the batch that it is handed. */
import type { Article } from './articles.js'
import { readArticles, type Piece, type Settings } from './read.js'

/** What a thread is handed. */
export interface Task {
  articles: Article[]
  settings: Settings
}

export default ({ articles, settings }: Task): Piece[] => readArticles(articles, settings)
