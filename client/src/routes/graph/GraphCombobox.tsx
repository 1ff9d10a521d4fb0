import { useId } from 'react'
import { useNavigate } from 'react-router'
import type { GraphNodeKind } from '../../apollo/schemaTypes.generated.ts'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import { SuggestionList } from '../../features/search-box/SuggestionList.tsx'
import { useCombobox } from '../../features/search-box/useCombobox.ts'
import { upperFirst } from '../../i18n/upperFirst.ts'
import { findThings, type FoundThing, type KnownThings } from './findThings.ts'
import styles from './GraphSection.module.css'
import { useGraphMessages } from './useGraphMessages.ts'
import { useGraphSuggestions } from './useGraphSuggestions.ts'

interface GraphComboboxProps {
  readonly label: string
  /** The name that was last asked for. */
  readonly inAddress: string
  readonly known: KnownThings
  /** Where choosing a thing leads. */
  readonly pathTo: (id: string) => string
}

/** Things of one kind among the suggestions; the whole answer comes when the form is sent. */
const MOST_OF_A_KIND = 5

/** The field for a name. Without script it is sent with its form; with it, things are offered while one types. */
export function GraphCombobox({ label, inAddress, known, pathTo }: GraphComboboxProps) {
  const words = useGraphMessages()
  const id = useId()
  const navigate = useNavigate()
  const { typed, close, bind, active } = useCombobox(id, inAddress)
  const found = useGraphSuggestions(typed)
  const options = firstOfEachKind(findThings({ ...known, ...found }, typed)).map((thing) => ({
    key: thing.id,
    group: thing.kind,
    text: thing.label,
    count: null,
  }))
  const choose = ({ key }: { readonly key: string }): void => {
    close()
    void navigate(pathTo(key), { preventScrollReset: true })
  }
  const { open, field } = bind(options, choose)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box}>
        <input {...field} name="sok" maxLength={200} className={styles.input} />
        <SuggestionList
          id={id}
          label={words.find.suggestions}
          open={open}
          options={options}
          headings={headingsOf(words.kind)}
          active={active}
          onChoose={choose}
        />
      </div>
      <LiveRegion text={open ? words.find.available(options.length) : ''} />
    </div>
  )
}

function firstOfEachKind(things: readonly FoundThing[]): readonly FoundThing[] {
  return [...Map.groupBy(things, ({ kind }) => kind).values()].flatMap((some) =>
    some.slice(0, MOST_OF_A_KIND),
  )
}

function headingsOf(name: (kind: GraphNodeKind, count: number) => string): Record<GraphNodeKind, string> {
  const many = (kind: GraphNodeKind) => upperFirst(name(kind, 2))
  return {
    MUNICIPALITY: many('MUNICIPALITY'),
    REGION: many('REGION'),
    ORGANISATION: many('ORGANISATION'),
    PRACTICE: many('PRACTICE'),
    STRATEGY: many('STRATEGY'),
    GOAL: many('GOAL'),
    TARGET: many('TARGET'),
    CONCEPT: many('CONCEPT'),
    NETWORK: many('NETWORK'),
  }
}
