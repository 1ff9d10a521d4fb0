import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { useLocation } from 'react-router'
import { myMunicipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { roundToTwoDigits } from './roundToTwoDigits.ts'
import { ScaledCost_PracticeFragmentDoc, type ScaledCost_PracticeFragment } from './ScaledCost.generated.ts'
import styles from './ScaledCost.module.css'

interface ScaledCostProps {
  readonly practice: FragmentType<ScaledCost_PracticeFragment>
  /** The reader's municipality, or null when none is chosen. */
  readonly mine: { readonly code: string; readonly name: string; readonly population: number } | null
}

/** One year's cost scaled to the reader's municipality by population, with the whole calculation. Else nothing. */
export function ScaledCost({ practice, mine }: ScaledCostProps) {
  const { practice: words } = useMessages()
  const format = useFormat()
  const { pathname, search } = useLocation()
  const { data, complete } = useFragment({
    fragment: ScaledCost_PracticeFragmentDoc,
    fragmentName: 'ScaledCost_practice',
    from: practice,
  })
  if (!complete || data.cost === null || data.cost.perInhabitant === null) return null
  if (!('population' in data.organisation) || data.organisation.code === mine?.code) return null
  const { organisation, cost } = data
  const perInhabitant = data.cost.perInhabitant
  if (mine === null)
    return (
      <div className={styles.scaled}>
        <p className={styles.calculation}>{words.facts.perInhabitant(format.kronor(perInhabitant, 2))}</p>
        <Link to={myMunicipalityPath(pathname + search)} data-screen-only>
          {words.scaled.choose}
        </Link>
      </div>
    )
  return (
    <section className={styles.scaled} aria-labelledby="omraknat">
      <h3 id="omraknat" className={styles.heading}>
        {words.scaled.heading(mine.name)}
      </h3>
      <p className={styles.sum}>
        {words.scaled.about(format.kronor(roundToTwoDigits(perInhabitant * mine.population)))}
      </p>
      <p className={styles.calculation}>
        {words.scaled.calculation({
          sum: format.kronor(cost.sek),
          theirs: organisation.name,
          theirInhabitants: format.number(organisation.population),
          per: format.kronor(perInhabitant, 2),
          mine: mine.name,
          myInhabitants: format.number(mine.population),
        })}
      </p>
      <p className={styles.calculation}>{words.scaled.assumption}</p>
    </section>
  )
}
