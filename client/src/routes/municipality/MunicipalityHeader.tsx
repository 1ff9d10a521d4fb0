import { Link } from '../../components/ui/Link.tsx'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { GraphLink } from '../../features/records/GraphLink.tsx'
import { useTimelineMessages } from '../../features/timeline/useTimelineMessages.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import type { MunicipalityPageQuery } from './Municipality.generated.ts'
import styles from './MunicipalityHeader.module.css'

interface MunicipalityHeaderProps {
  readonly municipality: NonNullable<MunicipalityPageQuery['municipality']>
}

/** County, group, code and name, and the ways down the page with what each holds. */
export function MunicipalityHeader({ municipality }: MunicipalityHeaderProps) {
  const { municipality: words, layout } = useMessages()
  const timeline = useTimelineMessages()
  const format = useFormat()
  const sections = [
    ['likhet', words.page.likeness, null],
    ['exempel', layout.pages.practices, municipality.practiceCount],
    ['strategier', layout.pages.strategies, municipality.strategyCount],
    ['natverk', layout.pages.networks, municipality.memberships.length],
    ...(municipality.practiceCount + municipality.strategyCount === 0
      ? []
      : [['tidslinje', timeline.heading, null] as const]),
  ] as const
  return (
    <header className={styles.header}>
      <div>
        <p className={styles.meta}>
          <span lang="sv">
            <Link to={practicesPath({ lan: municipality.county.code })}>{municipality.county.name}</Link> ·{' '}
            <Link to={practicesPath({ kommungrupp: municipality.group.code })}>
              {municipality.group.name}
            </Link>
          </span>{' '}
          · {words.page.code(municipality.code)}
        </p>
        <h1 className={styles.title}>{municipality.name}</h1>
        <p>
          <GraphLink id={municipality.id} />
        </p>
      </div>
      <nav aria-label={words.page.sections} data-screen-only>
        <ul className={styles.sections}>
          {sections.map(([id, label, count]) => (
            <li key={id}>
              <a href={`#${id}`}>
                {label}
                {count === null ? null : ` ${format.number(count)}`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
