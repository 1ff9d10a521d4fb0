import { FACET_FIELDS, type PostgresFacet } from './facets.ts'

/** Marks of ts_headline: control characters, so that no text of a practice holds them. */
export const MARK = { start: '\u0002', end: '\u0003' } as const

const MARKS = `StartSel=${MARK.start}, StopSel=${MARK.end}`

/**
 * The whole answer in one round trip: number of hits, the page with its records and marked texts, and the counts of
 * all facets as pairs of value number and count. `$1` is the question, `$2` the page's length, `$3` its offset and
 * from `$4` on the wanted values of each filtered facet, in the given order.
 *
 * The facets that are not filtered are counted by one unnesting of all hits; each filtered one is counted once more
 * among what the other filters let through, and its counts come last, so that they replace those of the hits. The
 * text depends on nothing but which facets are filtered, so that each kind of question is planned once.
 */
export function searchStatement(filtered: readonly PostgresFacet[]): string {
  const columns = filtered.map((facet) => FACET_FIELDS[facet].column)
  const kept = filtered.map((facet, place) => {
    const { column, several } = FACET_FIELDS[facet]
    const wanted = `$${place + 4}::int[]`
    return `, ${column}, ${several ? `${column} && ${wanted}` : `coalesce(${column} = ANY(${wanted}), false)`} AS in_${column}`
  })
  const where = (conditions: readonly string[]): string =>
    conditions.length === 0 ? '' : `WHERE ${conditions.map((column) => `in_${column}`).join(' AND ')}`
  const sideways = filtered.map((facet) => {
    const { column, several } = FACET_FIELDS[facet]
    const others = where(columns.filter((other) => other !== column))
    return `,
  (${countValues(`SELECT ${several ? `unnest(${column})` : column} AS value FROM found ${others}`)}) AS of_${column}`
  })
  return `
WITH question AS MATERIALIZED (SELECT plainto_tsquery('swedish', $1) AS words),
found AS MATERIALIZED (
  SELECT id, facets, completeness, source_date, ts_rank_cd(practice_search.words, question.words) AS score${kept.join('')}
  FROM practice_search, question
  WHERE practice_search.words @@ question.words
),
hit AS (SELECT * FROM found ${where(columns)}),
page AS (
  SELECT id, score, completeness, source_date FROM hit
  ORDER BY score DESC, completeness DESC, source_date DESC, id LIMIT $2 OFFSET $3
)
SELECT (SELECT count(*)::int FROM hit) AS total,
  (SELECT json_agg(shown) FROM (
    SELECT page.score, slug, practice.title, organisation, start_year AS "startYear", staff_fte AS "staffFte",
      form, areas, status,
      ts_headline('swedish', practice.title, question.words, 'HighlightAll=true, ${MARKS}') AS "markedTitle",
      ts_headline('swedish', body, question.words, 'MaxWords=35, MinWords=15, ${MARKS}') AS snippet
    FROM page JOIN practice USING (id) JOIN practice_search filed USING (id), question
    ORDER BY page.score DESC, page.completeness DESC, page.source_date DESC, id
  ) shown) AS page,
  (${countValues('SELECT unnest(facets) AS value FROM hit')}) AS counts${sideways.join('')}`
}

/** Counts as pairs; unnesting among the columns is quicker than a join with what is unnested. */
function countValues(values: string): string {
  return `SELECT array_agg(ARRAY[value, n]) FROM (
    SELECT value, count(*)::int AS n FROM (${values}) one WHERE value IS NOT NULL GROUP BY value) counted`
}
