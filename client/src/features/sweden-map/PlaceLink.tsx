import { memo } from 'react'
import { useLanguage } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import type { MapPlace } from './MapPlace.ts'
import styles from './PlaceLink.module.css'
import { PlaceShape } from './PlaceShape.tsx'

interface PlaceLinkProps {
  readonly place: MapPlace
  /** The Tab key comes here; the other places are reached from it. */
  readonly isStop: boolean
}

/** One place of the map, a link that is named with its count. The map itself follows it, so that 290 of them stay light. */
export const PlaceLink = memo(function PlaceLink({ place, isStop }: PlaceLinkProps) {
  const language = useLanguage()
  return (
    <a
      href={pathInLanguage(language, place.to)}
      data-place={place.code}
      tabIndex={isStop ? 0 : -1}
      aria-label={place.title}
      className={styles.place}
    >
      <title>{place.title}</title>
      <PlaceShape code={place.code} fill={place.fill ?? 'empty'} />
    </a>
  )
})
