import { useSearchParams } from 'react-router'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { SelectField } from '../../components/ui/SelectField.tsx'
import { MunicipalityOptions } from '../../features/my-municipality/MunicipalityOptions.tsx'
import { useMyMunicipality } from '../../features/my-municipality/useMyMunicipality.ts'
import { useLanguage, useTexts } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import styles from './MyMunicipalityPage.module.css'
import { myMunicipalityTexts } from './myMunicipalityTexts.ts'

/** Choosing the lens: a plain form that the server answers with a cookie and the way back. */
export function Component() {
  const words = useTexts(myMunicipalityTexts)
  const mine = useMyMunicipality()
  const language = useLanguage()
  const [params] = useSearchParams()
  const next = params.get('next') ?? '/'
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <PageHead title={words.title} description={words.description} path="/min-kommun" />
      <h1>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <form method="post" action="/min-kommun" className={styles.form}>
        <input type="hidden" name="next" value={pathInLanguage(language, withoutNear(next))} />
        <SelectField label={words.label} name="code" defaultValue={mine?.code ?? ''}>
          <MunicipalityOptions none={words.none} />
        </SelectField>
        <Button type="submit">{words.save}</Button>
      </form>
      <p className={styles.note}>{words.note}</p>
    </div>
  )
}

/** The way back, without the former lens: an address of another site counts as the start page. */
function withoutNear(next: string): string {
  if (!next.startsWith('/') || next.startsWith('//') || next.includes('\\')) return '/'
  const url = new URL(next, 'http://hub.invalid')
  url.searchParams.delete('nara')
  return url.pathname + url.search
}
