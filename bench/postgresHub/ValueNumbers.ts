import { byPosition } from '../../server/src/search/facets/byPosition.ts'
import type { PracticeDocument } from '../../server/src/search/practices/practiceSearch.ts'
import {
  PRACTICE_FACET_LABELS,
  PRACTICE_FACETS,
  PRACTICE_FLAGS,
} from '../../server/src/search/practices/practiceSchema.ts'
import type { PostgresFacet } from './facets.ts'
import type { HubData } from './readHubData.ts'

interface NumberedValue {
  readonly number: number
  readonly facet: PostgresFacet
  readonly value: string
  readonly label_sv: string
  readonly label_en: string
}

/** Numbers the values of all facets through, each facet's in one run and in the order of its vocabulary. */
export class ValueNumbers {
  readonly #values: NumberedValue[] = []
  readonly #numbers = new Map<string, number>()

  constructor(practices: readonly PracticeDocument[], labels: HubData['labels']) {
    for (const facet of PRACTICE_FACETS) {
      if (facet === 'organisations') this.#addOrganisations(practices)
      else
        for (const { value, labelSv, labelEn } of byPosition(labels[facet]))
          this.#add(facet, value, labelSv, labelEn)
    }
    for (const flag of PRACTICE_FLAGS) {
      const { sv, en } = PRACTICE_FACET_LABELS[flag]
      this.#add(flag, 'true', sv, en)
    }
  }

  /** Throws for a value that no vocabulary has. */
  numberOf(facet: PostgresFacet, value: string): number {
    const number = this.#numbers.get(`${facet} ${value}`)
    if (number === undefined) throw new Error(`${facet} has no value ${value}.`)
    return number
  }

  /** What the value is called in Swedish and English. */
  labelsOf(number: number): string[] {
    const found = this.#values[number]
    return found === undefined ? [] : [found.label_sv, found.label_en]
  }

  list(): readonly NumberedValue[] {
    return this.#values
  }

  #add(facet: PostgresFacet, value: string, labelSv: string, labelEn: string): void {
    const key = `${facet} ${value}`
    if (this.#numbers.has(key)) return
    const number = this.#values.length
    this.#numbers.set(key, number)
    this.#values.push({ number, facet, value, label_sv: labelSv, label_en: labelEn })
  }

  #addOrganisations(practices: readonly PracticeDocument[]): void {
    const names = new Map(
      practices.flatMap(({ organisationId, organisationName, partners }) => [
        [organisationId, organisationName] as const,
        ...partners.map(({ id, name }) => [id, name] as const),
      ]),
    )
    for (const [id, name] of [...names].sort(([a], [b]) => (a < b ? -1 : 1)))
      this.#add('organisations', id, name, name)
  }
}
