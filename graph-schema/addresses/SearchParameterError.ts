/** A parameter of the address whose value is none of those it may have. */
export class SearchParameterError extends Error {
  readonly parameter: string
  readonly value: string

  constructor(parameter: string, value: string) {
    super(`${parameter}=${value}`)
    this.name = 'SearchParameterError'
    this.parameter = parameter
    this.value = value
  }
}
