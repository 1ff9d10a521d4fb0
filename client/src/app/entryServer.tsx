import { renderToString } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  isRouteErrorResponse,
  RouterContextProvider,
  StaticRouterProvider,
} from 'react-router'
import type { PageRequest, RenderedPage } from '../../../graph-schema/rendering/pageRenderer.ts'
import { createRenderingClient } from '../apollo/createRenderingClient.ts'
import { enMessages } from '../i18n/en/enMessages.ts'
import { languageBasename, splitLanguage, type Language } from '../i18n/language.ts'
import { svMessages } from '../i18n/sv/svMessages.ts'
import { App } from './App.tsx'
import { serialisePageData } from './PageData.ts'
import { pageContext } from '../loading/pageContext.ts'
import { assembleHtml } from './assembleHtml.ts'
import { createRoutes } from './routes.tsx'
import { swedishDay } from './swedishDay.ts'

const MESSAGES = { sv: svMessages, en: enMessages }

// One handler per language: it only holds routes, and finds them once.
const HANDLERS = {
  sv: createStaticHandler(createRoutes(), { basename: languageBasename('sv') }),
  en: createStaticHandler(createRoutes(), { basename: languageBasename('en') }),
}

/**
 * Renders the page at an address: data first, then one synchronous pass of React. A failure that a page expects is
 * rendered with its status; any other fault is thrown, so that the server logs it.
 */
export async function renderPage(request: PageRequest): Promise<RenderedPage> {
  const url = new URL(request.path, request.publicUrl)
  const { language } = splitLanguage(url.pathname)
  const { apollo, answers } = createRenderingClient(request.execute, language)
  const requestContext = new RouterContextProvider()
  requestContext.set(pageContext, { apollo, language, readCookie: () => request.cookie })

  const handler = HANDLERS[language]
  const context = await handler.query(new Request(url), { requestContext })
  if (context instanceof Response) return redirectTo(context, language)
  for (const error of Object.values(context.errors ?? {})) if (!isRouteErrorResponse(error)) throw error

  const failed = context.errors !== null
  const environment = {
    publicUrl: request.publicUrl,
    // A page that is shown may fail later, in a request with another id.
    requestId: failed ? request.requestId : null,
    today: swedishDay(new Date()),
  }
  const app = renderToString(
    <App apollo={apollo} language={language} messages={MESSAGES[language]} environment={environment}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </App>,
  )
  return {
    status: context.statusCode,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': language },
    html: assembleHtml({
      app,
      language,
      routeIds: context.matches.map((match) => match.route.id),
      // A page that failed has nothing to take over: its links and its retry are plain addresses.
      pageData: failed ? null : serialisePageData({ environment, answers: answers() }),
    }),
  }
}

function redirectTo(response: Response, language: Language): RenderedPage {
  const location = response.headers.get('location') ?? languageBasename(language)
  return { status: response.status, headers: { location, 'content-type': 'text/plain' }, html: '' }
}
