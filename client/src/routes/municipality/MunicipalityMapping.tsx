import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { RuledSection } from '../../components/layout/RuledSection.tsx'
import { SourceList } from '../../features/records/SourceList.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { groupStatements } from './groupStatements.ts'
import { MappingTheme } from './MappingTheme.tsx'
import {
  MunicipalityMapping_MunicipalityFragmentDoc,
  type MunicipalityMapping_MunicipalityFragment,
} from './MunicipalityMapping.generated.ts'
import styles from './MunicipalityMapping.module.css'

/** What a municipality wrote when it mapped its cooperation, by kind and theme; one section per mapping, else nothing. */
export function MunicipalityMapping({
  municipality,
}: {
  readonly municipality: FragmentType<MunicipalityMapping_MunicipalityFragment>
}) {
  const { municipality: messages, practice } = useMessages()
  const words = messages.mapping
  const { data, complete } = useFragment({
    fragment: MunicipalityMapping_MunicipalityFragmentDoc,
    fragmentName: 'MunicipalityMapping_municipality',
    from: municipality,
  })
  if (!complete) return null
  const kindName: Readonly<Record<string, string | undefined>> = words.kinds
  const sourcesOf = (wanted: number) =>
    new Map(
      data.mappingStatements
        .filter(({ year }) => year === wanted)
        .flatMap(({ sources }) => sources.map((source) => [source.id, source])),
    ).values()
  return groupStatements(data.mappingStatements).map(({ year, kinds }) => (
    <RuledSection key={year} id={`kartlaggning-${String(year)}`} heading={words.heading(year)}>
      <p className={styles.lead}>{words.lead(data.name)}</p>
      <div className={styles.kinds}>
        {kinds.map(({ kind, themes }) => (
          <div key={kind}>
            <h3 className={styles.kind}>{kindName[kind] ?? kind}</h3>
            {themes.map((group) => (
              <MappingTheme key={group.theme} {...group} />
            ))}
          </div>
        ))}
      </div>
      <h3 className={styles.kind}>{practice.sections.sources}</h3>
      <SourceList sources={[...sourcesOf(year)]} name={`kartlaggning-${String(year)}-kalla`} />
    </RuledSection>
  ))
}
