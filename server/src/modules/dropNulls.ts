/** The same fields, each of which may also be null, as GraphQL input has it. */
export type Nullable<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | null | undefined }

/** The fields that say something: to GraphQL a null and an absent field mean the same here. */
export function dropNulls<Fields extends object>(input: Nullable<Fields>): Fields
export function dropNulls(input: object): object {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  )
}
