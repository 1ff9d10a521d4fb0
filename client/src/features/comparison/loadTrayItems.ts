import type { ApolloClient } from '@apollo/client'
import type { TrayItem } from './comparisonTray.ts'
import { TrayPracticeQueryDocument } from './TrayPractice.generated.ts'

/** The examples with these slugs, in their order; null for one that does not exist. `known` are not asked for. */
export async function loadTrayItems(
  apollo: ApolloClient,
  slugs: readonly string[],
  known: readonly TrayItem[] = [],
): Promise<(TrayItem | null)[]> {
  return await Promise.all(
    slugs.map(async (slug) => {
      const item = known.find((candidate) => candidate.slug === slug)
      if (item !== undefined) return item
      const { data } = await apollo.query({ query: TrayPracticeQueryDocument, variables: { slug } })
      return data?.practice == null ? null : { slug: data.practice.slug, title: data.practice.title }
    }),
  )
}
