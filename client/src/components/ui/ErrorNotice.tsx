import { useLocation } from 'react-router'
import type { PageFailure } from '../../apollo/PageFailure.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { Notice } from './Notice.tsx'

/** What failed, whose fault it is, what to mention, and a way to try again that works without script. */
export function ErrorNotice({ failure }: { readonly failure: PageFailure }) {
  const { errors } = useMessages()
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const words = {
    0: errors.offline,
    400: errors.badRequest,
    500: errors.internal,
    503: errors.unavailable,
  }[failure.status]
  return (
    <div role="alert">
      <Notice kind="error" heading={words.title}>
        <p>
          {failure.message ?? words.text}
          {failure.requestId === null || failure.status === 400
            ? null
            : ` ${errors.requestId(failure.requestId)}`}
        </p>
        {failure.status === 400 ? null : (
          <a
            className="ds-button"
            data-variant="secondary"
            href={pathInLanguage(language, pathname + search)}
          >
            {errors.retry}
          </a>
        )}
      </Notice>
    </div>
  )
}
