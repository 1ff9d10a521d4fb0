import { createContext, use } from 'react'

/** The form that the filters belong to, and the way to send it. */
export interface FacetForm {
  readonly id: string
  readonly submit: (form: HTMLFormElement) => void
}

/** Set by `FacetLayer` for the filters in it. */
export const FacetFormContext = createContext<FacetForm | null>(null)

/** The form of the filters around. Throws outside a `FacetLayer`. */
export function useFacetForm(): FacetForm {
  const form = use(FacetFormContext)
  if (form === null) throw new Error('A filter stands outside a FacetLayer.')
  return form
}
