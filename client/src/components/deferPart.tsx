import { Suspense, use, type ComponentType } from 'react'

/** Fetches each part that the pages so far have named; asks again for one that could not be fetched. */
const fetches: (() => Promise<void>)[] = []
let eager = import.meta.env.SSR

/**
 * A part whose code the first view does not wait for. The server renders it with the rest of the page; in the browser its
 * module is fetched when the page has been taken over. Until it is there, and where it cannot be fetched, what the server
 * wrote stands and works as without script.
 */
export function deferPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let arrived: (component: ComponentType<Props>) => void = () => undefined
  const component = new Promise<ComponentType<Props>>((resolve) => {
    arrived = resolve
  })
  let fetching: Promise<void> | null = null
  const fetchOnce = async (): Promise<void> => {
    try {
      const value = await load()
      // React reads a promise with this status at once.
      void Object.assign(component, { status: 'fulfilled', value })
      arrived(value)
    } catch (error) {
      fetching = null
      throw error
    }
  }
  fetches.push(() => (fetching ??= fetchOnce()))
  function Part(props: Props) {
    const Arrived = use(component)
    return <Arrived {...props} />
  }
  return function DeferredPart(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    )
  }
}

/** Resolves when a page may be shown: at once for the page that the server wrote, else when its parts are there. */
export async function partsReady(): Promise<void> {
  if (!eager) return
  // A part that has come may bring parts of its own.
  for (let known = 0; known < fetches.length;) {
    known = fetches.length
    await Promise.all(fetches.map(async (fetchPart) => fetchPart()))
  }
}

/** Called when script takes the first page over: its parts are fetched, and from now on pages are shown with theirs. */
export function loadPartsFromNow(): void {
  eager = true
  // A part that cannot be fetched leaves what the server wrote, which works as without script.
  void partsReady().catch(() => undefined)
}
