import type { SourceCompleteness } from '../../apollo/schemaTypes.generated.ts'
import { NotRead } from '../../components/ui/NotRead.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { PassageAnswer } from './PassageAnswer.tsx'
import { readingState, type ReadingState } from './readingState.ts'
import type { StrategyPageQuery } from './Strategy.generated.ts'
import styles from './StrategyAnswers.module.css'

type Strategy = NonNullable<StrategyPageQuery['strategy']>

interface StrategyAnswersProps {
  /** Title of the document. */
  readonly title: string
  readonly passages: Strategy['passages']
  readonly questions: StrategyPageQuery['vocabulary']
  /** All sources of the page, in footnote order. */
  readonly sources: readonly { readonly id: string }[]
  /** How much is known of the document's own sources. */
  readonly completeness: readonly SourceCompleteness[]
}

/** The document cut into answers. Every question keeps its place, also where there is no answer. */
export function StrategyAnswers({ title, passages, questions, sources, completeness }: StrategyAnswersProps) {
  const { strategies } = useMessages()
  const words = strategies.page
  const state = readingState(completeness, passages.length)
  const answered = questions.filter(({ id }) => passages.some(({ question }) => question.id === id)).length
  return (
    <section aria-labelledby="svar" className={styles.answers}>
      <h2 id="svar" className={styles.heading}>
        {words.answersHeading}
      </h2>
      <p className={styles.lead}>
        {words.answered(answered, questions.length)} {answered === 0 ? null : words.answersLead}
      </p>
      {passages.length === 0 ? (
        <div className={styles.unread}>
          <MissingAnswer state={state} />
          <ul className={styles.questions}>
            {questions.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </div>
      ) : (
        questions.map((question) => {
          const answers = passages.filter((passage) => passage.question.id === question.id)
          return (
            <section key={question.id} aria-labelledby={`fraga-${question.key}`} className={styles.question}>
              <h3 id={`fraga-${question.key}`} className={styles.name}>
                {question.label}
              </h3>
              {answers.length === 0 ? (
                <MissingAnswer state={state} />
              ) : (
                <ul className={styles.list} lang="sv">
                  {answers.map((passage) => (
                    <li key={passage.id} className={styles.item}>
                      <PassageAnswer
                        passage={passage}
                        page={title}
                        footnote={sources.findIndex(({ id }) => id === passage.source?.id) + 1}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </section>
          )
        })
      )}
      {answered === questions.length || passages.length === 0 ? null : (
        <p className={styles.meaning}>
          {state === 'notFound' ? words.notFoundMeaning : words.notReadMeaning}
        </p>
      )}
    </section>
  )
}

function MissingAnswer({ state }: { readonly state: ReadingState }) {
  const { strategies } = useMessages()
  const words = strategies.page
  if (state === 'notFound') return <p className={styles.notFound}>{words.notFound}</p>
  return <NotRead>{state === 'titleOnly' ? words.notReadTitleOnly : words.notReadDocument}</NotRead>
}
