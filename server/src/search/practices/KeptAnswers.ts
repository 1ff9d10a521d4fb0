import { LRUCache } from 'lru-cache'

const MOST_KEPT = 300
const MOST_REMEMBERED = 3000
/** Longer questions are hardly asked twice; their keys are not worth the memory. */
const LONGEST_KEY = 400

/**
 * Answers to what is asked more than once, as long as nothing has changed: the start page, a shared link, a page
 * with its list and its map. An answer is kept from the second time on, since most questions are asked only once and
 * keeping their answers would cost the collector more than it saves.
 */
export class KeptAnswers<Answer extends object> {
  readonly #answers = new LRUCache<string, Answer>({ max: MOST_KEPT })
  readonly #asked = new LRUCache<string, true>({ max: MOST_REMEMBERED })
  #version = ''

  /** The kept answer to a question, or a new one; all are forgotten when the version is another. */
  get(question: string, version: string, answer: () => Answer): Answer {
    if (version !== this.#version) {
      this.#answers.clear()
      this.#version = version
    }
    const known = this.#answers.get(question)
    if (known !== undefined) return known
    const fresh = answer()
    if (this.#asked.has(question)) this.#answers.set(question, fresh)
    else if (question.length <= LONGEST_KEY) this.#asked.set(question, true)
    return fresh
  }
}
