import { buildSchema, execute, GraphQLError, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { HubError } from '../errors.ts'
import { GraphUnavailableError } from '../graph/graphErrors.ts'
import { formatError, isReportable } from './formatError.ts'

const reader = { language: 'sv', requestId: 'request-7' } as const

/** What a client sees when the only field of a schema throws. */
async function formatThrown(thrown: unknown) {
  const { errors } = await execute({
    schema: buildSchema('type Query { field: Int }'),
    document: parse('{ field }'),
    rootValue: {
      field: () => {
        throw thrown
      },
    },
  })
  const [error] = errors ?? []
  return { formatted: formatError(error, reader), reportable: isReportable(error) }
}

describe('an error', () => {
  it('that is a refusal comes in the reader’s language with code, field and request id', async () => {
    const refusal = new HubError('UNKNOWN_VALUE', { sv: 'Okänt.', en: 'Unknown.' }, { field: 'filter.forms' })
    const { formatted, reportable } = await formatThrown(refusal)
    expect(formatted).toMatchObject({
      message: 'Okänt.',
      path: ['field'],
      extensions: { code: 'UNKNOWN_VALUE', field: 'filter.forms', requestId: 'request-7' },
    })
    expect(formatError(refusal, { ...reader, language: 'en' }).message).toBe('Unknown.')
    expect(reportable).toBe(false)
  })

  it('of the graph says that the graph is away, and is reported', async () => {
    const away = new GraphUnavailableError({ sv: 'Databasen svarar inte.', en: 'The database is away.' })
    const { formatted, reportable } = await formatThrown(away)
    expect(formatted).toMatchObject({
      message: 'Databasen svarar inte.',
      extensions: { code: 'GRAPH_UNAVAILABLE' },
    })
    expect(reportable).toBe(true)
  })

  it.each([
    new Error('MATCH (n) failed at /srv/hub/secret.ts'),
    new TypeError("Cannot read properties of undefined (reading 'x')"),
    new GraphQLError('MATCH (n) failed at /srv/hub/secret.ts'),
    'MATCH (n)',
  ])('that nobody expected shows nothing but the request id', async (thrown) => {
    const { formatted, reportable } = await formatThrown(thrown)
    expect(formatted.extensions).toEqual({ code: 'INTERNAL', requestId: 'request-7' })
    expect(formatted.message).toContain('request-7')
    expect(JSON.stringify(formatted)).not.toMatch(/MATCH|secret|undefined/)
    expect(reportable).toBe(true)
  })

  it('of GraphQL’s own comes in the reader’s language, keeps its words beside it and is not reported', () => {
    const words = 'Cannot query field "x" on type "Query".'
    const invalid = new GraphQLError(words)
    const extensions = { code: 'INVALID_INPUT', graphqlMessage: words, requestId: 'request-7' }
    expect(formatError(invalid, reader)).toMatchObject({
      message: 'Typen ”Query” har inget fält ”x”.',
      extensions,
    })
    expect(formatError(invalid, { ...reader, language: 'en' })).toMatchObject({ message: words, extensions })
    expect(isReportable(invalid)).toBe(false)
  })
})
