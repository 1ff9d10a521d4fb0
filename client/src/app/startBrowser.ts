/**
 * The only script that a page fetches before it is painted. What takes the page over waits for the first paint, since the
 * page can be read and used without it: on a slow network text and type come first.
 */
function takeOver(): void {
  const { entry, modules } = document.querySelector<HTMLElement>('script[data-entry]')?.dataset ?? {}
  if (entry === undefined) return
  // All files are asked for at once, rather than each when the one before it has named it.
  for (const href of modules?.split(' ') ?? []) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = href
    document.head.append(link)
  }
  void import(/* @vite-ignore */ entry)
}

// A page in the background is not painted.
if (document.visibilityState === 'hidden') takeOver()
else requestAnimationFrame(() => setTimeout(takeOver))
