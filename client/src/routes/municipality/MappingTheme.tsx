import { GoalName } from '../../components/ui/GoalName.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { Statement } from './groupStatements.ts'
import styles from './MunicipalityMapping.module.css'

interface MappingThemeProps {
  /** Key of the theme; null where the mapping gives none. */
  readonly theme: string | null
  readonly statements: readonly Statement[]
}

/** The statements of one theme, then the goals that the editors suggest for them. */
export function MappingTheme({ theme, statements }: MappingThemeProps) {
  const { municipality } = useMessages()
  const words = municipality.mapping
  const names: Readonly<Record<string, string | undefined>> = words.themes
  const goals = new Map(
    statements.flatMap((statement) => statement.goals.map(({ goal }) => [goal.number, goal])),
  )
  return (
    <div className={styles.theme}>
      {theme === null ? null : <h4 className={styles.name}>{names[theme] ?? theme}</h4>}
      <ul lang="sv" className={styles.statements}>
        {statements.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {goals.size === 0 ? null : (
        <div className={styles.goals}>
          <p className={styles.suggested}>{words.goals}</p>
          <ul>
            {[...goals.values()]
              .toSorted((a, b) => a.number - b.number)
              .map((goal) => (
                <li key={goal.id}>
                  <GoalName goal={goal} />
                </li>
              ))}
          </ul>
        </div>
      )}
    </div>
  )
}
