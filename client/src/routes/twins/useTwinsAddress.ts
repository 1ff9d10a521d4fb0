import { useRef } from 'react'
import { useLocation, useNavigate, useNavigation } from 'react-router'
import { DEFAULT_CHOICE } from '../../../../graph-schema/addresses/placeChoice.ts'
import { SearchParameterError } from '../../../../graph-schema/addresses/SearchParameterError.ts'
import {
  parseTwinsAddress,
  SHOWN_COUNTS,
  twinsPath,
  type TwinsAddress,
} from '../../../../graph-schema/addresses/twinsAddress.ts'

/** Id of the form that all controls of the choice belong to. */
export const TWINS_FORM_ID = 'liknar'

/** What a change has done, kept with the new address so that the page can offer the way back. */
export interface UndoState {
  /** The address before the change. */
  readonly undo: string
  readonly done: 'pinned' | 'dropped' | 'freed' | 'reset' | 'changed'
  /** Code of the municipality that the change was about. */
  readonly code: string | null
}

/** The choice in the address, and the one on its way: controls show the latter. The default for a malformed address. */
export function useTwinsAddress(): { readonly address: TwinsAddress; readonly coming: TwinsAddress } {
  const { search, pathname } = useLocation()
  const { location: next } = useNavigation()
  const address = read(search)
  return { address, coming: next?.pathname.endsWith(pathname) === true ? read(next.search) : address }
}

/** The change that led here, or null. */
export function useUndo(): UndoState | null {
  const state: unknown = useLocation().state
  return isUndo(state) ? state : null
}

/**
 * Sends the form by way of the router. Changes of one control after another count as one: going back, or undoing,
 * leads to what was before the first.
 */
export function useSubmitChoice(slug: string): (form: HTMLFormElement, control: string) => void {
  const navigate = useNavigate()
  const { address } = useTwinsAddress()
  const undo = useUndo()
  const last = useRef<string | null>(null)
  return (form, control) => {
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.append(name, value)
    const again = last.current === control && undo?.done === 'changed'
    last.current = control
    const state: UndoState = {
      undo: again ? undo.undo : twinsPath(slug, address),
      done: 'changed',
      code: null,
    }
    let path: string
    try {
      path = twinsPath(slug, parseTwinsAddress(params))
    } catch {
      // A weight that is being typed and is no number yet.
      return
    }
    void navigate(path, { preventScrollReset: true, replace: again, state })
  }
}

function read(search: string): TwinsAddress {
  try {
    return parseTwinsAddress(new URLSearchParams(search))
  } catch (error) {
    if (!(error instanceof SearchParameterError)) throw error
    return { choice: DEFAULT_CHOICE, shown: SHOWN_COUNTS[0] }
  }
}

function isUndo(state: unknown): state is UndoState {
  return typeof state === 'object' && state !== null && 'undo' in state && 'done' in state
}
