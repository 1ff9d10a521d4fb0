import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons'
import { Link } from '../../components/ui/Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { comparedSearchPath } from './comparedSearchPath.ts'
import type { TrayItem } from './comparisonTray.ts'
import { useComparisonTray } from './useComparisonTray.ts'
import { useToggleComparison } from './useToggleComparison.ts'

interface CompareButtonProps {
  readonly item: TrayItem
  readonly className: string | undefined
  readonly nameClassName: string | undefined
  /** False while the page is as the server wrote it. */
  readonly hydrated: boolean
}

/** Chooses the example of the page for comparison; without script it leads to the search with it chosen. */
export function CompareButton({ item, className, nameClassName, hydrated }: CompareButtonProps) {
  const { tray } = useMessages().comparison
  const chosen = useComparisonTray().some(({ slug }) => slug === item.slug)
  const toggle = useToggleComparison()
  const content = (
    <>
      {chosen ? <XMarkIcon aria-hidden="true" /> : <PlusIcon aria-hidden="true" />}
      <span className={nameClassName}>{chosen ? tray.removeThis : tray.addThis}</span>
    </>
  )
  return hydrated ? (
    <button
      type="button"
      className={className}
      onClick={() => {
        toggle(item)
      }}
    >
      {content}
    </button>
  ) : (
    <Link to={comparedSearchPath([item.slug])} className={className}>
      {content}
    </Link>
  )
}
