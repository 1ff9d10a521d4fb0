import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import { GraphQLError } from 'graphql'
import type { ValidationContext, ValidationRule } from 'graphql'
import { HubError } from '../errors.ts'
import type { BilingualMessage } from '../errors.ts'
import { costOfOperation } from './operationCost.ts'

/**
 * What one GraphQL request may hold. The client's own operations and GraphiQL's introspection keep well below;
 * OPERATIONS.md tells what they mean for those who build on the API.
 */
export const GRAPHQL_LIMITS = {
  /** Nested fields, fragments taken apart. */
  depth: 14,
  aliases: 30,
  directives: 50,
  /** Words and signs in the text; also bounds the time that parsing and validation take. */
  tokens: 3000,
  /** Fields that the answer may come to hold, lists counted by what they may return. */
  cost: 100_000,
} as const

/** Validation rules that refuse what is too deep or too wide with QUERY_TOO_COMPLEX. They run once per document. */
export function limitRules(): ValidationRule[] {
  const { validationRules } = new ApolloArmor({
    maxDepth: {
      n: GRAPHQL_LIMITS.depth,
      flattenFragments: true,
      ignoreIntrospection: true,
      ...refusing({
        sv: `Frågan är nästlad djupare än ${GRAPHQL_LIMITS.depth} nivåer. Dela upp den i flera frågor.`,
        en: `The query is nested deeper than ${GRAPHQL_LIMITS.depth} levels. Split it into several queries.`,
      }),
    },
    maxAliases: {
      n: GRAPHQL_LIMITS.aliases,
      ...refusing({
        sv: `Frågan har fler än ${GRAPHQL_LIMITS.aliases} alias. Dela upp den i flera frågor.`,
        en: `The query has more than ${GRAPHQL_LIMITS.aliases} aliases. Split it into several queries.`,
      }),
    },
    maxDirectives: {
      n: GRAPHQL_LIMITS.directives,
      ...refusing({
        sv: `Frågan har fler än ${GRAPHQL_LIMITS.directives} direktiv.`,
        en: `The query has more than ${GRAPHQL_LIMITS.directives} directives.`,
      }),
    },
    // The cost is counted below with the values of `first`, tokens by the parser, and the schema is no secret.
    costLimit: { enabled: false },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect()
  return validationRules
}

function refusing(messages: BilingualMessage) {
  return {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null) => {
        context?.reportError(tooComplex(messages))
      },
    ],
  }
}

function tooComplex(messages: BilingualMessage): GraphQLError {
  return new GraphQLError(messages.en, {
    originalError: new HubError('QUERY_TOO_COMPLEX', messages),
    extensions: { http: { status: 400 } },
  })
}

/** Refuses an operation whose answer could grow too large, before anything of it is run. */
export function costLimit(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operationName, request }) {
          const cost = costOfOperation({
            schema,
            document,
            operationName,
            variables: request.variables ?? {},
          })
          if (cost > GRAPHQL_LIMITS.cost)
            return Promise.reject(
              tooComplex({
                sv: `Svaret kan komma att hålla ${cost} fält, men får hålla högst ${GRAPHQL_LIMITS.cost}. Be om färre rader med first, eller om färre fält.`,
                en: `The answer may come to hold ${cost} fields, but may hold at most ${GRAPHQL_LIMITS.cost}. Ask for fewer rows with first, or for fewer fields.`,
              }),
            )
          return Promise.resolve()
        },
      }),
  }
}

const TOKEN_LIMIT = /^Syntax Error: Document contains more tha[nt] \d+ tokens/

/** The parser's refusal of a text with too many tokens as QUERY_TOO_COMPLEX; other errors as they are. */
export function nameTokenLimit(error: unknown): unknown {
  if (!(error instanceof Error) || !TOKEN_LIMIT.test(error.message)) return error
  return tooComplex({
    sv: `Frågans text har fler än ${GRAPHQL_LIMITS.tokens} ord och tecken. Dela upp den i flera frågor.`,
    en: `The text of the query has more than ${GRAPHQL_LIMITS.tokens} words and signs. Split it into several queries.`,
  })
}
