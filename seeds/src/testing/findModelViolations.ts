import type { PropertyModels } from '../../../graph-schema/model/graphModel.ts'
import { LABELS, type Label } from '../../../graph-schema/model/labels.ts'
import { RELATIONSHIPS } from '../../../graph-schema/model/relationships.ts'
import type { NodeReference, Properties, PropertyValue, SeedGraph, SeedNode } from '../graph/SeedGraph.ts'

/** Every way in which the graph is not as the model says: properties, types, endpoints, cardinality, uniqueness. */
export function findModelViolations(graph: SeedGraph): string[] {
  const nodes = new Map(graph.nodes.map((node) => [name(node), node]))
  return [
    ...(nodes.size === graph.nodes.length ? [] : ['two nodes share a key']),
    ...graph.nodes.flatMap(checkNode),
    ...checkUnique(graph.nodes),
    ...graph.relationships.flatMap(({ type, from, to, properties }) => {
      const where = `${name(from)} ${type} ${name(to)}`
      const model: { readonly from: readonly Label[]; readonly to: readonly Label[] } = RELATIONSHIPS[type]
      return [
        ...checkEnd(where, model.from, nodes.get(name(from))),
        ...checkEnd(where, model.to, nodes.get(name(to))),
        ...checkProperties(where, RELATIONSHIPS[type].properties, properties),
      ]
    }),
    ...checkCardinality(graph, nodes),
  ]
}

function name({ label, key }: NodeReference): string {
  return `${label} ${key}`
}

function labelsOf(node: SeedNode): Label[] {
  return [node.label, ...node.extensions]
}

function checkNode(node: SeedNode): string[] {
  const models: PropertyModels = Object.assign({}, ...labelsOf(node).map((label) => LABELS[label].properties))
  return checkProperties(name(node), models, node.properties)
}

function checkProperties(where: string, models: PropertyModels, properties: Properties): string[] {
  const undeclared = Object.keys(properties).filter((property) => !(property in models))
  const missing = Object.keys(models).filter(
    (property) => models[property]?.required && !(property in properties),
  )
  const mistyped = Object.entries(properties).filter(([property, value]) => {
    const model = models[property]
    return model !== undefined && !hasType(model.type, value)
  })
  return [
    ...undeclared.map((property) => `${where}: ${property} is not in the model`),
    ...missing.map((property) => `${where}: ${property} is missing`),
    ...mistyped.map(([property, value]) => `${where}: ${property} is ${JSON.stringify(value)}`),
  ]
}

function hasType(type: PropertyModels[string]['type'], value: PropertyValue): boolean {
  if (type === 'string[]') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === (type === 'float' ? 'number' : type)
}

function checkEnd(where: string, allowed: readonly Label[], node: SeedNode | undefined): string[] {
  if (node === undefined) return [`${where}: an end is missing`]
  return labelsOf(node).some((label) => allowed.includes(label))
    ? []
    : [`${where}: ${node.label} is no end of it`]
}

function checkUnique(nodes: readonly SeedNode[]): string[] {
  const seen = new Map<string, string>()
  const violations: string[] = []
  for (const node of nodes)
    for (const label of labelsOf(node))
      for (const property of LABELS[label].unique) {
        const value = `${label} ${property} ${String(node.properties[property])}`
        const first = seen.get(value)
        if (first !== undefined) violations.push(`${name(node)}: ${value} is ${first}'s`)
        seen.set(value, name(node))
      }
  return violations
}

function checkCardinality(graph: SeedGraph, nodes: ReadonlyMap<string, SeedNode>): string[] {
  const counts = new Map<string, number>()
  for (const { type, from } of graph.relationships) {
    const start = `${name(from)} ${type}`
    counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  return Object.entries(RELATIONSHIPS).flatMap(([type, { cardinality, from }]) => {
    const allowed: readonly Label[] = from
    return [...nodes.values()]
      .filter((node) => labelsOf(node).some((label) => allowed.includes(label)))
      .map((node) => ({ where: `${name(node)} ${type}`, count: counts.get(`${name(node)} ${type}`) ?? 0 }))
      .filter(({ count }) =>
        cardinality === 'exactly-one' ? count !== 1 : cardinality === 'at-most-one' && count > 1,
      )
      .map(({ where, count }) => `${where}: ${count} where the model says ${cardinality}`)
  })
}
