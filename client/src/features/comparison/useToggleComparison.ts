import { useMessages } from '../../i18n/I18nProvider.tsx'
import { readTray, toggleInTray, type TrayItem } from './comparisonTray.ts'
import { setTrayNotice } from './trayNotice.ts'

/** Chooses an example for comparison or gives it up, and says so; says why when five are chosen already. */
export function useToggleComparison(): (item: TrayItem) => void {
  const { tray } = useMessages()
  return (item) => {
    if (!toggleInTray(item)) {
      setTrayNotice(tray.full)
      return
    }
    const items = readTray()
    const added = items.some(({ slug }) => slug === item.slug)
    setTrayNotice((added ? tray.added : tray.removed)(item.title, items.length))
  }
}
