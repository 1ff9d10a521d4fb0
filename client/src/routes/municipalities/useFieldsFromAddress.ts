import { useEffect, useRef, type RefObject } from 'react'
import type { MunicipalityList } from './municipalityList.ts'

/**
 * Lets the form's fields follow the address when a link or the back button has changed it. The field that someone
 * writes in is left alone: the address follows it, not the other way round.
 */
export function useFieldsFromAddress({
  query,
  order,
  onlyKnown,
}: MunicipalityList): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (!(field instanceof HTMLInputElement)) continue
      if (field.name === 'q' && field !== document.activeElement) field.value = query
      if (field.name === 'ordna') field.checked = field.value === order
      if (field.name === 'bara') field.checked = onlyKnown
    }
  }, [query, order, onlyKnown])
  return form
}
