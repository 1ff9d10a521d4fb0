import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import {
  ACTION_FIELD,
  applyTwinAction,
  twinsPath,
  type TwinAction,
} from '../../../../graph-schema/addresses/twinsAddress.ts'
import styles from './TwinButton.module.css'
import { TWINS_FORM_ID, useTwinsAddress, type UndoState } from './useTwinsAddress.ts'

interface TwinButtonProps {
  readonly slug: string
  readonly action: TwinAction
  /** The municipality that it is about. */
  readonly code: string
  /** The button's whole name, which its text begins. */
  readonly label: string
  readonly children: ReactNode
}

const DONE: Readonly<Record<TwinAction, UndoState['done']>> = {
  fast: 'pinned',
  bort: 'dropped',
  fri: 'freed',
}

/** Pins, drops or frees a municipality. Without script it sends the form with what else stands in it. */
export function TwinButton({ slug, action, code, label, children }: TwinButtonProps) {
  const navigate = useNavigate()
  const { address } = useTwinsAddress()
  return (
    <button
      type="submit"
      form={TWINS_FORM_ID}
      name={ACTION_FIELD}
      value={`${action}-${code}`}
      aria-label={label}
      className={styles.button}
      onClick={(event) => {
        event.preventDefault()
        const choice = applyTwinAction(address.choice, action, code)
        const state: UndoState = { undo: twinsPath(slug, address), done: DONE[action], code }
        void navigate(twinsPath(slug, { ...address, choice }), { preventScrollReset: true, state })
      }}
    >
      {children}
    </button>
  )
}
