import { Link } from '../../components/ui/Link.tsx'
import { Fact, FactsBox } from '../../components/ui/FactsBox.tsx'
import { StandingTag } from '../../components/ui/StandingTag.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { inSwedishOrder } from '../../i18n/inSwedishOrder.ts'
import { keepSectionSigns } from '../../i18n/keepSectionSigns.ts'
import { upperFirst } from '../../i18n/upperFirst.ts'
import type { StrategyPageQuery } from './Strategy.generated.ts'
import styles from './StrategyFacts.module.css'
import { knownOutcome } from '../../features/records/knownOutcome.ts'
import { strategiesPath } from '../../features/strategy-search/strategiesPath.ts'
import { useValidity } from '../../features/records/useValidity.ts'

type Strategy = NonNullable<StrategyPageQuery['strategy']>

/** Decision, or proposal, with body, date, paragraph and registration number; kind, validity and signers. */
export function StrategyFacts({ strategy }: { readonly strategy: Strategy }) {
  const { strategies } = useMessages()
  const format = useFormat()
  const words = strategies.facts
  const { decision } = strategy
  const outcome = knownOutcome(strategy)
  // The tag of a proposal says so already.
  const phase =
    strategy.phase === 'UNKNOWN' || (strategy.phase === 'PROPOSED' && outcome === 'PROPOSED')
      ? null
      : strategies.phase[strategy.phase]
  const areas = [
    ...new Map(strategy.passages.flatMap((passage) => passage.areas).map((area) => [area.id, area])).values(),
  ].toSorted((a, b) => inSwedishOrder(a.label, b.label))
  const validity = useValidity(strategy.validFrom, strategy.validTo)
  return (
    <FactsBox heading={words.heading}>
      {decision === null ? (
        <Fact label={words.phase} value={phase} note={words.noDecision} />
      ) : (
        <>
          <Fact
            label={words.phase}
            value={
              outcome === null && phase === null ? null : (
                <span className={styles.standing}>
                  {outcome === null ? null : <StandingTag outcome={outcome} />}
                  {phase === null ? null : <span className={styles.phase}>{phase}</span>}
                </span>
              )
            }
            note={outcome === 'PROPOSED' ? words.proposedNote : null}
          />
          <Fact label={words.body} value={decision.body === null ? null : upperFirst(decision.body)} />
          <Fact label={words.date} value={decision.date === null ? null : format.date(decision.date)} />
          <Fact
            label={words.paragraph}
            value={decision.paragraph === null ? null : keepSectionSigns(decision.paragraph)}
          />
          <Fact label={words.registrationNumber} value={decision.registrationNumber} />
          {decision.preparedBy === null ? null : (
            <Fact label={words.preparedBy} value={upperFirst(decision.preparedBy)} />
          )}
          {decision.documents.length === 0 ? null : (
            <Fact
              label={words.documents}
              value={
                <ul className={styles.list} lang="sv">
                  {decision.documents.map((document) => (
                    <li key={document}>{upperFirst(document)}</li>
                  ))}
                </ul>
              }
            />
          )}
        </>
      )}
      <Fact label={words.type} value={strategy.type.label} note={strategies.rank[strategy.rank]} />
      <Fact label={words.valid} value={validity} />
      <Fact
        label={words.areas}
        value={
          areas.length === 0 ? null : (
            <ul className={styles.list}>
              {areas.map((area) => (
                <li key={area.id}>
                  <Link to={strategiesPath({ omrade: area.key })}>{area.label}</Link>
                </li>
              ))}
            </ul>
          )
        }
      />
      <Fact
        label={words.signers}
        value={
          strategy.signers.length === 0 ? null : (
            <ul className={styles.list} lang="sv">
              {strategy.signers.map((signer) => (
                <li key={signer}>{signer}</li>
              ))}
            </ul>
          )
        }
      />
    </FactsBox>
  )
}
