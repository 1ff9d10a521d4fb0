import { MUNICIPALITY_NAMES } from '../my-municipality/municipalityNames.generated.ts'

/** An address that names no municipality. Plain data, so that it can be inlined in the page. */
export interface UnknownMunicipality {
  readonly problem: 'malformed' | 'unknown'
  /** What stood in the address. */
  readonly text: string
  /** Municipalities that the address may have meant. */
  readonly suggestions: readonly { readonly code: string; readonly name: string }[]
}

/** The municipality code of an address such as `1489-alingsas` or `1489`, or what is wrong with it. */
export function readMunicipalityAddress(text: string): { readonly code: string } | UnknownMunicipality {
  const code = /^(\d{4})(?:-|$)/.exec(text)?.[1]
  return code === undefined ? unknownMunicipality('malformed', text) : { code }
}

/** An unknown municipality with those whose code lacks its zero in the address, or whose name the address has. */
export function unknownMunicipality(
  problem: UnknownMunicipality['problem'],
  text: string,
): UnknownMunicipality {
  const digits = /^\d+/.exec(text)?.[0] ?? ''
  const name = plainName(text.replace(/^[\d-]+/, ''))
  const suggestions = MUNICIPALITY_NAMES.flatMap(([code, itsName]) =>
    (digits.length === 3 && code === `0${digits}`) || (name !== '' && plainName(itsName) === name)
      ? { code, name: itsName }
      : [],
  )
  return { problem, text: text.slice(0, 60), suggestions }
}

/** A name as an address may have it: no accents, no capitals, hyphens for spaces. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
}
