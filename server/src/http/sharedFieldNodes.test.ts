import { makeExecutableSchema } from '@graphql-tools/schema'
import { Kind, parse, visit, type DocumentNode, type FieldNode } from 'graphql'
import { expect, test } from 'vitest'
import { executeOperation } from './executeOperation.ts'

const schema = makeExecutableSchema({
  typeDefs: 'type Query { thing: Thing } type Thing { id: ID }',
  resolvers: { Query: { thing: () => ({ id: '1' }) } },
})

/** Gives every selection the same `__typename` node, as Apollo's client does. */
function withSharedTypename(document: DocumentNode, typename: FieldNode): DocumentNode {
  return visit(document, {
    SelectionSet: (node, _key, parent) =>
      parent !== undefined && 'operation' in parent
        ? undefined
        : { ...node, selections: [...node.selections, typename] },
  })
}

test('a document that has been compiled is not held to the conditions of another one', async () => {
  const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
  const conditional = withSharedTypename(
    parse(
      'query A($with: Boolean!) { thing @include(if: $with) { ...F @include(if: $with) } } fragment F on Thing { id }',
    ),
    typename,
  )
  const plain = withSharedTypename(parse('query B { thing { id } }'), typename)
  const run = async (document: DocumentNode, operationName: string, variables: Record<string, unknown>) =>
    await executeOperation({
      schema,
      document,
      operationName,
      variables,
      context: {},
    })
  for (let round = 0; round < 5; round++) await run(conditional, 'A', { with: false })
  for (let round = 0; round < 5; round++)
    expect(await run(plain, 'B', {})).toEqual({ data: { thing: { id: '1', __typename: 'Thing' } } })
})
