import type { LabelModel } from './graphModel.ts'
import { LABELS } from './labels.ts'

/**
 * The constraints and indexes that the model asks for, as statements that may be run again and again.
 *
 * The engines differ: on the embedded one a uniqueness constraint is not an index, so a unique property gets both;
 * on Neo4j the constraint brings its index, and a second one on the same property is an error.
 */
export function schemaStatements(engine: 'embedded' | 'neo4j'): string[] {
  return Object.entries(LABELS).flatMap(([label, model]) => labelStatements(engine, label, model))
}

function labelStatements(engine: 'embedded' | 'neo4j', label: string, model: LabelModel): string[] {
  const unique = new Set(model.key === null ? model.unique : [model.key, ...model.unique])
  const looked = new Set([...unique, ...model.indexes, ...inheritedLookups(model)])
  const indexed = [...looked].filter((property) => engine === 'embedded' || !unique.has(property))
  return [
    ...[...unique].map(
      (property) =>
        `CREATE CONSTRAINT ${statementName(label, property, 'unique')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
    ...indexed.map(
      (property) =>
        `CREATE INDEX ${statementName(label, property, 'index')} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
  ]
}

/** An index belongs to one label, so a lookup of (:Municipality {slug}) needs its own beside Organisation's. */
function inheritedLookups(model: LabelModel): readonly string[] {
  const parent: LabelModel | undefined = Object.entries(LABELS).find(
    ([label]) => label === model.extends,
  )?.[1]
  if (parent === undefined) return []
  return parent.key === null ? parent.unique : [parent.key, ...parent.unique]
}

function statementName(label: string, property: string, kind: 'unique' | 'index'): string {
  const snake = (name: string): string => name.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase()
  return `${snake(label)}_${snake(property)}_${kind}`
}
