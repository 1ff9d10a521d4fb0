import { expect, it } from 'vitest'
import { readSeedFiles } from '../readSeedFiles.ts'
import { isYearlyCost } from './isYearlyCost.ts'

it('is true for exactly the reviewed notes', async () => {
  const { practices } = await readSeedFiles()
  const yearly = practices.records
    .filter(({ row }) => row.cost !== null && row.costNote !== null && isYearlyCost(row.costNote))
    .map(({ row }) => row.id)
  expect(yearly).toEqual('P039 P050 P059 P074 P097 P201 P260 P321 P330 P350 P374'.split(' '))
})

it.each([
  'Avgift exklusive moms per verksamhetsår',
  'Per förening och år',
  'Högsta belopp per år',
  'Beviljat av Arvsfonden för hela projektet (nära 4,6 miljoner kr), inte per år',
  'Startsumma 10 miljoner kr i tilläggsbudget 2016',
])('is false for a fee, a ceiling, a share or a start sum: %s', (note) => {
  expect(isYearlyCost(note)).toBe(false)
})
