import { encodeCursor } from '../../paging/cursor.ts'
import { pageInfoOf, pageOfIds } from '../../paging/idPage.ts'
import { pickGroups } from '../pickGroups.ts'
import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'

/** What hangs on a Timeline; the records come in one batch with all others of the operation. */
export const timelineResolvers = {
  Timeline: {
    groups: ({ groups }, { keys }) => pickGroups(groups, keys, { sv: 'på tidslinjen', en: 'the timeline' }),
  },
  TimelineGroup: {
    id: ({ of, key }) => `timeline:${of} ${key}`,
    count: ({ spans }) => spans.length,
    spans: ({ of, key, spans }, args) => {
      const ids = spans.map(({ id }) => id)
      const page = pageOfIds(ids, args, ['TimelineGroup.spans', of, key])
      return { ...page, spans }
    },
  },
  TimelineSpanConnection: {
    edges: ({ spans, window, fingerprint }) =>
      spans.slice(window.offset, window.offset + window.limit).map((node, index) => ({
        node,
        cursor: encodeCursor(fingerprint, window.offset + index),
      })),
    pageInfo: pageInfoOf,
  },
  TimelineSpan: {
    practice: ({ kind, id }, _args, { loaders }) => (kind === 'STRATEGY' ? null : loaders.practice(id)),
    strategy: ({ kind, id }, _args, { loaders }) => (kind === 'STRATEGY' ? loaders.strategy(id) : null),
  },
} satisfies Resolvers
