import type { Sql } from 'postgres'
import type { PracticeDocument } from '../../server/src/search/practices/practiceSearch.ts'
import { FACET_FIELDS, POSTGRES_FACETS } from './facets.ts'
import { ValueNumbers } from './ValueNumbers.ts'
import type { HubData } from './readHubData.ts'

const ROWS_AT_ONCE = 1000

/**
 * What is shown stands apart from what is searched, so that a question reads narrow rows only. `facets` holds all
 * values of a practice in one array: most counts are then one unnesting.
 */
const CREATE_TABLES = `
CREATE TABLE facet_value (
  number int PRIMARY KEY, facet text NOT NULL, value text NOT NULL, label_sv text NOT NULL, label_en text NOT NULL
);
CREATE TABLE practice (
  id int PRIMARY KEY, slug text NOT NULL, title text NOT NULL, organisation text NOT NULL, start_year int,
  staff_fte float8, body text NOT NULL
);
CREATE TABLE practice_search (
  id int PRIMARY KEY, completeness real NOT NULL, source_date text NOT NULL, facets int[] NOT NULL,
  ${POSTGRES_FACETS.map((facet) => `${FACET_FIELDS[facet].column} int${FACET_FIELDS[facet].several ? '[]' : ''}`).join(', ')},
  words tsvector NOT NULL
);
ALTER TABLE practice_search ALTER COLUMN words SET STORAGE MAIN`

const ADD_WORDS = `
INSERT INTO practice_search
SELECT (row->>'id')::int, (row->>'completeness')::real, row->>'source_date',
  ARRAY(SELECT value::int FROM jsonb_array_elements_text(row->'facets') value),
  ${POSTGRES_FACETS.map((facet) => {
    const { column, several } = FACET_FIELDS[facet]
    return several
      ? `ARRAY(SELECT value::int FROM jsonb_array_elements_text(row->'${column}') value)`
      : `(row->>'${column}')::int`
  }).join(',\n  ')},
  setweight(to_tsvector('swedish', row->>'title'), 'A') || setweight(to_tsvector('swedish', row->>'names'), 'B') ||
    setweight(to_tsvector('swedish', row->>'doing'), 'C') || setweight(to_tsvector('swedish', row->>'outcome'), 'D')
FROM jsonb_array_elements($1::text::jsonb) row`

/** The order of rows is left to chance; GIN for words, btree and GIN for what filters. */
const CREATE_INDEXES = [
  'CREATE INDEX ON practice_search USING gin (words) WITH (fastupdate = off)',
  ...POSTGRES_FACETS.map((facet) => {
    const { column, several } = FACET_FIELDS[facet]
    return `CREATE INDEX ON practice_search ${several ? `USING gin (${column})` : `(${column})`}`
  }),
  'VACUUM (ANALYZE) practice_search',
  'VACUUM (ANALYZE) practice',
]

/** Creates the tables, fills them and gathers statistics. */
export async function fillPostgres(sql: Sql, { practices, labels }: HubData): Promise<void> {
  await sql.unsafe(CREATE_TABLES)
  const numbers = new ValueNumbers(practices, labels)
  for (let start = 0; start < practices.length; start += ROWS_AT_ONCE) {
    const batch = practices.slice(start, start + ROWS_AT_ONCE)
    const rows = batch.map((practice, place) => ({ id: start + place, practice }))
    await sql`INSERT INTO practice ${sql(rows.map(({ id, practice }) => toShown(id, practice)))}`
    await sql.unsafe(ADD_WORDS, [
      JSON.stringify(rows.map(({ id, practice }) => toSearched(id, practice, numbers))),
    ])
  }
  const values = numbers.list()
  for (let start = 0; start < values.length; start += ROWS_AT_ONCE)
    await sql`INSERT INTO facet_value ${sql(values.slice(start, start + ROWS_AT_ONCE))}`
  for (const statement of CREATE_INDEXES) await sql.unsafe(statement)
}

function toShown(id: number, practice: PracticeDocument) {
  const { slug, title, organisationName, startYear, staffFte } = practice
  const { need, method, results, lessons, conditions } = practice
  return {
    id,
    slug,
    title,
    organisation: organisationName,
    start_year: startYear,
    staff_fte: staffFte,
    body: [need, method, results, lessons, conditions].filter((text) => text !== null).join(' '),
  }
}

function toSearched(id: number, practice: PracticeDocument, numbers: ValueNumbers) {
  const { title, organisationName, partners, need, method, results, lessons, conditions } = practice
  const facets: number[] = []
  const columns: Record<string, number | null | number[]> = {}
  const names = [organisationName, ...partners.map(({ name }) => name)]
  for (const facet of POSTGRES_FACETS) {
    const { column, several, read } = FACET_FIELDS[facet]
    const values = [...new Set(read(practice))].map((value) => numbers.numberOf(facet, value))
    facets.push(...values)
    columns[column] = several ? values : (values[0] ?? null)
    if (facet === 'forms' || facet === 'areas' || facet === 'targetGroups')
      names.push(...values.flatMap((value) => numbers.labelsOf(value)))
  }
  return {
    id,
    completeness: practice.completeness,
    source_date: practice.sourceDate ?? '',
    facets,
    ...columns,
    title,
    names: names.join(' '),
    doing: `${need ?? ''} ${method ?? ''}`,
    outcome: `${results ?? ''} ${lessons ?? ''} ${conditions ?? ''}`,
  }
}
