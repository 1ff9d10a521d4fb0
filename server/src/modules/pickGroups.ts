import { HubError } from '../errors.ts'
import { shortened } from '../shortened.ts'

/** What the groups are groups of, as it stands after the word: "av grannar", "neighbours". */
interface GroupName {
  readonly sv: string
  readonly en: string
}

/** The groups with these keys, each once and in the order given; all when no keys are given. Throws UNKNOWN_VALUE. */
export function pickGroups<Group extends { readonly key: string }>(
  groups: readonly Group[],
  keys: readonly string[] | null | undefined,
  name: GroupName,
): readonly Group[] {
  if (keys === null || keys === undefined) return groups
  const known = new Map(groups.map((group) => [group.key, group]))
  return [...new Set(keys)].map((key) => {
    const group = known.get(key)
    if (group === undefined) throw unknownGroup(key, [...known.keys()], name)
    return group
  })
}

function unknownGroup(key: string, known: readonly string[], name: GroupName): HubError {
  const shown = shortened(key)
  return new HubError(
    'UNKNOWN_VALUE',
    {
      sv: `”${shown}” är ingen grupp ${name.sv} här. Grupperna är: ${known.join(', ')}.`,
      en: `“${shown}” is not a group of ${name.en} here. The groups are: ${known.join(', ')}.`,
    },
    { field: 'keys' },
  )
}
