/**
 * How to add a page
 * 1. `client/src/routes/<page>/<Page>Page.tsx` exports `Component` (the page) and, when it asks the graph, `loader`:
 *
 *        export async function loader(args: LoaderArgs) {
 *          const { apollo } = getPageContext(args)
 *          const variables = { slug: args.params['slug'] ?? '' }
 *          const result = await loadQuery(apollo, PracticePageQueryDocument, variables, args.request.signal)
 *          if (result.practice === null) throw notFound()
 *          return variables
 *        }
 *        export function Component() {
 *          const data = useLoadedQuery(PracticePageQueryDocument, useLoaderData<typeof loader>())
 *          …
 *        }
 *
 *    The loader fills Apollo's cache before the page renders, once on the server and once per navigation in the
 *    browser; the component reads the cache. Throw `notFound()` for 404; throw `movedTo(path)` for a changed slug.
 *    Loader data is inlined in the page: return the variables, not the answer.
 * 2. `<Page>.graphql` beside it: one operation `<Page>Query`, with fragments `<Component>_<prop>` from the components'
 *    own `.graphql` files. `npm run codegen` writes `*.generated.ts`. A component reads its fragment with Apollo's
 *    `useFragment({ fragment, fragmentName, from })`; the parent selects `id` and spreads the fragment.
 * 3. Texts in `i18n/sv/<area>.ts` and `i18n/en/<area>.ts`, named in `svMessages.ts` and `svTexts.ts` and their English
 *    counterparts; a page names the areas that it and its parts use in `pageTexts.ts`.
 * 4. One line in `createRoutes` below. `id` is the module's path under client/, so that its files can be preloaded.
 * 5. The page renders `<PageHead title description path />` first, then its content inside the root layout's `main`,
 *    with one `h1`. Styles in a CSS module with the names of `styles/tokens.css`.
 */
import type { RouteObject } from 'react-router'
import type { PageArea } from '../i18n/MessageArea.ts'
import { partsReady } from '../components/deferPart.tsx'
import { PageError } from '../routes/error/PageError.tsx'
import { RootLayout, rootLoader, shouldRevalidateRoot } from './RootLayout.tsx'
import { notFound } from '../loading/pageResponses.ts'
import { PAGE_TEXTS, type PageId } from './pageTexts.ts'
import { UnreachablePageError } from '../loading/UnreachablePageError.ts'

type PageModule = Pick<RouteObject, 'loader' | 'Component' | 'ErrorBoundary' | 'shouldRevalidate'>

/**
 * All addresses of the explorer. New objects each time: routers keep state in them.
 * @param loadTexts fetches the areas of the catalogue that a page names; not needed where all of them are there
 */
export function createRoutes(loadTexts?: (areas: readonly PageArea[]) => Promise<void>): RouteObject[] {
  const page = (path: string, id: PageId, load: () => Promise<PageModule>): RouteObject => {
    const lazy = async () => {
      try {
        const [module] = await Promise.all([load(), loadTexts?.(PAGE_TEXTS[id])])
        await partsReady()
        return module
      } catch (cause) {
        throw import.meta.env.SSR ? cause : new UnreachablePageError(id, { cause })
      }
    }
    return path === '/' ? { id, lazy, index: true } : { id, lazy, path }
  }
  return [
    {
      id: 'root',
      path: '/',
      loader: rootLoader,
      shouldRevalidate: shouldRevalidateRoot,
      Component: RootLayout,
      ErrorBoundary: PageError,
      HydrateFallback: () => null,
      children: [
        {
          id: 'pages',
          ErrorBoundary: PageError,
          children: [
            page('/', 'src/routes/start/StartPage.tsx', () => import('../routes/start/StartPage.tsx')),
            page(
              'exempel',
              'src/routes/search/SearchPage.tsx',
              () => import('../routes/search/SearchPage.tsx'),
            ),
            page(
              'min-kommun',
              'src/routes/my-municipality/MyMunicipalityPage.tsx',
              () => import('../routes/my-municipality/MyMunicipalityPage.tsx'),
            ),
            page(
              'strategier/:slug',
              'src/routes/strategy/StrategyPage.tsx',
              () => import('../routes/strategy/StrategyPage.tsx'),
            ),
            page('mal', 'src/routes/goals/GoalsPage.tsx', () => import('../routes/goals/GoalsPage.tsx')),
            page('mal/:number', 'src/routes/goal/GoalPage.tsx', () => import('../routes/goal/GoalPage.tsx')),
            page('former', 'src/routes/forms/FormsPage.tsx', () => import('../routes/forms/FormsPage.tsx')),
            page('former/:key', 'src/routes/form/FormPage.tsx', () => import('../routes/form/FormPage.tsx')),
            page(
              'organisationer/:slug',
              'src/routes/organisation/OrganisationPage.tsx',
              () => import('../routes/organisation/OrganisationPage.tsx'),
            ),
            page(
              'natverk',
              'src/routes/networks/NetworksPage.tsx',
              () => import('../routes/networks/NetworksPage.tsx'),
            ),
            page(
              'natverk/:slug',
              'src/routes/network/NetworkPage.tsx',
              () => import('../routes/network/NetworkPage.tsx'),
            ),
            page(
              'exempel/jamfor',
              'src/routes/comparison/ComparisonPage.tsx',
              () => import('../routes/comparison/ComparisonPage.tsx'),
            ),
            page(
              'exempel/:slug',
              'src/routes/practice/PracticePage.tsx',
              () => import('../routes/practice/PracticePage.tsx'),
            ),
            page(
              'kommuner',
              'src/routes/municipalities/MunicipalitiesPage.tsx',
              () => import('../routes/municipalities/MunicipalitiesPage.tsx'),
            ),
            page(
              'kommuner/:codeSlug',
              'src/routes/municipality/MunicipalityPage.tsx',
              () => import('../routes/municipality/MunicipalityPage.tsx'),
            ),
            page(
              'kommuner/:codeSlug/liknande',
              'src/routes/twins/TwinsPage.tsx',
              () => import('../routes/twins/TwinsPage.tsx'),
            ),
            page('graf', 'src/routes/graph/GraphPage.tsx', () => import('../routes/graph/GraphPage.tsx')),
            page('om', 'src/routes/about/AboutPage.tsx', () => import('../routes/about/AboutPage.tsx')),
            page(
              'tillganglighet',
              'src/routes/accessibility/AccessibilityPage.tsx',
              () => import('../routes/accessibility/AccessibilityPage.tsx'),
            ),
            page(
              'integritet',
              'src/routes/privacy/PrivacyPage.tsx',
              () => import('../routes/privacy/PrivacyPage.tsx'),
            ),
            page(
              'strategier',
              'src/routes/strategies/StrategiesPage.tsx',
              () => import('../routes/strategies/StrategiesPage.tsx'),
            ),
            {
              id: 'not-found',
              path: '*',
              loader: () => {
                throw notFound()
              },
            },
          ],
        },
      ],
    },
  ]
}
