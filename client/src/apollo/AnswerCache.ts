import { ApolloCache, DocumentTransform, type Cache, type Reference, type StoreObject } from '@apollo/client'
import { addTypenameToDocument } from '@apollo/client/utilities'
import type { DocumentNode } from 'graphql'
import { getOperationName } from './getOperationName.ts'
import { answerVariables, type PageAnswer } from './PageAnswer.ts'

// Shared by all pages: a document is given its type names once, not once per page.
const withTypenames = new DocumentTransform(addTypenameToDocument)

/* oxlint-disable typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters --
   the base class is generic in types that only its callers know; answers pass through unread. */

/**
 * The cache of one rendered page. It keeps answers as they came, since a page asks each question once and is gone:
 * taking them apart into records and putting them together again cost three quarters of the time of a page.
 * A fragment is answered by the very object that it was spread on, which needs data masking to be off.
 */
export class AnswerCache extends ApolloCache {
  readonly #answers: PageAnswer[] = []
  readonly #objects: object[] = []
  readonly #idByObject = new WeakMap<object, string>()

  /** The answers, to be inlined in the page. */
  override extract(): readonly PageAnswer[] {
    return this.#answers
  }

  override write<TData, TVariables>(options: Cache.WriteOptions<TData, TVariables & object>): undefined {
    this.#answers.push({
      operationName: getOperationName(options.query),
      variables: answerVariables(options.variables),
      data: options.result as Record<string, unknown>,
    })
  }

  override diff<TData>(options: Cache.DiffOptions<TData>): Cache.DiffResult<TData> {
    const id = options.id ?? 'ROOT_QUERY'
    const found =
      id === 'ROOT_QUERY' ? this.#findAnswer(options.query, options.variables) : this.#objects[Number(id)]
    return (
      found === undefined
        ? { complete: false, result: null, missing: undefined }
        : { complete: true, result: found }
    ) as Cache.DiffResult<TData>
  }

  override read<TData>(options: Cache.ReadOptions): TData | null {
    return (this.#findAnswer(options.query, options.variables) ?? null) as TData | null
  }

  /** A number for the object itself: the same record may stand in two places with different fields. */
  override identify(object: StoreObject | Reference): string {
    const known = this.#idByObject.get(object)
    if (known !== undefined) return known
    const id = String(this.#objects.push(object) - 1)
    this.#idByObject.set(object, id)
    return id
  }

  override transformDocument(document: DocumentNode): DocumentNode {
    return withTypenames.transformDocument(document)
  }

  override watch(): () => void {
    return () => undefined
  }

  override performTransaction(transaction: (cache: ApolloCache) => void): void {
    transaction(this)
  }

  override fragmentMatches(): boolean {
    return true
  }

  override evict(): boolean {
    return false
  }

  override removeOptimistic(): void {
    // Nothing is written before it is known.
  }

  override restore(): this {
    return this
  }

  override async reset(): Promise<void> {
    await Promise.resolve()
  }

  #findAnswer(query: DocumentNode, variables: unknown): object | undefined {
    const name = getOperationName(query)
    const text = answerVariables(variables)
    return this.#answers.find((answer) => answer.operationName === name && answer.variables === text)?.data
  }
}
