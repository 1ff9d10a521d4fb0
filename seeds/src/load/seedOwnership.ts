import { LABELS, type Label } from '../../../graph-schema/model/labels.ts'
import { RELATIONSHIPS, type RelationshipType } from '../../../graph-schema/model/relationships.ts'

/** Properties that the running hub sets. Seeds give them their first value and never change them again. */
const SET_BY_THE_HUB: Readonly<Partial<Record<Label, ReadonlySet<string>>>> = {
  Organisation: new Set(['organisationNumber', 'website', 'functionEmail']),
  Practice: new Set(['visibility', 'confirmation', 'sourceCheckedAt']),
  Source: new Set(['checkedAt']),
}

/** True when a seed load may change or remove the property of a node that is already there. */
export function isSeedOwned(label: Label, property: string): boolean {
  return SET_BY_THE_HUB[label]?.has(property) !== true
}

/** Relationships that belong to the node at their end; all others belong to the node at their start. */
const OWNED_BY_END: ReadonlySet<RelationshipType> = new Set([
  'RUNS',
  'PARTNERS_IN',
  'ADOPTED',
  'HAS_PASSAGE',
  'DECIDED',
  'HAS_MEMBERSHIP',
  'HAS_ASSESSMENT',
  'HAS_STATEMENT',
] satisfies RelationshipType[])

/** Relationships of one type between two labels, seen from the node whose record states them. */
export interface RelationshipKind {
  readonly type: RelationshipType
  readonly owner: Label
  readonly other: Label
  /** True when the relationship points at its owner. */
  readonly pointsAtOwner: boolean
}

/** Every kind of relationship that seeds may hold, by the label of its owner. */
export const RELATIONSHIP_KINDS: readonly RelationshipKind[] = listRelationshipKinds()

function listRelationshipKinds(): RelationshipKind[] {
  const kinds = new Map<string, RelationshipKind>()
  for (const type of Object.keys(RELATIONSHIPS).filter(isRelationshipType)) {
    // Former slugs are kept by the loader itself.
    if (type === 'NOW') continue
    const model = RELATIONSHIPS[type]
    const pointsAtOwner = OWNED_BY_END.has(type)
    for (const from of model.from.map(keyedLabel))
      for (const to of model.to.map(keyedLabel)) {
        const [owner, other] = pointsAtOwner ? [to, from] : [from, to]
        kinds.set([type, owner, other].join(' '), { type, owner, other, pointsAtOwner })
      }
  }
  return [...kinds.values()]
}

function isRelationshipType(name: string): name is RelationshipType {
  return name in RELATIONSHIPS
}

/** The label that carries the key: Organisation for Municipality. */
function keyedLabel(label: Label): Label {
  const model = LABELS[label]
  return 'extends' in model ? model.extends : label
}

/** The name of the property that identifies a node of the label. */
export function keyProperty(label: Label): string {
  const { key } = LABELS[label]
  if (key === null) throw new Error(`${label} has no key of its own.`)
  return key
}
