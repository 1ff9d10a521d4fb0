import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './TwinMethod.module.css'
import type { TwinsFrameQuery } from './Twins.generated.ts'

interface TwinMethodProps {
  readonly indicators: NonNullable<TwinsFrameQuery['municipality']>['indicators']
}

/** How nearness is counted, that it is the hub's own measure, and where the figures come from. */
export function TwinMethod({ indicators }: TwinMethodProps) {
  const { method } = useMessages().twins
  return (
    <section aria-labelledby="metod" className={styles.method}>
      <h2 id="metod">{method.heading}</h2>
      {method.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <details>
        <summary>{method.sources}</summary>
        <ul lang="sv">
          {indicators.map(({ indicator, year }) => (
            <li key={indicator.key}>
              {indicator.name}, {year}:{' '}
              {indicator.sourceUrl === null ? (
                indicator.sourceName
              ) : (
                <a href={indicator.sourceUrl}>{indicator.sourceName}</a>
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
