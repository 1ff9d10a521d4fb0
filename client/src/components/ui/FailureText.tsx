import { useLocation } from 'react-router'
import type { PageFailure } from '../../environment/PageFailure.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { failureWords } from './failureWords.ts'

/** Whose fault a failure is, what to mention, and a way to try again that works without script. */
export function FailureText({ failure }: { readonly failure: PageFailure }) {
  const { errors } = useMessages()
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const { parameter } = failure
  const { text } = failureWords(failure, errors)
  return (
    <>
      <p>
        {failure.message ?? (parameter === undefined ? text : errors.badRequest.parameter(parameter))}
        {failure.requestId === null || failure.status === 400
          ? null
          : ` ${errors.requestId(failure.requestId)}`}
      </p>
      {failure.status === 400 ? null : (
        <a className="ds-button" data-variant="secondary" href={pathInLanguage(language, pathname + search)}>
          {errors.retry}
        </a>
      )}
    </>
  )
}
