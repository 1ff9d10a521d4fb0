import { useRouteLoaderData } from 'react-router'
import type { RootData } from '../../app/RootLayout.tsx'
import type { MyMunicipality } from './myMunicipality.ts'

/** The reader's municipality: the one in the address (`nara`), else the remembered one, else null. */
export function useMyMunicipality(): MyMunicipality | null {
  return useRouteLoaderData<RootData>('root')?.myMunicipality ?? null
}
