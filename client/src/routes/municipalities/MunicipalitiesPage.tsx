import { useSearchParams } from 'react-router'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import { useMyMunicipality } from '../../features/my-municipality/useMyMunicipality.ts'
import { useFormat, useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { MunicipalitiesPageQueryDocument } from './Municipalities.generated.ts'
import { MunicipalitiesForm } from './MunicipalitiesForm.tsx'
import { MunicipalitiesMap } from './MunicipalitiesMap.tsx'
import styles from './MunicipalitiesPage.module.css'
import { MunicipalitiesTable } from './MunicipalitiesTable.tsx'
import { NoMunicipalities } from './NoMunicipalities.tsx'
import { RegionList } from './RegionList.tsx'
import { filterMunicipalities, groupMunicipalities, readMunicipalityList } from './municipalityList.ts'

/** Fetches all municipalities with their counts; the address only chooses among them. */
export async function loader(args: LoaderArgs): Promise<null> {
  await loadQuery(getPageContext(args).apollo, MunicipalitiesPageQueryDocument, {}, args.request.signal)
  return null
}

/** The answer is the same for every choice in the address. */
export function shouldRevalidate(): boolean {
  return false
}

/** All 290 municipalities as a map and as a list that holds the same. */
export function Component() {
  const { municipality } = useMessages()
  const words = municipality.list
  const format = useFormat()
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const mine = useMyMunicipality()
  const [parameters] = useSearchParams()
  const data = useLoadedQuery(MunicipalitiesPageQueryDocument, {})
  const all = data.municipalities
  const regions = data.regions.edges.map(({ node }) => node)
  const list = readMunicipalityList(parameters)
  const shown = filterMunicipalities(all, list)
  const count = list.query === '' ? words.count(shown.length) : words.found(shown.length, list.query)
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <PageHead
        title={words.pageTitle}
        description={words.description}
        path="/kommuner"
        jsonLd={{
          '@graph': [
            {
              '@type': 'CollectionPage',
              '@id': publicUrl + pathInLanguage(language, '/kommuner'),
              name: words.pageTitle,
              description: words.description,
            },
            breadcrumbList([{ label: words.title, path: '/kommuner' }], publicUrl, language),
          ],
        }}
      />
      <h1>{words.title}</h1>
      <p className={styles.lead}>
        {words.lead(
          format.number(all.filter(({ practiceCount }) => practiceCount > 0).length),
          format.number(all.filter(({ strategyCount }) => strategyCount > 0).length),
        )}{' '}
        <a href="#regioner">{municipality.regions.jump}</a>
      </p>
      <MunicipalitiesForm list={list} />
      <div className={styles.columns}>
        <section aria-labelledby="antal">
          <h2 id="antal" className={styles.count}>
            {count}
          </h2>
          <LiveRegion text={count} />
          {shown.length === 0 ? (
            <NoMunicipalities query={list.query} />
          ) : (
            <MunicipalitiesTable
              groups={groupMunicipalities(shown, list.order)}
              regions={regions}
              mine={mine?.code ?? null}
            />
          )}
        </section>
        <div className={styles.map}>
          <MunicipalitiesMap municipalities={shown} mine={mine?.code ?? null} />
        </div>
      </div>
      <RegionList regions={regions} />
    </div>
  )
}
