import { MagnifyingGlassIcon } from '@navikt/aksel-icons'
import { useNavigate, useRevalidator } from 'react-router'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { withParameters } from '../../../../graph-schema/addresses/withParameters.ts'
import { Link } from '../../components/ui/Link.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { SelectField } from '../../components/ui/SelectField.tsx'
import { MunicipalityOptions } from '../../features/my-municipality/MunicipalityOptions.tsx'
import { rememberMyMunicipality } from '../../features/my-municipality/myMunicipality.ts'
import { useMyMunicipality } from '../../features/my-municipality/useMyMunicipality.ts'
import { QueryCombobox } from '../../features/search-box/QueryCombobox.tsx'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import styles from './StartSearch.module.css'

/** The question and my municipality. Choosing a municipality here is the reader's own choice, so it is remembered. */
export function StartSearch() {
  const { start } = useMessages()
  const language = useLanguage()
  const mine = useMyMunicipality()
  const navigate = useNavigate()
  const { revalidate } = useRevalidator()
  return (
    <search data-screen-only>
      <form
        action={pathInLanguage(language, '/exempel')}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          const params = new URLSearchParams()
          for (const [name, value] of new FormData(event.currentTarget))
            if (typeof value === 'string' && value.trim() !== '') params.set(name, value.trim())
          void navigate(withParameters('/exempel', params))
        }}
      >
        <QueryCombobox label={start.queryLabel} hint={start.queryHint} inAddress="" />
        <SelectField
          label={start.municipalityLabel}
          hint={start.municipalityHint}
          name="nara"
          defaultValue={mine?.code ?? ''}
          onChange={({ currentTarget }) => {
            rememberMyMunicipality(currentTarget.value)
            // What every page knows is read anew, so that the header names the choice at once.
            void revalidate()
          }}
        >
          <MunicipalityOptions none={start.municipalityNone} />
        </SelectField>
        <Button type="submit" size="large">
          <MagnifyingGlassIcon aria-hidden="true" />
          {start.submit}
        </Button>
      </form>
      <div className={styles.trials}>
        <span className="dimmed">{start.try}</span>
        <ul className={styles.list}>
          {start.trials.map((trial) => (
            <li key={trial}>
              <Link to={practicesPath({ q: trial, nara: mine?.code ?? null })} lang="sv">
                {trial}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </search>
  )
}
