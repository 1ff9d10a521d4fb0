import { NAMED_VALUE_IMPACT, REGISTRATION_NUMBER_IMPACT } from '../ranking.ts'
import { registrationNumberTerms } from '../text/registrationNumber.ts'
import { toComposed } from '../text/scanWords.ts'
import { toStemSet } from '../text/toStemSet.ts'
import { DocumentColumns } from './DocumentColumns.ts'
import type { FieldText, IndexSchema, StoredDocument, TextField } from './IndexSchema.ts'
import { Lexicon, NO_TERM } from './Lexicon.ts'
import { Postings } from './Postings.ts'
import { TermImpacts } from './TermImpacts.ts'
import { WordSequences } from './WordSequences.ts'

/** So many documents, or this share of all, may wait outside the sorted postings before they are sorted in. */
const FRESH_DOCUMENTS = 500
const FRESH_SHARE = 0.05
/** So many removed documents, or this share of those that are there, may leave holes before the index is compacted. */
const HOLES = 1000
const HOLE_SHARE = 0.5

/**
 * Texts, facets and numbers of one kind of documents, searchable. What it answers depends only on the documents that
 * are in it, not on the order or the way in which they came.
 */
export class FacetedTextIndex<Document> {
  readonly schema: IndexSchema<Document>
  lexicon = new Lexicon()
  postings = new Postings()
  sequences: WordSequences
  columns: DocumentColumns<Document>
  /** Changes with every write, so that what is worked out from the documents can be kept until then. */
  version = 0
  readonly #vocabularyStems: ReadonlySet<string>
  readonly #impacts = new TermImpacts()
  readonly #counts = new Map<string, { readonly version: number; readonly counts: Uint32Array }>()

  constructor(schema: IndexSchema<Document>, documents: Iterable<Document>) {
    this.schema = schema
    this.#vocabularyStems = toStemSet(schema.vocabulary)
    this.sequences = new WordSequences(schema.text.length)
    this.columns = new DocumentColumns(schema)
    this.lexicon.compounds.addVocabulary(this.#vocabularyStems)
    this.load(documents)
    this.settle()
  }

  get documentCount(): number {
    return this.columns.aliveCount
  }

  /** Documents per value number of a facet, without any question or filter; kept until the next change. */
  countAll(facet: string): Uint32Array {
    const known = this.#counts.get(facet)
    if (known?.version === this.version) return known.counts
    const column = this.columns.facet(facet)
    const counts = new Uint32Array(column.valueCount)
    column.count(this.#listAlive(), this.documentCount, counts)
    this.#counts.set(facet, { version: this.version, counts })
    return counts
  }

  /** Adds many documents, none of which is there yet: cheaper than one by one. They are found from `settle` on. */
  load(documents: Iterable<Document>): void {
    for (const document of documents) this.#append(this.#toStored(document), false)
  }

  /** Makes findable what was loaded. */
  settle(): void {
    this.postings.invert(this.lexicon.termCount)
    this.version += 1
  }

  /** Adds a document, or puts it in the place of the one with the same id; it is found at once. */
  upsert(document: Document): void {
    const stored = this.#toStored(document)
    this.remove(stored.id)
    this.#append(stored, true)
    this.version += 1
    if (this.postings.freshDocuments > Math.max(FRESH_DOCUMENTS, this.documentCount * FRESH_SHARE)) {
      this.postings.invert(this.lexicon.termCount)
    }
  }

  /** Takes a document away. Returns false when it was not there. */
  remove(id: string): boolean {
    const document = this.columns.find(id)
    if (document === null) return false
    this.postings.forEachTerm(document, (term) => this.lexicon.countDocument(term, -1))
    const start = this.sequences.startOf(document, 0)
    const end = this.sequences.endOf(document, this.schema.text.length - 1)
    for (const word of this.sequences.words.subarray(start, end)) this.lexicon.countWord(word, -1)
    this.columns.remove(document)
    this.version += 1
    const holes = this.columns.size - this.documentCount
    if (holes > Math.max(HOLES, this.documentCount * HOLE_SHARE)) this.#compact()
    return true
  }

  #listAlive(): Uint32Array {
    const documents = new Uint32Array(this.documentCount)
    let length = 0
    for (let document = 0; document < this.columns.size; document += 1) {
      if (this.columns.alive[document] !== 1) continue
      documents[length] = document
      length += 1
    }
    return documents
  }

  #toStored(document: Document): StoredDocument {
    const { schema } = this
    return {
      id: schema.id(document),
      texts: schema.text.map((field) => composeAll(field.read(document))),
      registrationNumbers: schema.registrationNumbers(document),
      facets: schema.facets.map((facet) => facet.read(document)),
      numbers: schema.numbers.map((number) => number.read(document) ?? Number.NaN),
    }
  }

  #compact(): void {
    const before = this.columns
    this.lexicon = new Lexicon()
    this.postings = new Postings()
    this.sequences = new WordSequences(this.schema.text.length)
    this.columns = new DocumentColumns(this.schema)
    this.lexicon.compounds.addVocabulary(this.#vocabularyStems)
    for (const document of aliveDocuments(before)) this.#append(document, false)
    this.settle()
  }

  #append(document: StoredDocument, findable: boolean): void {
    this.columns.append(document)
    let place = 0
    for (const field of this.schema.text) {
      this.#addField(document.texts[place] ?? '', field)
      place += 1
    }
    for (const form of document.registrationNumbers.flatMap(registrationNumberTerms)) {
      this.#impacts.add(this.lexicon.internTerm(form), REGISTRATION_NUMBER_IMPACT)
    }
    place = 0
    for (const { key, named = false } of this.schema.facets) {
      if (named) this.#addValues(key, document.facets[place] ?? [])
      place += 1
    }
    this.#impacts.take((term, impact) => {
      this.postings.addTerm(term, impact)
      this.lexicon.countDocument(term, 1)
    })
    this.postings.endDocument(findable)
  }

  #addField(text: FieldText, { namespace = '', ranking: { weight, b, pivot } }: TextField<Document>): void {
    const { lexicon, sequences } = this
    const reader = lexicon.readerOf(namespace)
    const { entries } = sequences
    const start = entries.length
    if (typeof text === 'string') reader.read(text, entries)
    else for (const name of text) reader.readName(name, entries)
    sequences.endField()
    const words = entries.block
    const impact = weight / (1 - b + (b * (entries.length - start)) / pivot)
    for (let place = start; place < entries.length; place += 1) {
      const word = words[place] ?? 0
      lexicon.countWord(word, 1)
      const term = lexicon.termOfWord(word)
      if (term !== NO_TERM) this.#impacts.add(term, impact)
    }
  }

  /** What a document is filed under, found by name where no text says it. */
  #addValues(facet: string, values: readonly string[]): void {
    for (const value of values) this.#impacts.add(this.lexicon.internValue(facet, value), NAMED_VALUE_IMPACT)
  }
}

function composeAll(text: FieldText): FieldText {
  return typeof text === 'string' ? toComposed(text) : text.map((name) => toComposed(name))
}

function* aliveDocuments<Document>(columns: DocumentColumns<Document>): Iterable<StoredDocument> {
  for (let document = 0; document < columns.size; document += 1) {
    if (columns.alive[document] === 1) yield columns.read(document)
  }
}
