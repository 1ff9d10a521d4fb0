import type * as entryBrowser from './entryBrowser.tsx'

type EntryBrowser = typeof entryBrowser

/**
 * The only script that a page fetches before it is painted. What takes the page over waits for that, since the page can
 * be read and used without it: on a slow network text and type come first.
 */
async function startBrowser(): Promise<void> {
  // Back and forward within the document change its address, and nothing here answers to that yet.
  const written = pageAddress()
  const followAddress = (event: Event): void => {
    if (pageAddress() === written) return
    // The router would follow too, and find another page than the one that it takes over.
    event.stopImmediatePropagation()
    location.reload()
  }
  addEventListener('popstate', followAddress)
  await Promise.all([whenPainted(), whenWhole()])
  const { entry = '', modules = '' } =
    document.querySelector<HTMLElement>('script[data-entry]')?.dataset ?? {}
  // All files are asked for at once, rather than each when the one before it has named it.
  for (const href of modules.split(' ')) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = href
    document.head.append(link)
  }
  // The server has named the file of this module.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { takeOverPage } = (await import(/* @vite-ignore */ entry)) as EntryBrowser
  await takeOverPage(() => pageAddress() === written)
  // Seen in the browser's own timeline, by those who measure a page and those who test it.
  performance.mark('page-taken-over')
  removeEventListener('popstate', followAddress)
}

function pageAddress(): string {
  return location.pathname + location.search
}

/** Resolves when the first text of the page can be seen; at once in a browser that does not tell, or out of sight. */
async function whenPainted(): Promise<void> {
  if (document.visibilityState === 'hidden' || !PerformanceObserver.supportedEntryTypes.includes('paint'))
    return
  await new Promise<void>((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      resolve()
    }).observe({ type: 'paint', buffered: true })
  })
}

/** Resolves when the whole page has come: its data stands last in it. */
async function whenWhole(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise<void>((resolve) => {
    document.addEventListener('DOMContentLoaded', () => {
      resolve()
    })
  })
}

void startBrowser()
