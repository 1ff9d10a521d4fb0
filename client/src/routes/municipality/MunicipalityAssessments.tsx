import { SourceList } from '../../features/records/SourceList.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import type { MunicipalityPageQuery } from './Municipality.generated.ts'
import styles from './MunicipalityAssessments.module.css'

interface MunicipalityAssessmentsProps {
  readonly assessments: NonNullable<MunicipalityPageQuery['municipality']>['assessments']
}

/** What a municipality has found about its own cooperation, with the documents where it says so. */
export function MunicipalityAssessments({ assessments }: MunicipalityAssessmentsProps) {
  const { municipality, practice } = useMessages()
  const words = municipality.assessments
  const format = useFormat()
  const states: Readonly<Record<string, string | undefined>> = words.states
  const items: Readonly<Record<string, string | undefined>> = words.items
  const sources = new Map(
    assessments.flatMap((assessment) => assessment.sources.map((source) => [source.id, source])),
  )
  return (
    <>
      <ul>
        {assessments.map(({ id, item, state, note, date }) => (
          <li key={id} className={styles.assessment}>
            <div>
              <h3 className={styles.item}>{items[item] ?? item}</h3>
              <p className={styles.state}>
                {states[state] ?? state}, {format.date(date)}
              </p>
            </div>
            {note === null ? null : (
              <p className={styles.note} lang="sv">
                {note}.
              </p>
            )}
          </li>
        ))}
      </ul>
      {sources.size === 0 ? null : (
        <>
          <h3 className={styles.heading}>{practice.sections.sources}</h3>
          <SourceList sources={[...sources.values()]} />
        </>
      )}
    </>
  )
}
