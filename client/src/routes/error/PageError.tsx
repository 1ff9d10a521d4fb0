import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router'
import { UnreachablePageError } from '../../loading/UnreachablePageError.ts'
import { Link } from '../../components/ui/Link.tsx'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import type { PageFailure } from '../../environment/PageFailure.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { FailureText } from '../../components/ui/FailureText.tsx'
import { failureWords } from '../../components/ui/failureWords.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './PageError.module.css'

/** What stands in a page's place when it cannot be shown: the name of the trouble, whose fault it is, what to do. */
export function PageError() {
  const error = useRouteError()
  const { errors } = useMessages()
  const { requestId } = usePageEnvironment()
  const { pathname } = useLocation()

  if (isRouteErrorResponse(error) && error.status === 404) {
    return (
      <div className={`wrap ${styles.page ?? ''}`}>
        <PageHead title={errors.notFound.title} description={errors.notFound.text} path={null} />
        <h1>{errors.notFound.title}</h1>
        <p>{errors.notFound.text}</p>
        <ul className={styles.links}>
          <li>
            <Link to="/exempel">{errors.notFound.search}</Link>
          </li>
          <li>
            <Link to="/">{errors.notFound.home}</Link>
          </li>
        </ul>
      </div>
    )
  }

  const failure = readFailure(error)
  const words = failureWords(failure, errors)
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <PageHead title={words.title} description={words.text} path={null} />
      <h1>{words.title}</h1>
      {/* What never reached the hub has no reference there. */}
      <FailureText
        failure={failure.status === 0 ? failure : { ...failure, requestId: failure.requestId ?? requestId }}
      />
      {failure.status === 400 ? (
        <p>
          <Link to={pathname}>{errors.badRequest.reset}</Link>
        </p>
      ) : null}
    </div>
  )
}

function readFailure(error: unknown): PageFailure {
  if (isRouteErrorResponse(error) && isPageFailure(error.data)) return error.data
  if (error instanceof UnreachablePageError) return { status: 0, message: null, requestId: null }
  if (isRouteErrorResponse(error) && error.status === 503)
    return { status: 503, message: null, requestId: null }
  return { status: 500, message: null, requestId: null }
}

function isPageFailure(value: unknown): value is PageFailure {
  return typeof value === 'object' && value !== null && 'status' in value && 'requestId' in value
}
