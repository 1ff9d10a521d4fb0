import { expect, test } from 'vitest'
import { citedSources } from './citedSources.ts'

test('the document’s own sources keep their numbers and cited ones follow, each once', () => {
  const own = { id: 'a' }
  const other = { id: 'b' }
  expect(
    citedSources({
      sources: [own],
      passages: [{ source: other }, { source: own }, { source: null }, { source: other }],
    }),
  ).toEqual([own, other])
})
