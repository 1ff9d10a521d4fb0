import type { PageFailure } from '../../apollo/PageFailure.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { FailureText } from './FailureText.tsx'
import { failureWords } from './failureWords.ts'
import { Notice } from './Notice.tsx'

/** What failed on a page that keeps what it shows. */
export function ErrorNotice({ failure }: { readonly failure: PageFailure }) {
  const { errors } = useMessages()
  return (
    <div role="alert">
      <Notice kind="error" heading={failureWords(failure.status, errors).title}>
        <FailureText failure={failure} />
      </Notice>
    </div>
  )
}
