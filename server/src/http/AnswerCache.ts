import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { OperationResult } from './runOperation.ts'

/** Letters of JSON that are held at most; a letter takes two bytes where a text has any beyond Latin-1. */
const MOST_TEXT = 64_000_000
/** A bound for what no change of the feed announces. */
const LONGEST_HOLD_MS = 60_000

/** `Cache-Status` (RFC 9211) of an answer that was held from before. */
export const HELD = 'samverkansnavet; hit'

interface HeldAnswer {
  readonly version: number
  readonly text: string
  /** Stands for the answer; its data is empty, since only the text is ever sent. */
  readonly result: OperationResult
}

/** What makes two questions the same. */
export interface Question {
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
  readonly language: string
}

/**
 * Answers to what has been asked before, for as long as the graph stays as it is: many people look at the same first
 * pages. Holds what everyone may see, so nothing that depends on who asks may be put here. Only the JSON is held: the
 * objects that it was written from take several times the room.
 */
export class AnswerCache {
  readonly #answers = new LRUCache<string, HeldAnswer>({
    maxSize: MOST_TEXT,
    sizeCalculation: ({ text }, key) => text.length + key.length,
    ttl: LONGEST_HOLD_MS,
  })
  readonly #texts = new WeakMap<object, string>()
  readonly #documentIds = new WeakMap<DocumentNode, number>()
  #documents = 0

  /** Stands for the answer to the same question, unless the graph has changed since; `findText` gives its JSON. */
  find(question: Question, version: number): OperationResult | undefined {
    const held = this.#answers.get(this.#keyOf(question))
    return held?.version === version ? held.result : undefined
  }

  /**
   * Holds an answer that was worked out on this version of the graph, or while it changed from it; one with errors is
   * not held.
   */
  hold(question: Question, version: number, result: OperationResult): void {
    const { data, errors } = result
    if (data == null || errors !== undefined) return
    const text = JSON.stringify({ data })
    this.#texts.set(data, text)
    const standIn = {}
    this.#texts.set(standIn, text)
    this.#answers.set(this.#keyOf(question), { version, text, result: { data: standIn } })
  }

  /** The JSON of an answer's data where it is held, so that it is not written anew. */
  findText(data: object): string | undefined {
    return this.#texts.get(data)
  }

  #keyOf({ document, operationName, variables, language }: Question): string {
    let id = this.#documentIds.get(document)
    if (id === undefined) {
      id = ++this.#documents
      this.#documentIds.set(document, id)
    }
    return `${id} ${language} ${operationName ?? ''} ${JSON.stringify(variables)}`
  }
}
