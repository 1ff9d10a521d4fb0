import type { Language } from '../../errors.ts'
import { writeNumber } from '../../search/wording/writtenNumbers.ts'
import type { MunicipalityRecord } from '../organisation/organisationRecords.ts'
import { municipalityOf } from '../practice/practiceRunner.ts'
import type { ComparedPractice, ComparisonCellRecord, ScalingAssumption } from './comparisonRecord.ts'
import { comparisonWords } from './comparisonWords.ts'

/** To whom figures are scaled, how, and in which language it is told. */
export interface Scaling {
  readonly municipality: MunicipalityRecord
  readonly assumption: ScalingAssumption
  readonly language: Language
}

const NOT_STATED: ComparisonCellRecord = { lines: [], figure: null }

/** Cost as it would be in another municipality, with the calculation; or why it cannot be told. */
export function scaleCost({ practice, runner }: ComparedPractice, scaling: Scaling): ComparisonCellRecord {
  const { municipality, assumption, language } = scaling
  const theirs = municipalityOf(practice, runner)
  const { costSek: cost, costIsYearly } = practice
  const words = comparisonWords(language)
  if (cost === null) return NOT_STATED
  const sum = (value: number, decimals = 0) => words.kronor(writeNumber(value, language, decimals))
  if (theirs?.id === municipality.id) return { lines: [sum(cost), words.own], figure: cost }
  if (assumption === 'FIXED') {
    const per = sum(cost / municipality.population, 2)
    return { lines: [sum(cost), words.unchanged, words.spread(per, municipality.name)], figure: cost }
  }
  if (theirs === null) return { lines: [words.noMunicipality], figure: null }
  if (costIsYearly !== true) return { lines: [words.notYearly], figure: null }
  const figure = toTwoDigits((cost / theirs.population) * municipality.population)
  return {
    lines: [words.about(words.perYear(sum(figure))), calculation(sum(cost), theirs, scaling)],
    figure,
  }
}

/** Posts as they would be in another municipality, with the calculation; or why they cannot be told. */
export function scaleStaff({ practice, runner }: ComparedPractice, scaling: Scaling): ComparisonCellRecord {
  const { municipality, assumption, language } = scaling
  const theirs = municipalityOf(practice, runner)
  const { staffFte: posts } = practice
  const words = comparisonWords(language)
  if (posts === null) return NOT_STATED
  const written = (value: number) => words.posts(writeNumber(value, language, 2), value <= 1)
  if (theirs?.id === municipality.id) return { lines: [written(posts), words.own], figure: posts }
  if (assumption === 'FIXED') return { lines: [written(posts), words.unchanged], figure: posts }
  if (theirs === null) return { lines: [words.noMunicipality], figure: null }
  const figure = toTwoDigits((posts / theirs.population) * municipality.population)
  return { lines: [words.about(written(figure)), calculation(written(posts), theirs, scaling)], figure }
}

/** Two digits: an estimate should not look more precise than it is. */
function toTwoDigits(value: number): number {
  return Number(value.toPrecision(2))
}

function calculation(
  total: string,
  theirs: MunicipalityRecord,
  { municipality: mine, language }: Scaling,
): string {
  return comparisonWords(language).calculation({
    total,
    theirs: theirs.name,
    theirInhabitants: writeNumber(theirs.population, language),
    mine: mine.name,
    myInhabitants: writeNumber(mine.population, language),
  })
}
