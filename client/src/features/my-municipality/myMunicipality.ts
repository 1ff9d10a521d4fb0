import { MY_MUNICIPALITY_COOKIE } from '../../../../graph-schema/rendering/pageRenderer.ts'
import { MUNICIPALITY_NAMES } from './municipalityNames.generated.ts'

/** The municipality that the reader works in: the lens that decides the order. */
export interface MyMunicipality {
  /** Four digits with leading zero. */
  readonly code: string
  readonly name: string
}

const NAME_BY_CODE = new Map(MUNICIPALITY_NAMES)

/** The municipality with a code, or null when no municipality has it. */
export function findMunicipality(code: string | null | undefined): MyMunicipality | null {
  const name = code == null ? undefined : NAME_BY_CODE.get(code)
  return code == null || name === undefined ? null : { code, name }
}

/** Reads the remembered municipality from a `Cookie` header; an unknown code counts as none. */
export function readMyMunicipality(cookie: string | null): MyMunicipality | null {
  const pair = cookie?.split('; ').find((part) => part.startsWith(`${MY_MUNICIPALITY_COOKIE}=`))
  return findMunicipality(pair?.slice(MY_MUNICIPALITY_COOKIE.length + 1))
}

/** Remembers the reader's own choice for a year, in this browser only. An empty code forgets it. */
export function rememberMyMunicipality(code: string): void {
  const age = code === '' ? 0 : 365 * 24 * 60 * 60
  document.cookie = `${MY_MUNICIPALITY_COOKIE}=${code}; path=/; max-age=${String(age)}; samesite=lax`
}
