import { data, redirect } from 'react-router'

/** To throw from a loader when the address names something that does not exist: the page answers 404. */
export function notFound(): ReturnType<typeof data> {
  return data(null, { status: 404 })
}

/** To throw from a loader when a thing has a new address; `path` is without language prefix. */
export function movedTo(path: string): Response {
  return redirect(path, 301)
}
