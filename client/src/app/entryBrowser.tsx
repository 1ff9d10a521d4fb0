import '../styles/index.css'
import { startTransition, StrictMode, useEffect, type ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import {
  createBrowserRouter,
  matchRoutes,
  RouterContextProvider,
  type DataRouter,
  type RouteObject,
} from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { createBrowserClient } from '../apollo/createBrowserClient.ts'
import { nextTask } from '../apollo/nextTask.ts'
import { loadPartsFromNow } from '../components/deferPart.tsx'
import { languageBasename, splitLanguage } from '../i18n/language.ts'
import { loadMessages } from '../i18n/loadMessages.ts'
import { App } from './App.tsx'
import { PAGE_DATA_ID, type PageData } from './PageData.ts'
import { pageContext } from '../loading/pageContext.ts'
import { createRoutes } from './routes.tsx'

/**
 * Makes the page that the server wrote answer without loading documents anew. Resolves when it does, or at once when the
 * page is being left.
 */
export async function takeOverPage(isStillThere: () => boolean): Promise<void> {
  const json = document.getElementById(PAGE_DATA_ID)?.textContent
  if (json == null) return
  // The renderer of the same build has written it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const data = JSON.parse(json) as PageData
  const { language } = splitLanguage(location.pathname)
  const basename = languageBasename(language)
  const { messages, loadAreas } = await loadMessages(language)
  const routes = createRoutes(loadAreas)
  await loadMatchedRoutes(routes, basename)

  // What has been fetched is read in one task, the page's data in the next: between them the page answers.
  await nextTask()
  if (!isStillThere()) return
  const apollo = createBrowserClient(data.answers, language)
  const context = new RouterContextProvider()
  context.set(pageContext, { apollo, language, readCookie: () => document.cookie })
  // The loaders run once more, on the answers that the page brought along, so that the cache is full before React is.
  const router = createBrowserRouter(routes, { basename, getContext: () => context })
  await whenInitialised(router)
  await new Promise<void>((resolve) => {
    // As a transition React takes the page over in slices, between which the page answers.
    startTransition(() => {
      hydrateRoot(
        document,
        <StrictMode>
          <App apollo={apollo} language={language} messages={messages} environment={data.environment}>
            <WhenShown tell={resolve}>
              <RouterProvider router={router} />
            </WhenShown>
          </App>
        </StrictMode>,
      )
    })
  })
  loadPartsFromNow()
}

/** Tells when what is in it stands in the document and listens. */
function WhenShown({ tell, children }: { readonly tell: () => void; readonly children: ReactNode }) {
  useEffect(tell, [tell])
  return children
}

/** Resolves when the router's loaders have run. */
async function whenInitialised(router: DataRouter): Promise<void> {
  if (router.state.initialized) return
  await new Promise<void>((resolve) => {
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      resolve()
    })
  })
}

/** The modules of the page that is shown must be there before React takes over, or it would render nothing. */
async function loadMatchedRoutes(routes: RouteObject[], basename: string): Promise<void> {
  const matches = matchRoutes(routes, location, basename) ?? []
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return
      const module = await route.lazy()
      Object.assign(route, module, { lazy: undefined })
    }),
  )
}
