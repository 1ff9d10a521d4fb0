import { countPages } from '../../components/ui/countPages.ts'
import { CommaSeparated } from '../../components/ui/CommaSeparated.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { Pagination } from '../../components/ui/Pagination.tsx'
import { useFormat } from '../../i18n/I18nProvider.tsx'
import { upperFirst } from '../../i18n/upperFirst.ts'
import { graphPath, moveFocus, type GraphAddress } from './GraphAddress.ts'
import { nameBesideMark, type GraphGroup, type GraphNeighbour } from './graphGroups.ts'
import { GraphMark } from './GraphMark.tsx'
import { labelLang } from './labelLang.ts'
import styles from './NeighbourList.module.css'
import { useGraphMessages } from './useGraphMessages.ts'
import { useNeighbourNote } from './useGraphNotes.ts'

/** Neighbours on one page of an opened group. */
const PAGE_SIZE = 50

interface NeighbourListProps {
  readonly groups: readonly GraphGroup[]
  readonly address: GraphAddress
}

/** The same as the picture in words: every group by its verb, every neighbour a link that moves there. */
export function NeighbourList({ groups, address }: NeighbourListProps) {
  const words = useGraphMessages()
  const format = useFormat()
  return groups.map((group) => {
    const heading = upperFirst(words.verb(group.type, group.outgoing))
    const id = `grupp-${group.key}`
    return (
      <section key={group.key} aria-labelledby={id} className={styles.group}>
        <h3 id={id} className={styles.heading}>
          <span>
            {heading} <span className={styles.kind}>{words.kind(group.kind, group.count)}</span>{' '}
            {group.basis === 'SUGGESTED' ? <span className={styles.suggested}>{words.suggested}</span> : null}
          </span>{' '}
          <span className={styles.count}>{format.number(group.count)}</span>
        </h3>
        <ul className={styles.list}>
          {group.neighbours.map((neighbour) => (
            <li key={neighbour.node.id} className={styles.item}>
              <GraphMark kind={neighbour.node.kind} goal={neighbour.node.goal} />
              <div className={styles.text}>
                <Link
                  to={graphPath(moveFocus(address, neighbour.node.id))}
                  lang={labelLang(neighbour.node.kind)}
                >
                  {nameBesideMark(neighbour.node)}
                </Link>
                <Note neighbour={neighbour} address={address} />
              </div>
            </li>
          ))}
        </ul>
        {group.opened ? (
          <div className={styles.more} data-screen-only>
            <Pagination
              page={address.page}
              pageCount={countPages(group.count, PAGE_SIZE)}
              pathTo={(page) => graphPath({ ...address, page })}
            />
            <Link to={graphPath({ ...address, group: null, page: 1 })} preventScrollReset>
              {words.fewer}
            </Link>
          </div>
        ) : group.count > group.neighbours.length ? (
          <p className={styles.more} data-screen-only>
            <Link
              to={graphPath({ ...address, group: group.key, page: 1 })}
              aria-label={words.moreOf(
                format.number(group.count - group.neighbours.length),
                `${heading} ${words.kind(group.kind, group.count)}`,
              )}
              preventScrollReset
            >
              {words.more(format.number(group.count - group.neighbours.length))}
            </Link>
          </p>
        ) : null}
      </section>
    )
  })
}

/** How many of the things between are named before the rest is counted. */
const NAMED = 2

function Note({
  neighbour,
  address,
}: {
  readonly neighbour: GraphNeighbour
  readonly address: GraphAddress
}) {
  const words = useGraphMessages()
  const format = useFormat()
  const note = useNeighbourNote()(neighbour)
  if (neighbour.via.length > 0)
    return (
      <p className={styles.note}>
        {words.through}{' '}
        <CommaSeparated>
          {neighbour.via.slice(0, NAMED).map(({ id, label }) => (
            <Link key={id} to={graphPath(moveFocus(address, id))} lang="sv">
              {label}
            </Link>
          ))}
        </CommaSeparated>
        {neighbour.via.length > NAMED
          ? ` ${words.throughMore(format.number(neighbour.via.length - NAMED))}`
          : null}
      </p>
    )
  if (note === null) return null
  return (
    <p className={styles.note}>
      <span className={note.missing ? styles.missing : undefined}>{note.text}</span>
      {neighbour.under === null ? null : (
        <>
          {`, ${words.under} `}
          <Link to={graphPath(moveFocus(address, neighbour.under.id))} lang="sv">
            {neighbour.under.label}
          </Link>
        </>
      )}
    </p>
  )
}
