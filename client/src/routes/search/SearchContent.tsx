import { useNavigation } from 'react-router'
import { practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import { SkeletonRows } from '../../components/ui/SkeletonRows.tsx'
import { FACET_KEYS } from '../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { practiceSearchPath, type PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { ChosenFilters } from '../../features/faceted-search/ChosenFilters.tsx'
import { RecognisedTerms } from '../../features/faceted-search/RecognisedTerms.tsx'
import {
  clearedSearch,
  isNarrowing,
  listActiveFilters,
  type FacetLabels,
} from '../../features/practice-search/activeFilters.ts'
import { searchVariables } from '../../features/practice-search/searchVariables.ts'
import { useFormat, useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { EmptyResult } from './EmptyResult.tsx'
import { OwnExamples } from './OwnExamples.tsx'
import { ResultList } from './ResultList.tsx'
import { RespelledResult } from './RespelledResult.tsx'
import { ResultToolbar } from './ResultToolbar.tsx'
import { SearchQueryDocument } from './Search.generated.ts'
import styles from './SearchContent.module.css'
import { FacetPanel, ResultFiles, ResultMap, SearchTray } from './searchParts.ts'
import { useIsSlow } from './useIsSlow.ts'

/** The answer to a search that has been loaded. */
export function SearchContent({ search }: { readonly search: PracticeSearch }) {
  const messages = useMessages()
  const format = useFormat()
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  // On the way to another page the result stays as it is.
  const busy = useNavigation().location?.pathname.endsWith('/exempel') === true
  const slow = useIsSlow(busy)
  const { practices, own, mine } = useLoadedQuery(SearchQueryDocument, searchVariables(search))

  const labelOf: FacetLabels = (key, value) =>
    practices.facets.find((facet) => facet.key === key)?.buckets.find((bucket) => bucket.value === value)
      ?.label ?? value
  const filters = listActiveFilters(search, { messages, format, labelOf })
  const filterCount = filters.filter(isNarrowing).length
  const empty = practices.totalCount === 0
  return (
    <>
      <PageHead
        title={practices.interpretedAs}
        description={messages.search.description}
        path={practiceSearchPath({ ...search, view: 'bada', mapUnit: 'kommun', replaced: [] })}
        jsonLd={{
          '@type': 'SearchResultsPage',
          name: practices.interpretedAs,
          mainEntity: {
            '@type': 'ItemList',
            numberOfItems: practices.totalCount,
            itemListElement: practices.edges.map(({ node }, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              name: node.title,
              url: publicUrl + pathInLanguage(language, practicePath(node.slug)),
            })),
          },
        }}
      />
      <h1 className={styles.heading}>{practices.interpretedAs}</h1>
      <LiveRegion text={busy ? '' : practices.interpretedAs} />
      <RecognisedTerms
        search={search}
        facetKeys={FACET_KEYS}
        terms={practices.recognised}
        only={messages.search.recognised.only}
        pathTo={(changes) => practiceSearchPath({ ...search, page: 1, ...changes })}
      />
      <div className={styles.chosen}>
        <ChosenFilters filters={filters} clearedPath={practiceSearchPath(clearedSearch(search))} />
        <ResultFiles search={search} empty={empty} />
      </div>
      <div className={styles.columns} data-view={search.view} aria-busy={busy}>
        <FacetPanel
          facets={practices.facets}
          totalCount={practices.totalCount}
          twinCount={practices.twinCount}
          chosenCount={filterCount}
          mineSlug={mine?.slug ?? null}
        />
        <div className={styles.results} id="resultat">
          {empty ? (
            <EmptyResult search={search} spellings={practices.spellings} filters={filters} />
          ) : (
            <>
              <RespelledResult search={search} spellings={practices.spellings} />
              <ResultToolbar search={search} />
              {own == null ? null : (
                <OwnExamples
                  near={search.near}
                  totalCount={own.totalCount}
                  practices={own.edges.map(({ node }) => node)}
                />
              )}
              {slow ? (
                <SkeletonRows count={practices.edges.length} label={messages.search.updating} />
              ) : search.view === 'karta' ? (
                <ResultMap search={search} practices={practices} wide />
              ) : (
                <ResultList
                  search={search}
                  practices={practices}
                  origin={{
                    label: filters.map(({ label }) => label).join(', '),
                    path: practiceSearchPath(search),
                  }}
                />
              )}
            </>
          )}
        </div>
        {search.view === 'bada' && !empty ? (
          <aside className={styles.map} aria-label={messages.search.map.heading}>
            <ResultMap search={search} practices={practices} />
          </aside>
        ) : null}
      </div>
      <SearchTray search={search} onPage={practices.edges.map(({ node }) => node.slug)} />
    </>
  )
}
