import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { findMunicipality, readMyMunicipality, type MyMunicipality } from './myMunicipality.ts'

/** The reader's municipality for a loader: the one in the address, else the one in the cookie. */
export function findMine(args: LoaderArgs): MyMunicipality | null {
  const near = new URL(args.request.url).searchParams.get('nara')
  return findMunicipality(near) ?? readMyMunicipality(getPageContext(args).readCookie())
}
