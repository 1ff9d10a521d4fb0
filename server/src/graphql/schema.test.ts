import { glob, readFile } from 'node:fs/promises'
import {
  buildASTSchema,
  concatAST,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
  type GraphQLNamedType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildSchema } from './buildSchema.ts'

const ROOT = new URL('../../../', import.meta.url)
const schema = buildSchema()

interface Described {
  readonly name: string
  readonly description?: string | null | undefined
}

/** A type with everything in it that a reader of the schema meets. */
function itemsOf(type: GraphQLNamedType): Described[] {
  const named = (item: Described): Described => ({
    name: `${type.name}.${item.name}`,
    description: item.description,
  })
  if (isEnumType(type)) return [type, ...type.getValues().map(named)]
  if (isInputObjectType(type)) return [type, ...Object.values(type.getFields()).map(named)]
  if (!isObjectType(type) && !isInterfaceType(type)) return [type]
  const fields = Object.values(type.getFields())
  const argumentsOf = fields.flatMap((field) =>
    field.args.map(({ name, description }) => ({ name: `${type.name}.${field.name}(${name})`, description })),
  )
  return [type, ...fields.map(named), ...argumentsOf]
}

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const own = Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    )
    expect(own.length).toBeGreaterThan(40)
    const silent = own.flatMap(itemsOf).filter(({ description }) => !description?.trim())
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('is the committed schema.graphql', async () => {
    const committed = await readFile(new URL('graph-schema/schema.graphql', ROOT), 'utf8')
    const print = (text: string): string => printSchema(lexicographicSortSchema(buildASTSchema(parse(text))))
    expect(print(committed), 'run npm run codegen').toBe(print(printSchema(schema)))
  })

  it('resolves nothing but reading: it has no mutation and no subscription', () => {
    expect(schema.getMutationType()).toBeUndefined()
    expect(schema.getSubscriptionType()).toBeUndefined()
  })

  it("answers every operation of the client's", async () => {
    const folder = new URL('client/src/', ROOT)
    const names = await Array.fromAsync(glob('**/*.graphql', { cwd: folder }))
    const documents = await Promise.all(
      names.map(async (name) => parse(await readFile(new URL(name, folder), 'utf8'))),
    )
    expect(documents.length).toBeGreaterThan(0)
    expect(validate(schema, concatAST(documents)).map(({ message }) => message)).toEqual([])
  })
})
