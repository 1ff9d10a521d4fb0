import { Form } from 'react-router'
import { Link } from '../../components/ui/Link.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { HiddenFields } from '../../components/ui/HiddenFields.tsx'
import { findThings } from './findThings.ts'
import { graphParameters, graphPath, moveFocus, type GraphAddress } from './GraphAddress.ts'
import type { GraphPageQuery } from './Graph.generated.ts'
import { GraphCombobox } from './GraphCombobox.tsx'
import { GraphMark } from './GraphMark.tsx'
import styles from './GraphSection.module.css'
import { labelLang } from './labelLang.ts'
import { useGraphMessages } from './useGraphMessages.ts'

interface FindThingProps {
  readonly data: GraphPageQuery
  readonly address: GraphAddress
  readonly focusName: string | null
}

/** Looks a thing up by name: to start with, or to see the way to it from the focus. Works without script. */
export function FindThing({ data, address, focusName }: FindThingProps) {
  const words = useGraphMessages()
  const found = findThings(data, address.query)
  return (
    <section aria-labelledby="hitta" className={styles.section} data-screen-only>
      <h2 id="hitta" className={styles.heading}>
        {focusName === null ? words.find.start : words.find.heading}
      </h2>
      {focusName === null ? null : <p>{words.find.text(focusName)}</p>}
      <Form
        // The router puts the language before it.
        action="/graf"
        className={styles.form}
        preventScrollReset
        data-screen-only
      >
        <HiddenFields
          parameters={graphParameters({ ...address, target: null, group: null, page: 1, query: '' })}
        />
        <GraphCombobox
          label={words.find.label}
          inAddress={address.query}
          known={data}
          pathTo={(id) =>
            graphPath(
              focusName === null || id === address.focus
                ? moveFocus(address, id)
                : { ...address, target: id, query: '' },
            )
          }
        />
        <Button type="submit">{words.find.submit}</Button>
      </Form>
      {address.query === '' ? null : (
        <div aria-live="polite" className={styles.results}>
          <h3 className={styles.heading}>{words.find.results(address.query)}</h3>
          {found.length === 0 ? <p>{words.find.nothing(address.query)}</p> : null}
          <ul className={styles.list}>
            {found.map(({ id, kind, label, goal }) => (
              <li key={id} className={styles.item}>
                <GraphMark kind={kind} goal={goal} />
                <div>
                  <p>
                    <span lang={labelLang(kind)}>{label}</span>{' '}
                    <span className="dimmed">{words.kind(kind, 1)}</span>
                  </p>
                  <p className={styles.found}>
                    {focusName === null || id === address.focus ? null : (
                      <Link
                        to={graphPath({ ...address, target: id, query: '' })}
                        aria-label={`${words.find.to}: ${label}`}
                      >
                        {words.find.to}
                      </Link>
                    )}
                    <Link to={graphPath(moveFocus(address, id))} aria-label={`${words.find.go}: ${label}`}>
                      {words.find.go}
                    </Link>
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
