import { Link } from '../../components/ui/Link.tsx'
import { graphPath, moveFocus, type GraphAddress } from './GraphAddress.ts'
import type { GraphPageQuery } from './Graph.generated.ts'
import { GraphMark } from './GraphMark.tsx'
import styles from './GraphSection.module.css'
import { holdNumber } from './holdNumber.ts'
import { labelLang } from './labelLang.ts'
import { useGraphMessages } from './useGraphMessages.ts'

interface FoundPathProps {
  readonly path: GraphPageQuery['path']
  readonly from: string
  readonly to: string
  readonly address: GraphAddress
}

/** The shortest way between two things, step by step, or that there is none. */
export function FoundPath({ path, from, to, address }: FoundPathProps) {
  const words = useGraphMessages()
  return (
    <section aria-labelledby="vagen" className={styles.section}>
      <h2 id="vagen" className={styles.heading}>
        {words.path.heading(from, to)}
      </h2>
      {path === null || path === undefined ? (
        <p>{words.path.none(from, to)}</p>
      ) : path.edges.length === 0 ? (
        <p>{words.path.same}</p>
      ) : (
        <>
          <p>{words.path.steps(path.edges.length)}</p>
          <ol className={styles.list}>
            {path.nodes.map((node, index) => {
              const edge = path.edges[index - 1]
              return (
                <li key={node.id} className={styles.item}>
                  <GraphMark kind={node.kind} goal={node.goal} />
                  <p>
                    {edge === undefined ? null : (
                      <span
                        className={`${styles.verb ?? ''} ${edge.basis === 'SUGGESTED' ? (styles.dashed ?? '') : ''}`}
                      >
                        {words.verb(edge.type, edge.to === node.id)}
                        {edge.basis === 'SUGGESTED' ? ` (${words.suggested})` : null}
                      </span>
                    )}{' '}
                    <Link to={graphPath(moveFocus(address, node.id))} lang={labelLang(node.kind)}>
                      {holdNumber(node.label)}
                    </Link>
                  </p>
                </li>
              )
            })}
          </ol>
        </>
      )}
      <p data-screen-only>
        <Link to={graphPath({ ...address, target: null })} preventScrollReset>
          {words.path.close}
        </Link>
      </p>
    </section>
  )
}
