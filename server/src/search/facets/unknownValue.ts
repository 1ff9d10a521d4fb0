import { HubError, type BilingualMessage } from '../../errors.ts'
import { shortened } from '../../shortened.ts'
import { editDistance } from '../text/editDistance.ts'
import { foldToAscii } from '../text/foldToAscii.ts'
import { toLower } from '../text/scanWords.ts'

/** A value that would have been right, with its name. */
interface KnownValue {
  readonly value: string
  readonly labelSv: string
  readonly labelEn: string
}

const MOST_PROPOSALS = 3
/** So much of a value is compared with those that are known. */
const LONGEST_COMPARED = 60

/**
 * The refusal of a value that a field does not know, with the nearest ones that it does know. A filter that people
 * choose in is called by its name.
 */
export function unknownValue(
  value: string,
  known: readonly KnownValue[],
  field: string,
  filterName?: BilingualMessage,
): HubError {
  const near = findNearest(value, known)
  const shown = shortened(value)
  const placeSv = filterName === undefined ? field : `filtret ${filterName.sv}`
  const placeEn = filterName === undefined ? field : `the filter ${filterName.en}`
  return new HubError(
    'UNKNOWN_VALUE',
    {
      sv: [`Värdet ”${shown}” finns inte i ${placeSv}.`, proposeSv(near, known)].filter(Boolean).join(' '),
      en: [`The value “${shown}” is not known in ${placeEn}.`, proposeEn(near, known)]
        .filter(Boolean)
        .join(' '),
    },
    { field },
  )
}

/** The refusal of a code that no municipality has; a code that lost its leading zero is recognised. */
export function unknownMunicipality(
  code: string,
  municipalities: readonly KnownValue[],
  field: string,
): HubError {
  const padded = /^\d{3}$/u.test(code) ? municipalities.find(({ value }) => value === `0${code}`) : undefined
  const folded = foldToAscii(toLower(code))
  const named = municipalities.find(({ labelSv }) => foldToAscii(toLower(labelSv)) === folded)
  const meant = padded ?? named
  const shown = shortened(code)
  const meantSv =
    meant === undefined
      ? 'En kommunkod har fyra siffror, som 0114.'
      : `Menade du ${meant.value} (${meant.labelSv})?`
  const meantEn =
    meant === undefined
      ? 'A municipality code has four digits, such as 0114.'
      : `Did you mean ${meant.value} (${meant.labelEn})?`
  return new HubError(
    'UNKNOWN_VALUE',
    {
      sv: `Ingen kommun har koden ”${shown}”. ${meantSv}`,
      en: `No municipality has the code “${shown}”. ${meantEn}`,
    },
    { field },
  )
}

function findNearest(value: string, known: readonly KnownValue[]): KnownValue[] {
  const folded = foldToAscii(toLower(value)).slice(0, LONGEST_COMPARED)
  const limit = Math.max(2, Math.floor(folded.length / 3))
  return known
    .map((entry) => ({
      entry,
      distance: Math.min(
        ...[entry.value, entry.labelSv, entry.labelEn].map((name) => {
          const text = foldToAscii(toLower(name))
          return folded.length >= 3 && text.startsWith(folded) ? 1 : editDistance(folded, text, limit)
        }),
      ),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.entry.value < b.entry.value ? -1 : 1))
    .slice(0, MOST_PROPOSALS)
    .map(({ entry }) => entry)
}

const FEW = 25

function proposeSv(near: readonly KnownValue[], known: readonly KnownValue[]): string {
  if (near.length > 0) return `Menade du ${near.map(({ value }) => value).join(' eller ')}?`
  return known.length > 0 && known.length <= FEW
    ? `Välj bland ${known.map(({ value }) => value).join(', ')}.`
    : ''
}

function proposeEn(near: readonly KnownValue[], known: readonly KnownValue[]): string {
  if (near.length > 0) return `Did you mean ${near.map(({ value }) => value).join(' or ')}?`
  return known.length > 0 && known.length <= FEW
    ? `Choose among ${known.map(({ value }) => value).join(', ')}.`
    : ''
}
