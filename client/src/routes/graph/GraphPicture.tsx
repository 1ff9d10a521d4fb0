import { Link } from '../../components/ui/Link.tsx'
import { useFormat } from '../../i18n/I18nProvider.tsx'
import { graphPath, moveFocus, type GraphAddress } from './GraphAddress.ts'
import { nameBesideMark, type GraphCentre } from './graphGroups.ts'
import { GraphShape } from './GraphMark.tsx'
import styles from './GraphPicture.module.css'
import { breakName } from './layOutGraph.ts'
import { PICTURE, type GraphLayout, type PlacedGroup } from './PlacedGraph.ts'
import { useCentreNote } from './useGraphNotes.ts'
import { useGraphMessages } from './useGraphMessages.ts'

interface GraphPictureProps {
  readonly centre: GraphCentre
  readonly layout: GraphLayout
  readonly className?: string | undefined
  readonly address: GraphAddress
}

/**
 * The focus in the middle and its neighbours in named groups. It is for the eye and the mouse: readers and the
 * keyboard have the same in the list, so nothing here is stopped at twice.
 */
export function GraphPicture({ centre, layout, className, address }: GraphPictureProps) {
  const words = useGraphMessages()
  const { width, height, centreX, centreY, groups: placed, ties } = layout
  const note = useCentreNote(centre)
  // The mark of a goal has its number.
  const label = centre.goal === null ? centre.label : centre.label.replace(/^\d+\. /, '')
  const name = breakName(label, label.length > 30 ? 17 : 13, 4)
  const size = label.length > 30 ? 14 : label.length > 12 ? 18 : 24
  const nameTop = 14 - ((name.length - 1) * size * 1.15) / 2
  return (
    <svg
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      className={`${styles.picture ?? ''} ${className ?? ''}`}
      aria-hidden="true"
    >
      {placed.map(({ group, rows }) =>
        rows.map(({ neighbour, curve }) => (
          <path
            key={`${group.key} ${neighbour.node.id}`}
            d={curve}
            className={group.basis === 'SUGGESTED' ? styles.suggested : styles.stated}
          />
        )),
      )}
      {ties.map(({ key, curve, word }) => (
        <g key={key}>
          <path d={curve} className={styles.tie} />
          {word === null ? null : (
            <text x={word.x} y={word.y + 4} className={styles.tieWord}>
              {words.under}
            </text>
          )}
        </g>
      ))}
      <g transform={`translate(${String(centreX)} ${String(centreY)})`}>
        <circle r={PICTURE.radius - 2} className={styles.centre} />
        <g transform="translate(0 -46)">
          <GraphShape kind={centre.kind} goal={centre.goal} />
        </g>
        <text className={styles.name} fontSize={size}>
          {name.map((line, index) => (
            <tspan key={line} x="0" y={nameTop + index * size * 1.15}>
              {line}
            </tspan>
          ))}
        </text>
        {note === null ? null : (
          <text className={styles.note} y={Math.max(36, nameTop + name.length * size * 1.15)}>
            {note}
          </text>
        )}
      </g>
      {placed.map((group) => (
        <PictureGroup key={group.group.key} placed={group} address={address} />
      ))}
    </svg>
  )
}

/** Characters of a heading that fit beside the middle on one line. */
const ONE_LINE = 29

interface PictureGroupProps {
  readonly placed: PlacedGroup
  readonly address: GraphAddress
}

function PictureGroup({ placed, address }: PictureGroupProps) {
  const { group, side, markX, textX, headingX, nameLength, headingY, rows, hidden, endY } = placed
  const words = useGraphMessages()
  const format = useFormat()
  const verb = words.verb(group.type, group.outgoing)
  const counted = `${format.number(group.count)} ${words.kind(group.kind, group.count)}`
  const isLong = verb.length + counted.length + (group.basis === 'SUGGESTED' ? 10 : 0) > ONE_LINE
  return (
    <g textAnchor={side === 'left' ? 'end' : 'start'}>
      <text x={headingX} y={headingY} className={styles.heading}>
        {verb}{' '}
        <tspan className={styles.count} {...(isLong ? { x: headingX, dy: 17 } : {})}>
          {counted}
        </tspan>
        {group.basis === 'SUGGESTED' ? ` (${words.suggested})` : null}
      </text>
      {rows.map(({ neighbour: { node }, y }) => {
        const lines = breakName(nameBesideMark(node), nameLength, 2)
        return (
          <Link
            key={node.id}
            to={graphPath(moveFocus(address, node.id))}
            tabIndex={-1}
            className={styles.neighbour ?? ''}
            preventScrollReset
          >
            <title>{node.label}</title>
            <g transform={`translate(${String(markX)} ${String(y)})`}>
              <GraphShape kind={node.kind} goal={node.goal} />
            </g>
            <text className={styles.label}>
              {lines.map((line, index) => (
                <tspan key={line} x={textX} y={y + 5 - (lines.length - 1) * 8 + index * 16}>
                  {line}
                </tspan>
              ))}
            </text>
          </Link>
        )
      })}
      {hidden <= 0 ? null : group.opened ? (
        <text x={textX} y={endY - 18} className={styles.heading}>
          {words.inList(format.number(hidden))}
        </text>
      ) : (
        <Link
          to={graphPath({ ...address, group: group.key, page: 1 })}
          tabIndex={-1}
          className={styles.more ?? ''}
          preventScrollReset
        >
          <text x={textX} y={endY - 18}>
            {words.more(format.number(hidden)).toLowerCase()}
          </text>
        </Link>
      )}
    </g>
  )
}
