/** Things by the phrase that a line begins with, so that a line is compared with few of them. */

/** Letters by which the phrases are told apart. */
const LETTERS = 2

/** Phrases of {@link LETTERS} letters or more, with what they stand for. */
export class Prefixes<T> {
  private readonly byStart = new Map<string, [phrase: string, value: T][]>()

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const start = phrase.slice(0, LETTERS)
      this.byStart.set(start, [...(this.byStart.get(start) ?? []), [phrase, value]])
    }
  }

  /** What stands for the first phrase that begins the text and that is accepted, or null. */
  find(text: string, accepts: (phrase: string, value: T) => boolean = () => true): T | null {
    for (const [phrase, value] of this.byStart.get(text.slice(0, LETTERS)) ?? [])
      if (text.startsWith(phrase) && accepts(phrase, value)) return value
    return null
  }
}
