import type { MunicipalityMapping_MunicipalityFragment } from './MunicipalityMapping.generated.ts'

/** One statement of a mapping. */
export type Statement = MunicipalityMapping_MunicipalityFragment['mappingStatements'][number]

interface Mapping {
  readonly year: number
  readonly kinds: readonly {
    readonly kind: string
    readonly themes: readonly { readonly theme: string | null; readonly statements: readonly Statement[] }[]
  }[]
}

/** Statements by year, latest first, then by kind and theme in the order in which they first come. */
export function groupStatements(statements: readonly Statement[]): Mapping[] {
  return [...Map.groupBy(statements, ({ year }) => year)]
    .toSorted(([a], [b]) => b - a)
    .map(([year, ofYear]) => ({
      year,
      kinds: [...Map.groupBy(ofYear, ({ kind }) => kind)].map(([kind, ofKind]) => ({
        kind,
        themes: [...Map.groupBy(ofKind, ({ theme }) => theme)].map(([theme, ofTheme]) => ({
          theme,
          statements: ofTheme,
        })),
      })),
    }))
}
