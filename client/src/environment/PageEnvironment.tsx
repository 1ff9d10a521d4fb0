import { createContext, useContext, type ReactNode } from 'react'

/** What a page needs to know about where it stands. Inlined in the page, so plain data. */
export interface PageEnvironment {
  /** Scheme and host that the hub is known by, without a closing slash. */
  readonly publicUrl: string
  /** Id of the request that a page failed in, for the page that says so; null on a page that is shown. */
  readonly requestId: string | null
  /** ISO date of the rendering in Sweden: "this year" is the same on the server and in the browser. */
  readonly today: string
}

const PageEnvironmentContext = createContext<PageEnvironment | null>(null)

/** Gives the page environment to everything below it. */
export function PageEnvironmentProvider({
  value,
  children,
}: {
  readonly value: PageEnvironment
  readonly children: ReactNode
}) {
  return <PageEnvironmentContext value={value}>{children}</PageEnvironmentContext>
}

/** Where the page stands. */
export function usePageEnvironment(): PageEnvironment {
  const value = useContext(PageEnvironmentContext)
  if (value === null) throw new Error('PageEnvironmentProvider is missing above this component')
  return value
}
