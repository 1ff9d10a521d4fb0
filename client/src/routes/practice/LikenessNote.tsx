import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ScaledCost.module.css'

interface LikenessNoteProps {
  /** Names of the two municipalities. */
  readonly theirs: string
  readonly mine: string
  readonly likeness: { readonly rank: number; readonly explanation: string }
}

/** How like the example's municipality is to the reader's, with the figures it rests on. */
export function LikenessNote({ theirs, mine, likeness }: LikenessNoteProps) {
  const { practice: words } = useMessages()
  return (
    <p className={styles.likeness}>
      <strong>{words.likeness.heading}</strong> {words.likeness.rank(theirs, likeness.rank, mine)}{' '}
      {likeness.explanation}
    </p>
  )
}
