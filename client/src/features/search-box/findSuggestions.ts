import type { ApolloClient } from '@apollo/client'
import { municipalityPath, organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { abortedBy } from '../../apollo/abortedBy.ts'
import { SearchSuggestionsQueryDocument, type SearchSuggestionsQuery } from './SearchSuggestions.generated.ts'

/** One choice in the list under the search box: a word to search for, or a thing with a page. */
export interface SuggestionOption {
  readonly key: string
  readonly group: 'words' | 'municipalities' | 'organisations'
  readonly text: string
  /** How many examples have the word; null for a thing. */
  readonly count: number | null
  /** Page of the thing; null for a word. */
  readonly path: string | null
}

/** What may be meant by the letters typed so far, in one row so that the arrow keys can walk through the groups. */
export async function findSuggestions(
  client: ApolloClient,
  prefix: string,
  signal: AbortSignal,
): Promise<readonly SuggestionOption[]> {
  const { data } = await client.query({
    query: SearchSuggestionsQueryDocument,
    variables: { prefix },
    context: abortedBy(signal),
  })
  return data === undefined ? [] : toOptions(data.searchSuggestions)
}

function toOptions(suggestions: SearchSuggestionsQuery['searchSuggestions']): readonly SuggestionOption[] {
  return [
    ...suggestions.words.map(({ text, count }) => ({
      key: `word ${text}`,
      group: 'words' as const,
      text,
      count,
      path: null,
    })),
    ...suggestions.municipalities.map(({ id, name, slug }) => ({
      key: id,
      group: 'municipalities' as const,
      text: name,
      count: null,
      path: municipalityPath(slug),
    })),
    ...suggestions.organisations.map(({ id, name, ...organisation }) => ({
      key: id,
      group: 'organisations' as const,
      text: name,
      count: null,
      path: organisationPath(organisation),
    })),
  ]
}
