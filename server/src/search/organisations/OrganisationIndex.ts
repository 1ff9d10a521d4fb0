import { byAll, byHighest } from '../engine/documentOrders.ts'
import type { FilterConstraint } from '../engine/FilterConstraint.ts'
import type { IndexSchema } from '../engine/IndexSchema.ts'
import { selectPage } from '../engine/selectPage.ts'
import type {
  OrganisationDocument,
  OrganisationSearchRequest,
  OrganisationSearchResult,
} from './organisationSearch.ts'
import { MatchedTerms } from '../query/MatchedTerms.ts'
import { WordRelations } from '../query/WordRelations.ts'
import { ORGANISATION_FIELDS } from '../ranking.ts'
import { TextSearch } from '../TextSearch.ts'
import { toStemSet } from '../text/toStemSet.ts'
import { unknownValue } from '../facets/unknownValue.ts'
import { markText } from '../wording/markText.ts'

/** The kinds of organisations, as the graph has them. */
const KINDS = [
  { value: 'MUNICIPALITY', labelSv: 'Kommun', labelEn: 'Municipality' },
  { value: 'REGION', labelSv: 'Region', labelEn: 'Region' },
  { value: 'ASSOCIATION', labelSv: 'Förening', labelEn: 'Association' },
  { value: 'PUBLIC_BODY', labelSv: 'Myndighet', labelEn: 'Public body' },
  { value: 'COMPANY', labelSv: 'Företag', labelEn: 'Company' },
  { value: 'OTHER', labelSv: 'Annan', labelEn: 'Other' },
] as const

const SCHEMA: IndexSchema<OrganisationDocument> = {
  id: ({ id }) => id,
  text: [
    { name: 'name', ranking: ORGANISATION_FIELDS.name, read: ({ name }) => name },
    { name: 'fullName', ranking: ORGANISATION_FIELDS.fullName, read: ({ fullName }) => fullName ?? '' },
  ],
  facets: [{ key: 'kinds', values: KINDS.map(({ value }) => value), read: ({ kind }) => [kind] }],
  numbers: [{ key: 'practiceCount', read: ({ practiceCount }) => practiceCount }],
  registrationNumbers: () => [],
  tieBreakers: ['practiceCount'],
  vocabulary: [
    'förening',
    'förbund',
    'kommun',
    'region',
    'församling',
    'krets',
    'stiftelse',
    'klubb',
    'jour',
  ],
}

/** Organisations by name: whole words in any form, parts of compounds, and the beginning of the last word. */
export class OrganisationIndex {
  readonly #search: TextSearch<OrganisationDocument>

  /** Where a name or a number of practices has changed, an index is built anew. */
  constructor(documents: readonly OrganisationDocument[]) {
    const municipalities = documents.filter(({ kind }) => kind === 'MUNICIPALITY')
    this.#search = new TextSearch(SCHEMA, documents, {
      relations: new WordRelations({ synonyms: [], related: [], everyday: [] }, [], []),
      places: toStemSet(municipalities.map(({ name }) => name)),
      completesLastWord: true,
    })
  }

  /** Answers a search; an empty one lists all by name. Refuses unknown kinds by name (UNKNOWN_VALUE). */
  search({ query, kinds, offset, limit }: OrganisationSearchRequest): OrganisationSearchResult {
    const { index } = this.#search
    for (const kind of kinds) {
      if (!KINDS.some(({ value }) => value === kind)) throw unknownValue(kind, KINDS, 'kinds')
    }
    const constraints: FilterConstraint[] =
      kinds.length === 0 ? [] : [{ kind: 'values', key: 'kinds', values: kinds }]
    const found = this.#search.find(query, constraints)
    const { hits, matched } = found
    const byName = this.#search.orderByText('name')
    const order =
      found.query.groups.length === 0
        ? byAll(index.columns, [byName])
        : byAll(index.columns, [
            byHighest(matched.scores),
            byHighest(index.columns.number('practiceCount')),
            byName,
          ])
    const terms = new MatchedTerms(found.query, index)
    return {
      totalCount: hits.length,
      hits: selectPage(hits.documents, hits.length, order, offset, limit).map((document) => {
        const name = index.columns.textsOf(document)[0] ?? ''
        return {
          id: index.columns.idOf(document),
          score: matched.scores[document] ?? 0,
          nameParts: markText(name, terms.find(document, 0, name)),
        }
      }),
      // Asks anew, and must therefore come after everything that looks at the hits.
      suggestions: this.#search.respell(found, constraints),
    }
  }
}
