import { LRUCache } from 'lru-cache'
import type { IndicatorValues } from './IndicatorValues.ts'
import { TWINS_SHOWN } from '../ranking.ts'
import { measureKilometres } from './measureKilometres.ts'
import type { Nearness, NearPlace, Place } from './Nearness.ts'
import { readTwinChoice, unknownNear, type KnownPlaces, type ReadTwinChoice } from './readTwinChoice.ts'
import type { NearBy, TwinChoice } from './TwinChoice.ts'
import { TwinModel } from './TwinModel.ts'

/** Orders held at once, those used last: a person who moves sliders makes many, and must not drive out the usual ones. */
const MOST_HELD = 300

type Candidate = Pick<NearPlace, 'place' | 'distance' | 'kilometres' | 'pinned'> & {
  /** True for those that belong together with the chosen one by what they are, not by their place in the order. */
  readonly member: boolean
  /** How far the inhabitants are from as many, as a ratio: |log10 a − log10 b|. */
  readonly sizeRatio: number
}

/**
 * Which municipalities are near another one, by what a person chooses:
 *
 *   TWINS      the TWINS_SHOWN most alike by the chosen measures (TwinModel)
 *   DISTANCE   the TWINS_SHOWN nearest as the crow flies between label points
 *   SIZE       the TWINS_SHOWN whose number of inhabitants is nearest as a ratio, |log10 a − log10 b|
 *   GROUP      all of the same municipality group of SKR; among them and among the others by likeness
 *   COUNTY     all of the same county; among them and among the others by distance in kilometres
 *
 * Pinned ones stand first, in the same order, and count as near; dropped ones have no place. Ties come by code.
 */
export class NearPlaces {
  readonly #known: KnownPlaces
  readonly #model: TwinModel
  readonly #held = new LRUCache<string, Nearness>({ max: MOST_HELD })

  constructor(places: readonly Place[], indicators: readonly IndicatorValues[]) {
    this.#known = {
      places: new Map(places.map((place) => [place.code, place])),
      indicators: new Map(indicators.map((indicator) => [indicator.key, indicator])),
    }
    this.#model = new TwinModel(indicators)
  }

  /** The others as seen from a municipality. Refuses an unknown code and a choice that cannot be made. */
  near(code: string, choice: TwinChoice = {}): Nearness {
    const key = `${code} ${JSON.stringify(choice)}`
    const held = this.#held.get(key)
    if (held !== undefined) return held
    const nearness = this.#find(code, choice)
    this.#held.set(key, nearness)
    return nearness
  }

  #find(code: string, choice: TwinChoice): Nearness {
    const mine = this.#known.places.get(code)
    if (mine === undefined) throw unknownNear(code, this.#known)
    const read = readTwinChoice(code, choice, this.#known)
    const { by, usesDefault, measures, dropped } = read
    const ranking = rank(by, this.#listCandidates(mine, read))
    return {
      by,
      mine,
      usesDefault,
      measures,
      dropped,
      ranking: new Map(ranking.map((other) => [other.place.code, other])),
      countedCodes: ranking.filter(({ counted }) => counted).map(({ place }) => place.code),
      compare: (other) => this.#model.compare(code, other, measures),
    }
  }

  #listCandidates(mine: Place, { by, measures, pinned, dropped }: ReadTwinChoice): Candidate[] {
    const candidates: Candidate[] = []
    for (const place of this.#known.places.values()) {
      if (place.code === mine.code || dropped.has(place.code)) continue
      const distance = this.#model.distance(mine.code, place.code, measures)
      if (distance === null) continue
      candidates.push({
        place,
        distance,
        kilometres: measureKilometres(mine, place),
        sizeRatio: Math.abs(Math.log10(place.population) - Math.log10(mine.population)),
        pinned: pinned.has(place.code),
        member: IS_MEMBER[by]?.(mine, place) ?? false,
      })
    }
    return candidates
  }
}

const ORDERS: Readonly<Record<NearBy, (candidate: Candidate) => number>> = {
  TWINS: ({ distance }) => distance,
  DISTANCE: ({ kilometres }) => kilometres,
  GROUP: ({ distance }) => distance,
  COUNTY: ({ kilometres }) => kilometres,
  SIZE: ({ sizeRatio }) => sizeRatio,
}

const IS_MEMBER: Readonly<Partial<Record<NearBy, (mine: Place, other: Place) => boolean>>> = {
  GROUP: (mine, other) => mine.groupCode === other.groupCode,
  COUNTY: (mine, other) => mine.countyCode === other.countyCode,
}

function rank(by: NearBy, candidates: readonly Candidate[]): NearPlace[] {
  const order = ORDERS[by]
  const byMembership = IS_MEMBER[by] !== undefined
  return candidates
    .toSorted(
      (a, b) =>
        Number(b.pinned) - Number(a.pinned) ||
        Number(b.member) - Number(a.member) ||
        order(a) - order(b) ||
        (a.place.code < b.place.code ? -1 : 1),
    )
    .map(({ place, distance, kilometres, pinned, member }, before) => ({
      place,
      rank: before + 1,
      distance,
      kilometres,
      pinned,
      counted: pinned || (byMembership ? member : before < TWINS_SHOWN),
    }))
}
