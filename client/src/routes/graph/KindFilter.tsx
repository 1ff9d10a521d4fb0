import { useNavigate } from 'react-router'
import { Button } from '../../components/ui/Button.tsx'
import { HiddenFields } from '../../components/ui/HiddenFields.tsx'
import { useLanguage } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import {
  graphParameters,
  graphPath,
  isShown,
  SHOWN_KIND_VALUES,
  SHOWN_KINDS,
  type GraphAddress,
} from './GraphAddress.ts'
import { GraphMark } from './GraphMark.tsx'
import styles from './KindFilter.module.css'
import { useGraphMessages } from './useGraphMessages.ts'

/** Which kinds of neighbours are shown. With script a choice counts at once; without it the button sends the form. */
export function KindFilter({ address }: { readonly address: GraphAddress }) {
  const words = useGraphMessages()
  const language = useLanguage()
  const navigate = useNavigate()
  const whole: GraphAddress = { ...address, shown: [], group: null, page: 1, query: '' }
  return (
    <form action={pathInLanguage(language, '/graf')} className={styles.filter} data-screen-only>
      <HiddenFields parameters={graphParameters(whole)} />
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>{words.show}</legend>
        {SHOWN_KIND_VALUES.map((value) => {
          const [kind] = SHOWN_KINDS[value]
          const checked = isShown(address, kind)
          return (
            <label key={value} className={styles.kind}>
              <input
                type="checkbox"
                name="visa"
                value={value}
                checked={checked}
                className="ds-input"
                onChange={() => {
                  const shown = SHOWN_KIND_VALUES.filter(
                    (other) => isShown(address, SHOWN_KINDS[other][0]) !== (other === value),
                  )
                  void navigate(graphPath({ ...address, shown, group: null, page: 1 }), {
                    preventScrollReset: true,
                  })
                }}
              />
              <GraphMark kind={kind} />
              {words.shown[value]}
            </label>
          )
        })}
      </fieldset>
      <noscript>
        <Button type="submit" size="small" variant="secondary">
          {words.apply}
        </Button>
      </noscript>
      <p className={styles.legendLines}>
        <span className={styles.stated}>{words.stated}</span>
        <span className={styles.suggested}>{words.suggested}</span>
      </p>
    </form>
  )
}
