import type { ApolloClient } from '@apollo/client'
import { isUnsoundRecord } from '../../apollo/toPageFailure.ts'
import type { TrayItem } from './comparisonTray.ts'
import { TrayPracticeQueryDocument } from './TrayPractice.generated.ts'

/** The examples with these slugs, in their order; null for one that cannot be shown. `known` are not asked for. */
export async function loadTrayItems(
  apollo: ApolloClient,
  slugs: readonly string[],
  known: readonly TrayItem[] = [],
): Promise<(TrayItem | null)[]> {
  return await Promise.all(
    slugs.map(
      async (slug) => known.find((candidate) => candidate.slug === slug) ?? (await loadItem(apollo, slug)),
    ),
  )
}

async function loadItem(apollo: ApolloClient, slug: string): Promise<TrayItem | null> {
  try {
    const { data } = await apollo.query({ query: TrayPracticeQueryDocument, variables: { slug } })
    return data?.practice == null ? null : { slug: data.practice.slug, title: data.practice.title }
  } catch (error) {
    // One that is left out for now takes nothing else away with it.
    if (isUnsoundRecord(error)) return null
    throw error
  }
}
