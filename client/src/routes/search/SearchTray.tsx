import { useEffect, useState } from 'react'
import { useNavigate, useNavigation } from 'react-router'
import { practiceSearchPath, type PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { takeOverOnce } from '../../features/comparison/comparisonTray.ts'
import { ComparisonTray } from '../../features/comparison/ComparisonTray.tsx'
import { useComparisonTray } from '../../features/comparison/useComparisonTray.ts'
import { useMyMunicipality } from '../../features/my-municipality/useMyMunicipality.ts'
import { useGivenComparison } from './SearchLoad.ts'

interface SearchTrayProps {
  readonly search: PracticeSearch
  /** Slugs of the hits on the page. */
  readonly onPage: readonly string[]
}

/** The tray of the search page: what the address names is taken over, and the address follows every choice. */
export function SearchTray({ search, onPage }: SearchTrayProps) {
  const given = useGivenComparison()
  const items = useComparisonTray(given)
  const mine = useMyMunicipality()
  const navigate = useNavigate()
  const isStill = useNavigation().state === 'idle'
  const [opened] = useState(given)
  useEffect(() => {
    takeOverOnce(opened)
  }, [opened])
  const slugs = items.map(({ slug }) => slug).join(',')
  useEffect(() => {
    // A search that is on its way would be given up for this one.
    if (!isStill || slugs === search.compared.join(',')) return
    const compared = slugs === '' ? [] : slugs.split(',')
    void navigate(practiceSearchPath({ ...search, compared }), { replace: true, preventScrollReset: true })
  }, [isStill, slugs, search, navigate])
  return <ComparisonTray given={given} onPage={onPage} forMunicipality={mine?.code ?? null} />
}
