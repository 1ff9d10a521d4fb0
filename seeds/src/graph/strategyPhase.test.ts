import { expect, it } from 'vitest'
import { readSeedFiles } from '../readSeedFiles.ts'
import { isSigningDate, readStrategyPhase, toStatusNote } from './strategyPhase.ts'

/** The review of every status: which strategies each phase holds. The others state none. */
const REVIEWED = {
  PROPOSED: 'S002 S003 S004 S008 S015 S030 S032 S034 S035 S073 S084',
  ENDED: 'S006 S009 S010 S011 S013 S014 S019 S020 S026 S033 S039 S044 S048 S058 S085 S086 S090',
  UNKNOWN: 'S017 S025 S031 S038 S045 S054 S060 S065 S066 S067 S074 S077 S078 S079 S082 S099',
  IN_FORCE:
    'S005 S012 S021 S022 S023 S024 S027 S028 S029 S037 S041 S042 S043 S046 S047 S049 S050 S051 S052 S053 S056 S057 S061 S063 S064 S068 S070 S072 S076 S080 S081 S083 S089 S091 S092 S093 S094 S095',
}

it('reads the phase of every strategy as it was reviewed', async () => {
  const { strategies } = await readSeedFiles()
  const read = Map.groupBy(strategies.records, ({ row }) => readStrategyPhase(row.status))
  const ids = (phase: keyof typeof REVIEWED) =>
    read
      .get(phase)
      ?.map(({ row }) => row.id)
      .join(' ')
  expect({
    PROPOSED: ids('PROPOSED'),
    ENDED: ids('ENDED'),
    UNKNOWN: ids('UNKNOWN'),
    IN_FORCE: ids('IN_FORCE'),
  }).toEqual(REVIEWED)
})

it('does not take adopted or revised for in force', () => {
  expect(
    ['beslutat', 'reviderad 2018', 'antagen; nytt arbete', 'avslutad granskning', null].map(
      readStrategyPhase,
    ),
  ).toEqual([null, null, null, null, null])
})

it('writes the status without column names and knows a date of signing', () => {
  expect(toStatusNote('förslag; valid_to avser nätverkets slut')).toBe(
    'förslag; slutåret avser nätverkets slut',
  )
  expect(isSigningDate('gällande enligt källa; decision_date avser signeringen')).toBe(true)
  expect(isSigningDate('gällande enligt källa')).toBe(false)
})
