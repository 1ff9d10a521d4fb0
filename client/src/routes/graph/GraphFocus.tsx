import { Link } from '../../components/ui/Link.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import { useFormat } from '../../i18n/I18nProvider.tsx'
import { upperFirst } from '../../i18n/upperFirst.ts'
import { FindThing } from './FindThing.tsx'
import { FoundPath } from './FoundPath.tsx'
import type { GraphPageQuery } from './Graph.generated.ts'
import { GRAPH_START, graphPath, type GraphAddress } from './GraphAddress.ts'
import { countNeighbours, graphGroups, type GraphAnswer } from './graphGroups.ts'
import styles from './GraphPage.module.css'
import { GraphPicture } from './GraphPicture.tsx'
import { GraphTrail } from './GraphTrail.tsx'
import { layOutGraph } from './layOutGraph.ts'
import { layOutNarrow } from './layOutNarrow.ts'
import { KindFilter } from './KindFilter.tsx'
import { NeighbourList } from './NeighbourList.tsx'
import { SharedThings } from './SharedThings.tsx'
import { useFocusOnMove } from './useFocusOnMove.ts'
import { useGraphMessages } from './useGraphMessages.ts'

interface GraphFocusProps {
  readonly data: GraphPageQuery
  readonly neighbourhood: GraphAnswer
  readonly address: GraphAddress
}

/** One node in the middle: the way there, the picture and the list, what unites it with the step before. */
export function GraphFocus({ data, neighbourhood, address }: GraphFocusProps) {
  const words = useGraphMessages()
  const format = useFormat()
  const { centre, groups, sharedWith } = neighbourhood
  const heading = useFocusOnMove(centre.id)
  const shown = graphGroups(neighbourhood, address)
  const count = format.number(countNeighbours(shown))
  const nameOf = (id: string): string => data.graphNodes.find((node) => node.id === id)?.label ?? id
  const previous = address.trail.at(-1)
  const name = centre.goal === null ? centre.label : words.goal(centre.goal.number)
  const title = upperFirst(words.titleOf(name))
  const tie = sharedWith?.find(({ neighbours }) => neighbours.edges.some(({ node }) => node.id === previous))
  return (
    <>
      <PageHead
        title={title}
        description={words.descriptionOf(centre.label, format.number(countNeighbours(groups)))}
        path={graphPath({ ...GRAPH_START, focus: centre.id })}
      />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.lead}>
        {words.leadOf} {centre.path === null ? null : <Link to={centre.path}>{words.open(name)}</Link>}
      </p>
      <LiveRegion text={words.announce(centre.label, count)} />
      <GraphTrail
        address={address}
        focusName={centre.label}
        nameOf={nameOf}
        lastVerb={tie === undefined ? null : words.verb(tie.type, !tie.outgoing)}
      />
      <KindFilter address={address} />
      <nav aria-label={words.view.label} className={styles.views} data-screen-only>
        <Link
          to={graphPath({ ...address, picture: false })}
          aria-current={address.picture ? undefined : 'true'}
          preventScrollReset
        >
          {words.view.list}
        </Link>
        <Link
          to={graphPath({ ...address, picture: true })}
          aria-current={address.picture ? 'true' : undefined}
          preventScrollReset
        >
          {words.view.picture}
        </Link>
      </nav>
      <div className={styles.columns}>
        <section
          aria-labelledby="grannar"
          className={`${styles.list ?? ''} ${address.picture ? (styles.wideOnly ?? '') : ''}`}
        >
          <h2 id="grannar" className={styles.neighbours}>
            {words.neighbours} {count}
          </h2>
          {shown.length > 0 ? null : <p>{groups.length === 0 ? words.none : words.noneShown}</p>}
          <NeighbourList groups={shown} address={address} />
        </section>
        <div className={styles.main}>
          <section
            aria-label={words.view.picture}
            className={`${styles.picture ?? ''} ${address.picture ? '' : (styles.wideOnly ?? '')}`}
          >
            <GraphPicture
              key={centre.id}
              centre={centre}
              layout={layOutGraph(shown)}
              className={styles.wide}
              address={address}
            />
            {address.picture ? (
              <GraphPicture
                key={`${centre.id} narrow`}
                centre={centre}
                layout={layOutNarrow(shown)}
                className={styles.narrow}
                address={address}
              />
            ) : null}
          </section>
          {sharedWith === undefined || previous === undefined ? null : (
            <SharedThings
              centre={centre}
              previous={{ id: previous, label: nameOf(previous) }}
              shared={sharedWith}
              address={address}
            />
          )}
          <FindThing data={data} address={address} focusName={centre.label} />
          <div aria-live="polite">
            {address.target === null ? null : (
              <FoundPath path={data.path} from={centre.label} to={nameOf(address.target)} address={address} />
            )}
          </div>
        </div>
      </div>
    </>
  )
}
