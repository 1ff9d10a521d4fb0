import type { PracticeDocument } from './practiceSearch.ts'
import { labelOfName, type FacetLabel } from '../facets/Facet.ts'
import type { OrganisationNames } from '../names/OrganisationNames.ts'

/** The organisations of the practices that are in an index, by id, as values of its filter. */
export class NamedOrganisations {
  readonly #names: Pick<OrganisationNames, 'add' | 'remove'>
  readonly #labels = new Map<string, FacetLabel>()
  readonly #practices = new Map<string, number>()

  /** `names` follows what the organisations are called. */
  constructor(names: Pick<OrganisationNames, 'add' | 'remove'>) {
    this.#names = names
  }

  /** By id; follows what is noted and forgotten. */
  get labels(): ReadonlyMap<string, FacetLabel> {
    return this.#labels
  }

  /** Takes in the organisations of a practice that is new in the index. The name that came last is the name. */
  note({ organisationId, organisationName, partners }: PracticeDocument): void {
    this.#noteOne(organisationId, organisationName)
    for (const [place, { id, name }] of partners.entries())
      if (id !== organisationId && partners.findIndex((one) => one.id === id) === place)
        this.#noteOne(id, name)
  }

  /** Takes out the organisations, each once, of a practice that leaves the index; those of no other are known no more. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) {
      const left = (this.#practices.get(id) ?? 0) - 1
      if (left > 0) this.#practices.set(id, left)
      else {
        this.#practices.delete(id)
        this.#forgetName(id)
      }
    }
  }

  #noteOne(id: string, name: string): void {
    this.#practices.set(id, (this.#practices.get(id) ?? 0) + 1)
    if (this.#labels.get(id)?.labelSv === name) return
    this.#forgetName(id)
    this.#labels.set(id, labelOfName(id, name))
    this.#names.add(name)
  }

  #forgetName(id: string): void {
    const label = this.#labels.get(id)
    if (label !== undefined) this.#names.remove(label.labelSv)
    this.#labels.delete(id)
  }
}
