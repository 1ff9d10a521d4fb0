import { Link } from '../../components/ui/Link.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { useMyMunicipality } from '../../features/my-municipality/useMyMunicipality.ts'
import { FindThing } from './FindThing.tsx'
import type { GraphPageQuery } from './Graph.generated.ts'
import { GRAPH_START, graphPath, type GraphAddress } from './GraphAddress.ts'
import { GraphMark } from './GraphMark.tsx'
import styles from './GraphPage.module.css'
import { useGraphMessages } from './useGraphMessages.ts'

interface GraphStartProps {
  readonly data: GraphPageQuery
  readonly address: GraphAddress
}

/** Where nothing is in the middle yet: look something up, or start with my municipality, a goal or a network. */
export function GraphStart({ data, address }: GraphStartProps) {
  const words = useGraphMessages()
  const mine = useMyMunicipality()
  const from = (id: string) => graphPath({ ...GRAPH_START, focus: id })
  return (
    <>
      <PageHead title={words.title} description={words.description} path="/graf" />
      <h1>{words.title}</h1>
      <p className={`${styles.lead ?? ''} ${styles.startLead ?? ''}`}>{words.lead}</p>
      {mine === null ? null : (
        <p className={styles.mine}>
          <Link to={from(`kommun:${mine.code}`)}>{words.startMine(mine.name)}</Link>
        </p>
      )}
      <FindThing data={data} address={address} focusName={null} />
      <section aria-labelledby="mal" className={styles.starts}>
        <h2 id="mal">{words.startFrom}</h2>
        <ul className={styles.startList}>
          {data.goals.map((goal) => (
            <li key={goal.id}>
              <GraphMark kind="GOAL" goal={goal} />
              <Link to={from(goal.id)}>{goal.name}</Link>
            </li>
          ))}
        </ul>
      </section>
      {data.networks.length === 0 ? null : (
        <section aria-labelledby="natverk" className={styles.starts}>
          <h2 id="natverk">{words.startNetwork}</h2>
          <ul className={styles.startList}>
            {data.networks.map(({ id, name }) => (
              <li key={id}>
                <GraphMark kind="NETWORK" />
                <Link to={from(id)}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
