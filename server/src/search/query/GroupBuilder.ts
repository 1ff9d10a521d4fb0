import { ENGLISH, type Lexicon } from '../engine/Lexicon.ts'
import { ALTERNATIVE_WEIGHTS, FEW_DOCUMENTS, SHARED_BEGINNING } from '../ranking.ts'
import { derivedStems } from '../text/derivedStems.ts'
import { stemEnglish } from '../text/stemEnglish.ts'
import { otherStem } from '../text/irregularForms.ts'
import { stemSwedish } from '../text/stemSwedish.ts'
import type { Alternative, AlternativeKind, QueryGroup } from '../engine/QueryGroup.ts'
import { TermMembers, type CompoundPart } from './TermMembers.ts'
import type { WordRelation } from './WordRelations.ts'

const SHORTEST_PREFIX = 2
/** Shorter words share their beginning with words that have nothing to do with them. */
const SHORTEST_LIKE = 9
const MOST_PREFIX_WORDS = 100
const SHORTEST_FIRST_PART = 6

/** Gathers the alternatives of one asked word; of several ways to the same term the heaviest counts. */
export class GroupBuilder {
  readonly #lexicon: Lexicon
  readonly #members: TermMembers
  readonly #terms = new Map<number, Alternative>()
  readonly #conjunctions: Alternative[] = []
  /** Alternatives in order to begin with; null once others have come to them. */
  #given: readonly Alternative[] | null

  constructor(lexicon: Lexicon, given: readonly Alternative[] = []) {
    this.#lexicon = lexicon
    this.#members = new TermMembers(lexicon)
    this.#given = given
  }

  /** Accepts documents that have all members, each by any of its terms. */
  add(kind: AlternativeKind, members: readonly (readonly number[])[], factor = 1, isPhrase = false): void {
    const alternative = { kind, weight: ALTERNATIVE_WEIGHTS[kind] * factor, members, isPhrase }
    const [only, ...others] = members
    if (only === undefined || members.some((terms) => terms.length === 0)) return
    this.#takeGiven()
    if (others.length > 0) this.#conjunctions.push(alternative)
    else for (const term of only) this.#addTerm(term, { ...alternative, members: [[term]] })
  }

  /** Accepts a word with everything that it means, and what is like it when hardly any document has more. */
  addMeanings(
    word: string,
    stem: string,
    relationsOf: (stem: string) => readonly WordRelation[],
    factor = 1,
  ): void {
    this.addWord(word, stem, 'word', factor)
    this.addRelations(relationsOf(stem), factor)
    this.addLikeness(word, stem, relationsOf)
  }

  /** Accepts a word in all its forms, with å ä ö where ASCII was typed, in compounds and as the parts it falls into. */
  addWord(word: string, stem: string, kind: AlternativeKind = 'word', factor = 1): void {
    for (const own of [stem, otherStem(word)]) {
      const exact = own === null ? null : this.#lexicon.findTerm(own)
      if (exact !== null) this.add(kind, [[exact]], factor)
    }
    const english = this.#lexicon.findTerm(ENGLISH + stemEnglish(word))
    if (english !== null) this.add(kind, [[english]], factor)
    this.#addCompounds(stem, factor)
    this.#addParts(stem, factor)
    for (const derived of derivedStems(stem)) this.#addRelatedWord(derived, 'derived', factor)
    // Whoever types a word that there is hardly means another: skoter, sköter.
    const foldedFactor = this.#lexicon.findTerm(stem) === null ? factor : factor * ALTERNATIVE_WEIGHTS.part
    for (const term of this.#lexicon.findFolded(stem)) {
      const text = this.#lexicon.termText(term)
      const weight = foldedFactor * ALTERNATIVE_WEIGHTS.folded
      this.add('folded', [[term]], foldedFactor)
      this.#addCompounds(text, weight)
      this.#addParts(text, weight)
    }
  }

  /** Accepts documents that have all these stems, without compounds or synonyms. */
  addExact(stems: readonly string[], isPhrase = false): void {
    const members = stems.map((stem) => {
      const exact = this.#lexicon.findTerm(stem)
      return exact === null ? this.#lexicon.findFolded(stem) : [exact]
    })
    this.add('word', members, 1, isPhrase)
  }

  /** Accepts documents in which these stems stand side by side, and those that have them all, for less. */
  addTogether(stems: readonly string[]): void {
    this.addExact(stems, true)
    this.add('parts', this.#members.ofStems(stems), ALTERNATIVE_WEIGHTS.parts)
  }

  /** Accepts what the word also means; broader subjects only when hardly any document has the word. */
  addRelations(relations: readonly WordRelation[], weight = 1): void {
    for (const relation of relations) {
      if (relation.kind === 'broader' && this.#countFound() >= FEW_DOCUMENTS) continue
      const factor = (weight * relation.weight) / ALTERNATIVE_WEIGHTS[relation.kind]
      const [only, ...others] = relation.stems
      if (only !== undefined && others.length === 0) this.#addRelatedWord(only, relation.kind, factor)
      else this.add(relation.kind, this.#members.ofStems(relation.stems), factor, true)
    }
  }

  /** Accepts words that begin with what was typed: when nothing else was found, or always. */
  addPrefix(typed: string, always: boolean, relationsOf: (stem: string) => readonly WordRelation[]): void {
    if (!always && (!this.#isEmpty() || typed.length < SHORTEST_PREFIX)) return
    const words = this.#lexicon.findWordsByPrefix(typed)
    const byUse = words.toSorted(
      (a, b) => this.#lexicon.wordOccurrences(b) - this.#lexicon.wordOccurrences(a),
    )
    const terms = new Set(byUse.slice(0, MOST_PREFIX_WORDS).map((word) => this.#lexicon.termOfWord(word)))
    for (const term of terms) if (term >= 0) this.add('prefix', [[term]])
    // Where only one word begins so, it is that word, with what it means: bokbus, bokbuss.
    const [only, ...others] = terms
    if (only === undefined || others.length > 0 || always) return
    this.addRelations(relationsOf(this.#lexicon.termText(only)), ALTERNATIVE_WEIGHTS.prefix)
  }

  /**
   * Accepts what is merely like the word, when hardly any document has more: all that the parts mean together, what a
   * part means that no document has, the rarest part and what it means, or the same beginning.
   */
  addLikeness(word: string, stem: string, relationsOf: (part: string) => readonly WordRelation[]): void {
    const found = this.#countFound()
    if (found >= FEW_DOCUMENTS) return
    const parts = this.#members.partsOf(stem)
    if (parts.length > 1) {
      const meant = parts.map((part) => this.#members.withMeanings(part, relationsOf(part.stem)))
      this.#addAll('related', meant, ALTERNATIVE_WEIGHTS.parts)
    }
    const [rarest] = parts
      .filter(({ terms }) => terms.length > 0)
      .toSorted((a, b) => a.documents - b.documents)
    const unknown = parts.filter(({ terms }) => terms.length === 0)
    const meantByUnknown = unknown.flatMap((part) => relationsOf(part.stem))
    if (meantByUnknown.length > 0) this.addRelations(meantByUnknown, ALTERNATIVE_WEIGHTS.part)
    else if (rarest !== undefined) {
      this.add('part', [rarest.terms])
      this.addRelations(relationsOf(rarest.stem), ALTERNATIVE_WEIGHTS.part)
    }
    if (found > 0 || rarest !== undefined) this.addBeginning(word)
  }

  /** Accepts the compounds of a word that no text has on its own. */
  addCompoundsAround(stem: string): void {
    this.add('compound', [this.#lexicon.compounds.compoundsAround(stem)])
  }

  /** Accepts what a word that no text has ends with, and the kinds of it: fond for stipendiefond. */
  addLastPart(stem: string): void {
    const part = this.#lexicon.compounds.lastPartOf(stem)
    if (part !== null) this.add('part', [this.#members.ofPart(part)])
  }

  /** Accepts words with the same beginning as one that is in no text and is no misspelling. */
  addBeginning(word: string): void {
    if (word.length < SHORTEST_LIKE) return
    const beginning = word.slice(0, Math.ceil(word.length * SHARED_BEGINNING))
    for (const other of this.#lexicon.findWordsByPrefix(beginning).slice(0, MOST_PREFIX_WORDS)) {
      const term = this.#lexicon.termOfWord(other)
      if (term >= 0) this.add('beginning', [[term]])
    }
    if (this.#isEmpty()) this.#addFirstPart(word)
  }

  /** Accepts the longest word of the texts that one of theirs begins with: funktionsrätt for funktionsrättsrörelse. */
  #addFirstPart(word: string): void {
    for (let end = word.length - 1; end >= SHORTEST_FIRST_PART; end -= 1) {
      const term = this.#lexicon.findTerm(stemSwedish(word.slice(0, end)))
      if (term === null) continue
      this.add('part', [[term]])
      return
    }
  }

  /** What was gathered, heaviest first. */
  toAlternatives(): readonly Alternative[] {
    if (this.#given !== null) return this.#given
    const alternatives = [...this.#terms.values(), ...this.#conjunctions]
    return alternatives.sort(
      (a, b) => b.weight - a.weight || this.#members.compareTexts(a.members, b.members),
    )
  }

  toGroup(
    written: string,
    words: readonly string[],
    marks: {
      readonly quoted?: boolean
      readonly isRegistrationNumber?: boolean
      readonly insteadOf?: string
      readonly inPhrase?: boolean
      readonly place?: number
    },
  ): QueryGroup {
    return {
      written,
      words,
      alternatives: this.toAlternatives(),
      quoted: marks.quoted ?? false,
      isRegistrationNumber: marks.isRegistrationNumber ?? false,
      insteadOf: marks.insteadOf ?? null,
      inPhrase: marks.inPhrase ?? false,
      saysLittle: false,
      place: marks.place ?? null,
    }
  }

  #takeGiven(): void {
    const given = this.#given ?? []
    this.#given = null
    for (const alternative of given) {
      const [only, ...others] = alternative.members
      const [term] = only ?? []
      if (others.length === 0 && term !== undefined) this.#addTerm(term, alternative)
      else this.#conjunctions.push(alternative)
    }
  }

  #addRelatedWord(stem: string, kind: AlternativeKind, factor: number): void {
    const exact = this.#lexicon.findTerm(stem)
    if (exact !== null) this.add(kind, [[exact]], factor)
    this.#addCompounds(stem, factor, kind)
  }

  /** Compounds of the word; those of a related word are related as it is, and weigh less. */
  #addCompounds(stem: string, factor: number, kind: AlternativeKind = 'compound'): void {
    const weight = kind === 'compound' ? factor : factor * ALTERNATIVE_WEIGHTS.compound
    for (const term of this.#lexicon.compounds.compoundsOf(stem)) {
      if (this.#lexicon.documentCount(term) > 0) this.add(kind, [[term]], weight)
    }
  }

  #addParts(stem: string, factor: number): void {
    const parts = this.#members.partsOf(stem)
    if (parts.length > 1) this.#addAll('parts', parts, factor)
  }

  /** The rarest member first: the others are looked for among its documents only. */
  #addAll(kind: AlternativeKind, members: readonly CompoundPart[], factor: number): void {
    const rarestFirst = members.toSorted((a, b) => a.documents - b.documents)
    this.add(
      kind,
      rarestFirst.map(({ terms }) => terms),
      factor,
    )
  }

  #addTerm(term: number, alternative: Alternative): void {
    const known = this.#terms.get(term)
    if (known === undefined || known.weight < alternative.weight) this.#terms.set(term, alternative)
  }

  /** Documents that have one of the single words gathered, those with several counted for each. */
  #countFound(): number {
    return this.#members.countDocuments([...this.#terms.keys()])
  }

  #isEmpty(): boolean {
    return this.#terms.size === 0 && this.#conjunctions.length === 0
  }
}
