import { useRouteLoaderData } from 'react-router'
import type { MyMunicipality } from './myMunicipality.ts'

/** The reader's municipality: the one in the address (`nara`), else the remembered one, else null. */
export function useMyMunicipality(): MyMunicipality | null {
  return (
    useRouteLoaderData<{ readonly myMunicipality: MyMunicipality | null }>('root')?.myMunicipality ?? null
  )
}
