import type { RankingSystem } from './RankingSystem.ts'
import { TEXT_FIELDS, type SearchableText } from './SearchableText.ts'

/** The usual constants of BM25 (Robertson & Zaragoza 2009). */
const K1 = 1.2
const B = 0.75

/** Lower-case words without stems, compounds or fields, ranked by BM25; any of the asked words makes a hit. */
export function rankWithPlainWords(texts: readonly SearchableText[]): RankingSystem {
  const documents = texts.map((text) => {
    const words = toWords(TEXT_FIELDS.map((field) => text[field]).join(' '))
    const counts = new Map<string, number>()
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    return { id: text.id, length: words.length, counts }
  })
  const meanLength = documents.reduce((sum, { length }) => sum + length, 0) / documents.length
  const idf = (word: string): number => {
    const having = documents.filter(({ counts }) => counts.has(word)).length
    return Math.log(1 + (documents.length - having + 0.5) / (having + 0.5))
  }
  return {
    name: 'Plain words, BM25',
    rank: (question, limit) => {
      const asked = [...new Set(toWords(question))].map((word) => ({ word, weight: idf(word) }))
      return documents
        .map(({ id, length, counts }) => ({
          id,
          score: asked.reduce((sum, { word, weight }) => {
            const count = counts.get(word) ?? 0
            return sum + (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / meanLength))
          }, 0),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map(({ id }) => id)
    },
  }
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
