/**
 * The closed list of errors that may reach a person. Everything else is reported as INTERNAL with a request id.
 * `reportable` errors are faults of the hub and are logged as errors; the others are the caller's and are not.
 */
export const HUB_ERRORS = {
  INVALID_INPUT: { status: 400, reportable: false },
  UNKNOWN_VALUE: { status: 400, reportable: false },
  INVALID_CURSOR: { status: 400, reportable: false },
  QUERY_TOO_COMPLEX: { status: 400, reportable: false },
  PAYLOAD_TOO_LARGE: { status: 413, reportable: false },
  RATE_LIMITED: { status: 429, reportable: false },
  TIMEOUT: { status: 503, reportable: true },
  RECORD_UNSOUND: { status: 503, reportable: true },
  GRAPH_UNAVAILABLE: { status: 503, reportable: true },
  INTERNAL: { status: 500, reportable: true },
} as const

export type HubErrorCode = keyof typeof HUB_ERRORS

export type Language = 'sv' | 'en'

/** One sentence in both languages: what is wrong and what would be right. */
export interface BilingualMessage {
  readonly sv: string
  readonly en: string
}

/** An expected refusal. Its message is meant for the reader and is given in the reader's language. */
export class HubError extends Error {
  readonly code: HubErrorCode
  readonly messages: BilingualMessage
  /** The argument or field that is wrong, such as `filter.forms`. */
  readonly field: string | undefined

  constructor(
    code: HubErrorCode,
    messages: BilingualMessage,
    options: { field?: string; cause?: unknown } = {},
  ) {
    super(messages.en, { cause: options.cause })
    this.name = 'HubError'
    this.code = code
    this.messages = messages
    this.field = options.field
  }
}
