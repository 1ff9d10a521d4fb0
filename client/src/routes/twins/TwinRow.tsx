import { municipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { CommaSeparated } from '../../components/ui/CommaSeparated.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import { indicatorValue } from '../../features/indicators/indicatorValue.ts'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { lowerFirst } from '../../i18n/lowerFirst.ts'
import { MeasureTable } from './MeasureTable.tsx'
import type { MeasureRange } from './pairPlaces.ts'
import styles from './TwinRow.module.css'
import type { TwinsFrameQuery, TwinsQuery } from './Twins.generated.ts'
import { TwinButton } from './TwinButton.tsx'

type Twin = NonNullable<TwinsQuery['municipality']>['twins'][number]

interface TwinRowProps {
  readonly mine: NonNullable<TwinsFrameQuery['municipality']>
  readonly twin: Twin
  readonly ranges: ReadonlyMap<string, MeasureRange>
}

/** One municipality: its place, what makes it alike and different, and the ways to pin or drop it. */
export function TwinRow({ mine, twin, ranges }: TwinRowProps) {
  const { list: words } = useMessages().twins
  const format = useFormat()
  const { municipality: other, pinned } = twin
  const { code, name } = other
  return (
    <li className={styles.row}>
      <p className={styles.rank}>{twin.rank}</p>
      <div>
        <div className={styles.head}>
          <h3 className={styles.name}>
            <Link to={municipalityPath(other.slug)}>{name}</Link>
            {pinned ? <span className={styles.pinned}>{words.pinned}</span> : null}
          </h3>
          <p className={styles.actions} data-screen-only>
            <TwinButton
              slug={mine.slug}
              action={pinned ? 'fri' : 'fast'}
              code={code}
              label={pinned ? words.unpinName(name) : words.pinName(name)}
            >
              {pinned ? words.unpin : words.pin}
            </TwinButton>
            <TwinButton slug={mine.slug} action="bort" code={code} label={words.dropName(name)}>
              {words.drop}
            </TwinButton>
          </p>
        </div>
        <p className={styles.meta}>
          {words.meta({
            county: other.county.name,
            inhabitants: format.number(other.population),
            kilometres: format.number(twin.kilometres),
          })}{' '}
          ·{' '}
          {other.practiceCount === 0 ? (
            <span className={styles.none}>{words.noExamples}</span>
          ) : (
            <Link to={practicesPath({ kommun: code })}>{words.examples(other.practiceCount)}</Link>
          )}
        </p>
        <dl className={styles.facts}>
          <Measures label={words.alike} measures={twin.alike} />
          <Measures label={words.different} measures={twin.different} />
          <div>
            <dt>{words.distance}</dt>
            <dd>{format.fixed(twin.distance, 2)}</dd>
          </div>
        </dl>
        <details className={styles.compare}>
          <summary>
            {words.compare}
            <VisuallyHidden> {name}</VisuallyHidden>
          </summary>
          <MeasureTable mine={mine.name} theirs={name} compared={twin.compared} ranges={ranges} />
        </details>
      </div>
    </li>
  )
}

/** Measures with both values. Shows nothing when there are none. */
function Measures({ label, measures }: { readonly label: string; readonly measures: Twin['alike'] }) {
  const { list: words } = useMessages().twins
  const { units } = useMessages().municipality
  const format = useFormat()
  if (measures.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <CommaSeparated>
          {measures.map(({ indicator, theirs, mine }) => (
            <span key={indicator.key}>
              {lowerFirst(indicator.name)}{' '}
              <span className={styles.values}>
                {words.against(
                  indicatorValue(theirs, indicator.unit, units, format, true),
                  indicatorValue(mine, indicator.unit, units, format, true),
                )}
              </span>
            </span>
          ))}
        </CommaSeparated>
      </dd>
    </div>
  )
}
