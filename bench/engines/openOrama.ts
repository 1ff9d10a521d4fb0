import { create, insertMultiple, search } from '@orama/orama'
import { language, stemmer } from '@orama/stemmers/swedish'
import { PAGE, TEXTS, textsOf, type OpenEngine } from './SearchEngine.ts'

const FACETS = {
  form: 'enum',
  status: 'enum',
  municipality: 'enum',
  county: 'enum',
  municipalityGroup: 'enum',
  areas: 'enum[]',
  targetGroups: 'enum[]',
  goals: 'enum[]',
} as const

/** Orama with its Swedish stemmer, all words required, and counts of its own kind of facets. */
export const openOrama: OpenEngine = async (practices) => {
  const database = create({
    schema: {
      title: 'string',
      need: 'string',
      method: 'string',
      results: 'string',
      lessons: 'string',
      conditions: 'string',
      organisation: 'string',
      ...FACETS,
    },
    components: { tokenizer: { language, stemming: true, stemmer } },
  })
  await insertMultiple(
    database,
    practices.map((practice) => ({
      id: practice.id,
      ...textsOf(practice),
      ...(practice.form === null ? {} : { form: practice.form }),
      ...(practice.status === null ? {} : { status: practice.status }),
      ...(practice.municipalityCode === null ? {} : { municipality: practice.municipalityCode }),
      ...(practice.countyCode === null ? {} : { county: practice.countyCode }),
      ...(practice.municipalityGroup === null ? {} : { municipalityGroup: practice.municipalityGroup }),
      areas: [...practice.areas],
      targetGroups: [...practice.targetGroups],
      goals: [...practice.goalsStated, ...practice.goalsSuggested].map(String),
    })),
  )
  const facets = Object.fromEntries(Object.keys(FACETS).map((key) => [key, {}]))
  return {
    name: 'Orama',
    answers: 'hits, filter and eight facets',
    search: async ({ query, forms, areas }) => {
      const { count } = await search(database, {
        term: query,
        properties: [...TEXTS],
        threshold: 0,
        limit: PAGE,
        facets,
        where: {
          ...(forms.length > 0 ? { form: { in: [...forms] } } : {}),
          ...(areas.length > 0 ? { areas: { containsAny: [...areas] } } : {}),
        },
      })
      return count
    },
    [Symbol.asyncDispose]: async () => undefined,
  }
}
