import { CommaSeparated } from '../../components/ui/CommaSeparated.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { useFormat } from '../../i18n/I18nProvider.tsx'
import { upperFirst } from '../../i18n/upperFirst.ts'
import { graphPath, isShown, moveFocus, type GraphAddress } from './GraphAddress.ts'
import type { GraphAnswer, GraphCentre } from './graphGroups.ts'
import { GraphMark } from './GraphMark.tsx'
import styles from './GraphSection.module.css'
import { holdNumber } from './holdNumber.ts'
import { labelLang } from './labelLang.ts'
import { useGraphMessages } from './useGraphMessages.ts'

interface SharedThingsProps {
  readonly centre: GraphCentre
  readonly previous: { readonly id: string; readonly label: string }
  readonly shared: NonNullable<GraphAnswer['sharedWith']>
  readonly address: GraphAddress
}

/** What unites the focus and the step before it: how the one leads to the other, and what both have. */
export function SharedThings({ centre, previous, shared, address }: SharedThingsProps) {
  const words = useGraphMessages()
  const format = useFormat()
  // A tie through examples says no more than the examples that both have.
  const groups = shared.filter(
    ({ kind, steps, neighbours: { edges } }) =>
      isShown(address, kind) && !(steps === 2 && edges.every(({ node }) => node.id === previous.id)),
  )
  return (
    <section aria-labelledby="forenar" className={styles.section}>
      <h2 id="forenar" className={styles.heading}>
        {words.unites(centre.label, previous.label)}
      </h2>
      {groups.length === 0 ? <p>{words.nothingUnites}</p> : null}
      <ul className={styles.list}>
        {groups.map((group) => {
          const { edges } = group.neighbours
          const tie = edges.find(({ node }) => node.id === previous.id)
          const common = edges.filter(({ node }) => node.id !== previous.id)
          const rank = tie?.rank ?? null
          const left = group.count - edges.length
          return (
            <li key={group.key} className={styles.item}>
              <GraphMark kind={group.kind} />
              <p>
                {tie === undefined
                  ? null
                  : rank === null
                    ? `${centre.label} ${words.verb(group.type, group.outgoing)} ${previous.label}.`
                    : words.rankWith(centre.label, rank, previous.label)}
                {common.length === 0 ? null : (
                  <>
                    {tie === undefined ? null : ' '}
                    {upperFirst(words.both(group.kind, common.length))}
                    {': '}
                    <CommaSeparated>
                      {common.map(({ node: { id, label } }) => (
                        <Link key={id} to={graphPath(moveFocus(address, id))} lang={labelLang(group.kind)}>
                          {holdNumber(label)}
                        </Link>
                      ))}
                    </CommaSeparated>
                    {left > 0 ? ` ${words.throughMore(format.number(left))}` : null}
                  </>
                )}
                {group.basis === 'SUGGESTED' ? (
                  <span className={styles.suggested}>{words.suggested}</span>
                ) : null}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
