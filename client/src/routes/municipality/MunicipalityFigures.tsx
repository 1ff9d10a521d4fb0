import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { FigureTable } from './FigureTable.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { lowerFirst } from '../../i18n/lowerFirst.ts'
import {
  MunicipalityFigures_MunicipalityFragmentDoc,
  type MunicipalityFigures_MunicipalityFragment,
} from './MunicipalityFigures.generated.ts'
import styles from './MunicipalityFigures.module.css'
import { municipalityPlace } from './municipalityPlace.ts'

/** A municipality's figures among all 290: those that likeness is measured by, and the others behind a fold. */
export function MunicipalityFigures({
  municipality,
}: {
  readonly municipality: FragmentType<MunicipalityFigures_MunicipalityFragment>
}) {
  const { municipality: messages } = useMessages()
  const words = messages.figures
  const format = useFormat()
  const { data, complete } = useFragment({
    fragment: MunicipalityFigures_MunicipalityFragmentDoc,
    fragmentName: 'MunicipalityFigures_municipality',
    from: municipality,
  })
  if (!complete) return null
  const main = data.indicators.filter(({ indicator }) => indicator.usedForLikeness)
  const more = data.indicators.filter(({ indicator }) => !indicator.usedForLikeness)
  const place = municipalityPlace(data.code)
  const twins = data.twins.map((twin) => municipalityPlace(twin.municipality.code))
  const logarithmic = data.indicators.filter(({ indicator }) => indicator.logarithmic)
  const sources = new Map(data.indicators.map(({ indicator }) => [indicator.sourceName, indicator.sourceUrl]))
  return (
    <>
      <ul className={styles.legend}>
        <li>
          <span className={styles.mine} /> {data.name}
        </li>
        <li>
          <span className={styles.twins} /> {words.twins(twins.length)}
        </li>
        <li>
          <span className={styles.others} /> {words.others}
        </li>
        <li>{words.reading}</li>
      </ul>
      <FigureTable caption={words.caption(data.name)} figures={main} place={place} twins={twins} />
      {more.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{words.more(more.length)}</summary>
          <FigureTable caption={words.caption(data.name)} figures={more} place={place} twins={twins} />
        </details>
      )}
      <p className={styles.note}>
        {logarithmic.length === 0
          ? null
          : `${words.logarithmic(format.list(logarithmic.map(({ indicator }) => lowerFirst(indicator.name))))} `}
        {words.licence}
      </p>
      <details className={styles.more}>
        <summary>{words.sources}</summary>
        <ul className={styles.sources} lang="sv">
          {[...sources].map(([name, url]) => (
            <li key={name}>{url === null ? name : <a href={url}>{name}</a>}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
