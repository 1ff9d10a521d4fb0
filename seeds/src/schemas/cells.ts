import { z } from 'zod'

/** A cell that must say something. */
export const text = z.string().min(1, 'some text')

/** A cell that may be empty; empty means "not stated" and comes out as null. */
export function optional<Output>(cell: z.ZodType<Output, string>) {
  return z.preprocess((value) => (value === '' ? null : value), cell.nullable())
}

/** Text, or null where the cell is empty. */
export const optionalText = optional(text)

/** A whole number. */
export const integer = z
  .string()
  .regex(/^-?\d+$/, 'a whole number')
  .transform(Number)

/** A number with an optional decimal point. */
export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'a number with a decimal point')
  .transform(Number)

/** A sum in whole kronor. */
export const kronor = z.string().regex(/^\d+$/, 'a sum in whole kronor').transform(Number)

/** A year with four digits. */
export const year = z
  .string()
  .regex(/^(19|20)\d\d$/, 'a year with four digits')
  .transform(Number)

/** A date as precise as its source gives it; it stays text. */
export const date = z
  .string()
  .regex(
    /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date such as 2019, 2019-01 or 2019-01-14',
  )

/** An absolute address. */
export const address = z
  .string()
  .refine((value) => URL.canParse(value) && /^https?:/.test(value), 'an absolute http(s) address')

/** A municipality code: text, because of the leading zero. */
export const municipalityCode = z
  .string()
  .regex(/^\d{4}$/, 'a municipality code with four digits, such as 0182')

/** A county code: text, because of the leading zero. */
export const countyCode = z.string().regex(/^\d{2}$/, 'a county code with two digits, such as 01')

/** Who is meant: a municipality's code, `region:` and a county code, or null for a body named in words. */
export const bodyCode = optional(
  z.string().regex(/^(\d{4}|region:\d{2})$/, 'four digits, region: and two digits, or nothing'),
)

/** The id of a record of one file: a prefix and digits. */
export function recordId(prefix: string) {
  const form = new RegExp(`^${prefix}\\d{2,}$`)
  return z.string().regex(form, `an id of ${prefix} and digits, such as ${prefix}001`)
}

/** A stable name within a vocabulary. */
export const conceptKey = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]*$/, 'a key of lower-case letters, digits and hyphens')

/** A list separated by semicolons; an empty cell is an empty list. */
export function list<Output>(item: z.ZodType<Output, string>) {
  return z
    .string()
    .transform((cell) =>
      cell
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item))
}

/** The number of a goal. */
export const goalNumber = z
  .string()
  .regex(/^([1-9]|1[0-7])$/, 'a goal number, 1–17')
  .transform(Number)
