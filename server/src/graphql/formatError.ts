import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { HubError, HUB_ERRORS, type Language } from '../errors.ts'
import type { Asker } from './Asker.ts'
import { graphqlInSwedish } from './graphqlInSwedish.ts'

/**
 * An error as the reader may see it: an expected refusal in the reader's language with code, field and request id;
 * GraphQL's own refusals (syntax, validation, variables) likewise, with its own words beside them for tools that know
 * them; anything else as INTERNAL, without a trace of what happened but the id.
 */
export function formatError(error: unknown, { language, requestId }: Asker): GraphQLFormattedError {
  const refusal = findRefusal(error)
  const where = error instanceof GraphQLError ? placeOf(error) : {}
  if (refusal !== null) {
    const field = refusal.field === undefined ? {} : { field: refusal.field }
    return {
      message: refusal.messages[language],
      ...where,
      extensions: { code: refusal.code, ...field, requestId },
    }
  }
  if (error instanceof GraphQLError && isOwnRefusal(error))
    return {
      message: language === 'sv' ? atPlace(error, graphqlInSwedish(error.message)) : error.message,
      ...where,
      extensions: { code: codeOf(error), graphqlMessage: error.message, requestId },
    }
  return {
    message: INTERNAL[language].replace('{id}', requestId),
    ...where,
    extensions: { code: 'INTERNAL', requestId },
  }
}

/** True when the error is a fault of the hub and belongs in the log as an error. */
export function isReportable(error: unknown): boolean {
  const refusal = findRefusal(error)
  if (refusal !== null) return HUB_ERRORS[refusal.code].reportable
  return !(error instanceof GraphQLError && isOwnRefusal(error))
}

const INTERNAL: Readonly<Record<Language, string>> = {
  sv: 'Något gick fel i navet. Felet är noterat med id {id}. Försök igen, eller ange id:t om du kontaktar oss.',
  en: 'Something went wrong in the hub. The error is noted under the id {id}. Try again, or give the id if you contact us.',
}

/** The expected refusal behind an error, however deeply GraphQL has wrapped it. */
export function findRefusal(error: unknown): HubError | null {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError
  return cause instanceof HubError ? cause : null
}

/**
 * True for what GraphQL itself refuses before or while it reads the question. An error that a resolver threw has an
 * original error; one that the executor made of a bad answer has a path.
 */
function isOwnRefusal(error: GraphQLError): boolean {
  if (error.originalError !== undefined && !(error.originalError instanceof GraphQLError)) return false
  return error.path === undefined || isCoercionError(error)
}

/** An argument with a value of the wrong kind is refused where it is used, and so carries a path. */
function isCoercionError(error: GraphQLError): boolean {
  return /^Argument "\w+" (?:has invalid value|of (?:required|non-null) type)/.test(error.message)
}

function codeOf(error: GraphQLError): string {
  const { code } = error.extensions
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' ? code : 'INVALID_INPUT'
}

/** Begins with where in the text it is, so that who reads the sentence alone finds it. */
function atPlace({ locations }: GraphQLError, sentence: string): string {
  const [place] = locations ?? []
  return place === undefined ? sentence : `Rad ${place.line}, kolumn ${place.column}: ${sentence}`
}

function placeOf({ locations, path }: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) }
}
