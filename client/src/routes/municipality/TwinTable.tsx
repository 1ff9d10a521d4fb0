import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { municipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { CommaSeparated } from '../../components/ui/CommaSeparated.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import { indicatorValue } from '../../features/indicators/indicatorValue.ts'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { FormName } from '../../features/records/FormName.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { lowerFirst } from '../../i18n/lowerFirst.ts'
import {
  TwinTable_MunicipalityFragmentDoc,
  type TwinTable_MunicipalityFragment,
} from './TwinTable.generated.ts'
import styles from './TwinTable.module.css'

type Twin = TwinTable_MunicipalityFragment['twins'][number]

interface TwinTableProps {
  readonly municipality: FragmentType<TwinTable_MunicipalityFragment>
  /** How many of the twenty to show. */
  readonly shown: number
}

/** The municipalities most like this one: what they are alike in, how far apart they are and what the hub has of them. */
export function TwinTable({ municipality, shown }: TwinTableProps) {
  const { municipality: messages } = useMessages()
  const words = messages.twins
  const { data, complete } = useFragment({
    fragment: TwinTable_MunicipalityFragmentDoc,
    fragmentName: 'TwinTable_municipality',
    from: municipality,
  })
  if (!complete) return null
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{words.caption(data.name)}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.rank}>
            {words.rank}
          </th>
          <th scope="col">{words.municipality}</th>
          <th scope="col">{words.alike}</th>
          <th scope="col" className={styles.distance}>
            {words.distance}
          </th>
          <th scope="col" className={styles.examples}>
            {words.examples}
          </th>
        </tr>
      </thead>
      <tbody>
        {data.twins.slice(0, shown).map((twin) => (
          <TwinRow key={twin.municipality.id} twin={twin} />
        ))}
      </tbody>
    </table>
  )
}

function TwinRow({ twin }: { readonly twin: Twin }) {
  const { municipality: words } = useMessages()
  const format = useFormat()
  const { municipality: other } = twin
  const forms = new Map(
    other.practices.edges.flatMap(({ node: { form } }) => (form === null ? [] : [[form.key, form] as const])),
  )
  return (
    <tr>
      <td className={styles.rank}>{twin.rank}</td>
      <th scope="row" className={styles.name}>
        <Link to={municipalityPath(other.slug)}>{other.name}</Link>
      </th>
      <td className={styles.alike}>
        <CommaSeparated>
          {twin.alike.map(({ indicator, theirs }) => (
            <span key={indicator.key}>
              {lowerFirst(indicator.name)}{' '}
              <span className={styles.theirs}>
                {indicatorValue(theirs, indicator.unit, words.units, format, true)}
              </span>
            </span>
          ))}
        </CommaSeparated>
      </td>
      <td className={styles.distance}>{format.fixed(twin.distance, 2)}</td>
      <td className={styles.examples}>
        {other.practiceCount === 0 ? (
          <span className={styles.none}>{words.twins.none}</span>
        ) : (
          <>
            <Link to={practicesPath({ kommun: other.code })} className={styles.count}>
              {format.number(other.practiceCount)}
              <VisuallyHidden>{` ${words.twins.examples}, ${other.name}`}</VisuallyHidden>
            </Link>{' '}
            <CommaSeparated>
              {Array.from(forms.values(), (form) => (
                <FormName key={form.key} form={form} />
              ))}
            </CommaSeparated>
          </>
        )}
      </td>
    </tr>
  )
}
