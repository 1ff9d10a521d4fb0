import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './Freshness.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** How old a source is: filled up to a year, half two to four, empty older. `date` is ISO, as precise as known. */
export function Freshness({ date }: { readonly date: string }) {
  const { facts } = useMessages()
  const { today } = usePageEnvironment()
  const age = Number(today.slice(0, 4)) - Number(date.slice(0, 4))
  const step = age <= 1 ? 'fresh' : age <= 4 ? 'middle' : 'old'
  return (
    <>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className={styles.mark}>
        <circle
          cx="6"
          cy="6"
          r="5"
          fill={step === 'fresh' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="2"
        />
        {step === 'middle' ? <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" /> : null}
      </svg>
      <VisuallyHidden>{` ${facts.freshness[step]} `}</VisuallyHidden>
    </>
  )
}
