import { FacetGroup } from '../../features/faceted-search/FacetGroup.tsx'
import { NumberField } from '../../features/faceted-search/NumberField.tsx'
import { YearRange } from '../../features/faceted-search/YearRange.tsx'
import { usePracticeSearch } from '../../features/practice-search/usePracticeSearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'

/** Start year from and to, and the highest cost. */
export function NumberFacets() {
  const { facets } = useMessages().search
  const { search } = usePracticeSearch()
  return (
    <>
      <YearRange
        legend={facets.startYear}
        from={{ name: 'start_fran', label: facets.startFrom, value: search.startFrom }}
        to={{ name: 'start_till', label: facets.startTo, value: search.startTo }}
      />
      <FacetGroup legend={facets.cost}>
        <NumberField
          name="kostnad_till"
          label={`${facets.cost}, ${facets.costUnit}`}
          placeholder={facets.costUnit}
          value={search.costTo}
          digits={9}
        />
      </FacetGroup>
    </>
  )
}
