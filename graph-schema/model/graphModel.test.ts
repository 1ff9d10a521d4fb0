import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { LabelModel, RelationshipModel } from './graphModel.ts'
import { graphModelPage } from './graphModelPage.ts'
import { LABELS } from './labels.ts'
import { RELATIONSHIPS } from './relationships.ts'
import { schemaStatements } from './schemaStatements.ts'

const labels: Readonly<Record<string, LabelModel>> = LABELS
const relationships: Readonly<Record<string, RelationshipModel>> = RELATIONSHIPS

describe('the graph model', () => {
  it('describes every label, relationship and property', () => {
    const models = [...Object.values(labels), ...Object.values(relationships)]
    const properties = models.flatMap((model) => Object.values(model.properties))
    const descriptions = [...models, ...properties].map(({ description }) => description)
    expect(descriptions.filter((text) => text.trim() === '')).toEqual([])
  })

  it.each(Object.entries(labels))('looks up and extends in %s only what is there', (_, model) => {
    const looked = [...(model.key === null ? [] : [model.key]), ...model.indexes, ...model.unique]
    expect(looked.filter((property) => !(property in model.properties))).toEqual([])
    expect(model.unique.filter((property) => !model.indexes.includes(property))).toEqual([])
    const owner = model.key === null ? labels[model.extends ?? ''] : model
    expect(owner?.properties[owner.key ?? '']?.required).toBe(true)
  })

  it.each(Object.entries(relationships))('leads %s between labels that are there', (_, model) => {
    expect([...model.from, ...model.to].filter((label) => !(label in labels))).toEqual([])
  })

  it('is the page docs/GRAPH-MODEL.md, word for word', async () => {
    const page = await readFile(new URL('../../docs/GRAPH-MODEL.md', import.meta.url), 'utf8')
    expect(page, 'run npm run model-docs').toBe(graphModelPage())
  })
})

describe('the schema statements', () => {
  it.each(['embedded', 'neo4j'] as const)('may be run again and have names of their own on %s', (engine) => {
    const statements = schemaStatements(engine)
    const names = statements.map(
      (statement) => /^CREATE (?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS FOR /.exec(statement)?.[1],
    )
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(statements.length)
  })

  it('give a unique property an index of its own on the embedded engine only', () => {
    const index = 'CREATE INDEX practice_slug_index IF NOT EXISTS FOR (n:Practice) ON (n.slug)'
    expect(schemaStatements('embedded')).toContain(index)
    expect(schemaStatements('neo4j')).not.toContain(index)
  })

  it('index the key that a label has from the one it extends', () => {
    const index = 'CREATE INDEX municipality_id_index IF NOT EXISTS FOR (n:Municipality) ON (n.id)'
    expect(schemaStatements('embedded')).toContain(index)
    expect(schemaStatements('neo4j')).toContain(index)
  })
})
