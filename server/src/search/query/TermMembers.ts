import type { Lexicon } from '../engine/Lexicon.ts'
import type { WordRelation } from './WordRelations.ts'

/** A part of a compound, with the terms that say it. */
export interface CompoundPart {
  readonly stem: string
  readonly terms: readonly number[]
  /** Documents that have one of the terms, those with several counted for each. */
  readonly documents: number
}

/** Finds the terms that stems stand for, as members of what a document must have all of. */
export class TermMembers {
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** For each stem the word itself, without compounds; none when no document has it. */
  ofStems(stems: readonly string[]): number[][] {
    return stems.map((stem) => {
      const exact = this.#lexicon.findTerm(stem)
      return exact === null ? [] : [exact]
    })
  }

  /** The parts that a compound falls into: each the part itself and the compounds that have it. */
  partsOf(stem: string): CompoundPart[] {
    return this.#lexicon.compounds.split(stem).map((part) => this.#toPart(part, this.ofPart(part)))
  }

  /** A part itself and the compounds that have it. */
  ofPart(part: string): readonly number[] {
    return [...this.ofStems([part]).flat(), ...this.#lexicon.compounds.compoundsOf(part)]
  }

  /** The part with the single words that also mean it. */
  withMeanings({ stem, terms }: CompoundPart, relations: readonly WordRelation[]): CompoundPart {
    const meant = relations.flatMap(({ stems: [only = '', ...others], kind }) =>
      others.length > 0 || kind === 'broader' ? [] : (this.#lexicon.findTerm(only) ?? []),
    )
    return this.#toPart(stem, [...new Set([...terms, ...meant])])
  }

  /** Documents that have one of the terms, those with several counted for each. */
  countDocuments(terms: readonly number[]): number {
    return terms.reduce((sum, term) => sum + this.#lexicon.documentCount(term), 0)
  }

  /** Terms have numbers in the order they were met; the text gives an order that does not depend on that. */
  compareTexts(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
    const left = this.#textOf(a)
    const right = this.#textOf(b)
    if (left === right) return 0
    return left < right ? -1 : 1
  }

  #textOf(members: readonly (readonly number[])[]): string {
    return members.map(([first = -1]) => this.#lexicon.termText(first)).join(' ')
  }

  #toPart(stem: string, terms: readonly number[]): CompoundPart {
    return { stem, terms, documents: this.countDocuments(terms) }
  }
}
