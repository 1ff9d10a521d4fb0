import type { LabelModel, PropertyModels, RelationshipModel } from './graphModel.ts'
import { LABELS } from './labels.ts'
import { RELATIONSHIPS } from './relationships.ts'

const CARDINALITIES: Readonly<Record<RelationshipModel['cardinality'], string>> = {
  'exactly-one': 'exactly one',
  'at-most-one': 'at most one',
  many: 'any number',
}

/** docs/GRAPH-MODEL.md as the model says it; `npm run model-docs` writes it. */
export function graphModelPage(): string {
  const labels: [string, LabelModel][] = Object.entries(LABELS)
  const relationships: [string, RelationshipModel][] = Object.entries(RELATIONSHIPS)
  return [
    '# Graph model',
    'Generated from `graph-schema/model/` by `npm run model-docs`; change the model, not this page. Constraints and indexes are derived from the same model (`schemaStatements.ts`). Dates and times are ISO 8601 strings, text is NFC.',
    `## Overview\n\n${overview(relationships)}`,
    `## Labels\n\n${labels.map(([name, model]) => labelSection(name, model)).join('\n\n')}`,
    `## Relationships\n\n${relationships.map(([name, model]) => relationshipSection(name, model)).join('\n\n')}`,
    '',
  ].join('\n\n')
}

function overview(relationships: readonly [string, RelationshipModel][]): string {
  const rows = relationships.map(
    ([name, { from, to, cardinality, description }]) =>
      `| ${links(from)} | [${name}](#${anchor(name)}) | ${links(to)} | ${CARDINALITIES[cardinality]} | ${cell(description)} |`,
  )
  return [
    '| From | Relationship | To | How many per start node | Reads |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function labelSection(name: string, model: LabelModel): string {
  const { key, unique, indexes } = model
  const facts = [
    model.extends === undefined
      ? `Key: \`${key ?? 'none'}\`.`
      : `Always set together with [${model.extends}](#${anchor(model.extends)}), whose key and properties it has.`,
    ...(unique.length > 0 ? [`Unique as well: ${codes(unique)}.`] : []),
    ...(indexes.length > 0 ? [`Looked up by: ${codes(indexes)}.`] : []),
  ]
  return [`### ${name}`, model.description, facts.join(' '), ...propertyTable(model.properties)].join('\n\n')
}

function relationshipSection(name: string, model: RelationshipModel): string {
  const reads = `From ${links(model.from)}: ${model.description}: to ${links(model.to)}. One start node has ${CARDINALITIES[model.cardinality]}.`
  return [`### ${name}`, reads, ...propertyTable(model.properties)].join('\n\n')
}

function propertyTable(properties: PropertyModels): string[] {
  const rows = Object.entries(properties).map(
    ([name, { type, required, description }]) =>
      `| \`${name}\` | ${type} | ${required ? 'always' : 'may be absent'} | ${cell(description)} |`,
  )
  if (rows.length === 0) return []
  return [['| Property | Type | Present | Says |', '|---|---|---|---|', ...rows].join('\n')]
}

function links(labels: readonly string[]): string {
  return labels.map((label) => `[${label}](#${anchor(label)})`).join(', ')
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function anchor(heading: string): string {
  return heading.toLowerCase()
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
