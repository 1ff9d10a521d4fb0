import { withParameters } from './withParameters.ts'

/**
 * The addresses of the pages of single things and of the way to them, without language prefix. Addresses are Swedish
 * and lasting: one that has been published is never changed.
 */

/** The page of an example; `near` is the code of the municipality that it is seen from, where the address is to say so. */
export function practicePath(slug: string, near: string | null = null): string {
  return withParameters(`/exempel/${slug}`, near === null ? {} : { nara: near })
}

/** The page of a strategy. */
export function strategyPath(slug: string): string {
  return `/strategier/${slug}`
}

/** The page of a municipality. The slug begins with its code, which alone leads there too. */
export function municipalityPath(slug: string): string {
  return `/kommuner/${slug}`
}

/** The page of an organisation: municipalities have pages of their own kind. */
export function organisationPath(organisation: { readonly kind: string; readonly slug: string }): string {
  return organisation.kind === 'MUNICIPALITY'
    ? municipalityPath(organisation.slug)
    : `/organisationer/${organisation.slug}`
}

/** The page of a network. */
export function networkPath(slug: string): string {
  return `/natverk/${slug}`
}

/** The page of a goal, from 1 to 17. */
export function goalPath(number: number): string {
  return `/mal/${String(number)}`
}

/** The page of a form of cooperation. */
export function formPath(key: string): string {
  return `/former/${encodeURIComponent(key)}`
}

/** The page of the municipalities that are like one. */
export function similarMunicipalitiesPath(slug: string): string {
  return `${municipalityPath(slug)}/liknande`
}

/** The graph with a thing in the middle; `id` is as the schema gives it. */
export function graphFocusPath(id: string): string {
  return withParameters('/graf', { fokus: id })
}

/** The choice of the reader's municipality, which leads on to `next`: an address without language prefix. */
export function myMunicipalityPath(next: string): string {
  return withParameters('/min-kommun', { next })
}
