import { HiddenFields } from '../../components/ui/HiddenFields.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { NEARNESS_VALUES, setPlaceChoice } from '../../../../graph-schema/addresses/placeChoice.ts'
import { SHOWN_COUNTS, twinsPath } from '../../../../graph-schema/addresses/twinsAddress.ts'
import { FacetGroup } from '../../features/faceted-search/FacetGroup.tsx'
import { useFacetForm } from '../../features/faceted-search/FacetForm.ts'
import { FacetValue } from '../../features/faceted-search/FacetValue.tsx'
import { useAheadOfAddress } from '../../features/faceted-search/useAheadOfAddress.ts'
import { usePracticeSearch } from '../../features/practice-search/usePracticeSearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './NearnessFacet.module.css'

interface NearnessFacetProps {
  /** Hits from municipalities that count as near. */
  readonly twinCount: number
  /** The part of the address that names the municipality to be like. */
  readonly mineSlug: string | null
}

/** What makes municipalities near, whether only they are shown, and the way to choose more closely. */
export function NearnessFacet({ twinCount, mineSlug }: NearnessFacetProps) {
  const { facets: words, nearness } = useMessages().search
  const { id, submit } = useFacetForm()
  const { search, coming } = usePracticeSearch()
  const { choice } = search
  const [shown, show] = useAheadOfAddress(coming.choice.by === 'likhet' ? '' : coming.choice.by)
  const kept = new URLSearchParams()
  setPlaceChoice(kept, { ...choice, by: 'likhet' })
  return (
    <FacetGroup legend={words.nearness}>
      <select
        name="narhet"
        form={id}
        value={shown}
        aria-label={words.nearnessLabel}
        className={`ds-input ${styles.select ?? ''}`}
        onChange={({ currentTarget }) => {
          show(currentTarget.value)
          if (currentTarget.form !== null) submit(currentTarget.form)
        }}
      >
        {NEARNESS_VALUES.map((value) => (
          <option key={value} value={value === 'likhet' ? '' : value}>
            {nearness[value].option}
          </option>
        ))}
      </select>
      <FacetValue
        name="tvillingar"
        value="1"
        label={nearness[choice.by].only}
        count={twinCount}
        checked={coming.twinsOnly}
      />
      <HiddenFields parameters={kept} form={id} />
      {mineSlug === null ? null : (
        <Link to={twinsPath(mineSlug, { choice, shown: SHOWN_COUNTS[0] })} className={styles.link}>
          {words.nearnessLink}
        </Link>
      )}
    </FacetGroup>
  )
}
