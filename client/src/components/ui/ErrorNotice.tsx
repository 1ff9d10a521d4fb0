import type { PageFailure } from '../../environment/PageFailure.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { FailureText } from './FailureText.tsx'
import { failureWords } from './failureWords.ts'
import { Notice } from './Notice.tsx'

/** What failed on a page that keeps what it shows. */
export function ErrorNotice({ failure }: { readonly failure: PageFailure }) {
  const { errors } = useMessages()
  // A refusal in the hub's own words is about the question, not about its address.
  const isRefused = failure.status === 400 && failure.message !== null
  return (
    <div role="alert">
      <Notice
        kind="error"
        heading={isRefused ? errors.badRequest.refused : failureWords(failure, errors).title}
      >
        <FailureText failure={failure} />
      </Notice>
    </div>
  )
}
