import postgres from 'postgres'
import { PAGE, TEXTS, textsOf, type OpenEngine } from './SearchEngine.ts'
import { startPostgres } from './startPostgres.ts'

const ROWS_AT_ONCE = 1000

const CREATE_TABLE = `
CREATE TABLE practice (
  id text PRIMARY KEY, ${TEXTS.map((field) => `${field} text`).join(', ')},
  form text, status text, municipality text, county text, municipality_group text,
  areas text[], target_groups text[], goals text[],
  words tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', organisation), 'B') ||
    setweight(to_tsvector('swedish', need || ' ' || method), 'C') ||
    setweight(to_tsvector('swedish', results || ' ' || lessons || ' ' || conditions), 'D')
  ) STORED
)`

const SINGLE = ['form', 'status', 'municipality', 'county', 'municipality_group']
const SEVERAL = ['areas', 'target_groups', 'goals']

const SEARCH = `
WITH hit AS MATERIALIZED (
  SELECT practice.*, ts_rank(words, question) AS score
  FROM practice, plainto_tsquery('swedish', $1) question
  WHERE words @@ question AND ($2::text[] = '{}' OR form = ANY($2)) AND ($3::text[] = '{}' OR areas && $3)
)
SELECT (SELECT count(*) FROM hit) AS total,
  (SELECT json_agg(page) FROM (SELECT id, score FROM hit ORDER BY score DESC, id LIMIT ${PAGE}) page) AS page,
  (SELECT json_agg(facet) FROM (
    ${SINGLE.map((name) => `SELECT '${name}' AS name, ${name} AS value, count(*) FROM hit GROUP BY ${name}`).join(' UNION ALL ')}
    UNION ALL
    ${SEVERAL.map((name) => `SELECT '${name}', value, count(*) FROM hit, unnest(${name}) value GROUP BY value`).join(' UNION ALL ')}
  ) facet) AS facets`

/** PostgreSQL's full-text search in Swedish with a GIN index, counts of eight facets in the same statement. */
export const openPostgres: OpenEngine = async (practices) => {
  const server = await startPostgres()
  if (server === undefined) return undefined
  const sql = postgres(server.url, { max: 4, onnotice: () => undefined })
  await sql.unsafe(CREATE_TABLE)
  const rows = practices.map((practice) => ({
    id: practice.id,
    ...textsOf(practice),
    form: practice.form,
    status: practice.status,
    municipality: practice.municipalityCode,
    county: practice.countyCode,
    municipality_group: practice.municipalityGroup,
    areas: [...practice.areas],
    target_groups: [...practice.targetGroups],
    goals: [...practice.goalsStated, ...practice.goalsSuggested].map(String),
  }))
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await sql`INSERT INTO practice ${sql(rows.slice(start, start + ROWS_AT_ONCE))}`
  await sql.unsafe('CREATE INDEX ON practice USING gin (words)')
  await sql.unsafe('ANALYZE practice')
  return {
    name: 'PostgreSQL full-text search, swedish',
    answers: 'hits, filter and eight facets',
    search: async ({ query, forms, areas }) => {
      const [answer] = await sql.unsafe(SEARCH, [query, [...forms], [...areas]], { prepare: true })
      return Number(answer?.['total'])
    },
    [Symbol.asyncDispose]: async () => {
      await sql.end()
      await server.stop()
    },
  }
}
