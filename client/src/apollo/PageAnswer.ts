/** An answer that was fetched while a page was rendered, inlined so that the browser need not ask for it again. */
export interface PageAnswer {
  readonly operationName: string
  /** The variables as JSON, as both sides write them. */
  readonly variables: string
  readonly data: Record<string, unknown>
}

/** Variables in the form that names an answer. */
export function answerVariables(variables: unknown): string {
  return JSON.stringify(variables ?? {})
}
