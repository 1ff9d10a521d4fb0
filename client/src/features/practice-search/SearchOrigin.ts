/** The search that a reader came from to an example, as the link there leaves it in the history. */
export interface SearchOrigin {
  /** What was chosen in the search: "ensamhet, liknar Alingsås". Empty when nothing was. */
  readonly label: string
  readonly path: string
}
