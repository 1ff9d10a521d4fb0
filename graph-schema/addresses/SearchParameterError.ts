/** What a parameter may have: one of some values, or anything like an example. */
export type ExpectedValue = { readonly values: readonly string[] } | { readonly example: string }

/** A parameter of the address whose value is none of those it may have. */
export class SearchParameterError extends Error {
  readonly parameter: string
  readonly value: string
  readonly expected: ExpectedValue

  constructor(parameter: string, value: string, expected: ExpectedValue) {
    super(`${parameter}=${value}`)
    this.name = 'SearchParameterError'
    this.parameter = parameter
    this.value = value
    this.expected = expected
  }
}
