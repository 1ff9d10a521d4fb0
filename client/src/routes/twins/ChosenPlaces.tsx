import { Link } from '../../components/ui/Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import {
  DEFAULT_CHOICE,
  isDefaultChoice,
  placeMunicipality,
} from '../../../../graph-schema/addresses/placeChoice.ts'
import { twinsPath } from '../../../../graph-schema/addresses/twinsAddress.ts'
import { RemovableChip } from '../../components/ui/RemovableChip.tsx'
import { findMunicipality } from '../../features/my-municipality/myMunicipality.ts'
import styles from './ChosenPlaces.module.css'
import { useTwinsAddress, type UndoState } from './useTwinsAddress.ts'

/** The pinned and dropped municipalities, each with a way to take the choice back, and the way back to the hub's own choice. */
export function ChosenPlaces({ slug }: { readonly slug: string }) {
  const words = useMessages().twins
  const { address } = useTwinsAddress()
  const { choice } = address
  if (isDefaultChoice(choice)) return null
  const here = twinsPath(slug, address)
  const reset: UndoState = { undo: here, done: 'reset', code: null }
  return (
    <div className={styles.chosen} data-screen-only>
      {(['pinned', 'dropped'] as const).map((place) =>
        choice[place].length === 0 ? null : (
          <p key={place} className={styles.places}>
            {words.chosenPlaces[place]}
            {choice[place].map((code) => {
              const name = findMunicipality(code)?.name ?? code
              return (
                <RemovableChip
                  key={code}
                  label={name}
                  removeLabel={
                    place === 'pinned' ? words.chosenPlaces.unpin(name) : words.chosenPlaces.restore(name)
                  }
                  to={twinsPath(slug, { ...address, choice: placeMunicipality(choice, code, 'free') })}
                  state={{ undo: here, done: 'freed', code } satisfies UndoState}
                />
              )
            })}
          </p>
        ),
      )}
      <Link to={twinsPath(slug, { ...address, choice: DEFAULT_CHOICE })} state={reset} preventScrollReset>
        {words.form.reset}
      </Link>
    </div>
  )
}
