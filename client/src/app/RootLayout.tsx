import { Outlet, ScrollRestoration, type ShouldRevalidateFunctionArgs } from 'react-router'
import { Footer } from '../components/layout/Footer.tsx'
import { Header } from '../components/layout/Header.tsx'
import { OfflineBar } from '../components/layout/OfflineBar.tsx'
import { SkipLink } from '../components/layout/SkipLink.tsx'
import { findMine } from '../features/my-municipality/findMine.ts'
import type { MyMunicipality } from '../features/my-municipality/myMunicipality.ts'
import { useMyMunicipality } from '../features/my-municipality/useMyMunicipality.ts'
import type { LoaderArgs } from '../loading/pageContext.ts'
import styles from './RootLayout.module.css'
import { useFocusOnNavigation } from './useFocusOnNavigation.ts'

/** What every page knows: the reader's municipality. */
export interface RootData {
  readonly myMunicipality: MyMunicipality | null
}

/** Reads what every page knows. */
export function rootLoader(args: LoaderArgs): RootData {
  return { myMunicipality: findMine(args) }
}

/** The root is read anew when the municipality in the address changes, or where the page asks for it. */
export function shouldRevalidateRoot({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return (
    currentUrl.href === nextUrl.href ||
    currentUrl.searchParams.get('nara') !== nextUrl.searchParams.get('nara')
  )
}

/** Header, main and footer around every page. */
export function RootLayout() {
  const main = useFocusOnNavigation()
  return (
    <>
      <SkipLink target="innehall" />
      <Header mine={useMyMunicipality()} />
      <OfflineBar />
      <main id="innehall" tabIndex={-1} ref={main} className={styles.main}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  )
}
