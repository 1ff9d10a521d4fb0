import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { Button } from '../../components/ui/Button.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { useHydrated } from '../../environment/useHydrated.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { TrayItem } from './comparisonTray.ts'
import { useComparisonTray } from './useComparisonTray.ts'
import { useToggleComparison } from './useToggleComparison.ts'

interface CompareButtonProps {
  readonly item: TrayItem
}

/** Chooses the example of the page for comparison; without script it leads to the search with it chosen. */
export function CompareButton({ item }: CompareButtonProps) {
  const { tray } = useMessages()
  const chosen = useComparisonTray().some(({ slug }) => slug === item.slug)
  const toggle = useToggleComparison()
  const hydrated = useHydrated()
  const content = (
    <>
      {chosen ? <XMarkIcon aria-hidden="true" /> : <PlusIcon aria-hidden="true" />}
      {chosen ? tray.removeThis : tray.addThis}
    </>
  )
  return hydrated ? (
    <Button
      type="button"
      variant={chosen ? 'secondary' : 'primary'}
      onClick={() => {
        toggle(item)
      }}
    >
      {content}
    </Button>
  ) : (
    <Button asChild>
      <Link to={practicesPath({ jamfor: item.slug })}>{content}</Link>
    </Button>
  )
}
