import type { Facet } from '../../recommender/types'
import { type ContentNote, withStronger } from './content-notes'

/** What is kept from children of an age: all of it hard. */
export type Suitability = {
  /** No film with one of these, the stronger notes of each kind already among them. */
  avoid: ReadonlySet<string>
  without: readonly Facet[]
  /** A film has at least one of these; empty asks nothing. */
  only: readonly Facet[]
}

type Band = { under: number; avoid: ContentNote[]; without: Facet[]; only: Facet[] }

const forNoChild: ContentNote[] = ['graphic-violence', 'sexual-content', 'drugs']
const notYet: ContentNote[] = [
  ...forNoChild,
  ...(['nudity', 'domestic-abuse', 'suicide', 'strong-language', 'war', 'jump-scares'] as const),
]

/**
 * Each band adds to the one after it. Harm to children or animals and illness stay: family films put their heroes in
 * peril, lose a parent, and end well. A small child gets only what was made with children in mind.
 */
const bands: Band[] = [
  {
    under: 8,
    avoid: [...notYet, 'violence', 'alcohol', 'racism'],
    without: [
      ...(['genre:horror', 'genre:thriller', 'genre:war', 'genre:noir'] as const),
      ...(['mood:bleak', 'mood:dread', 'mood:gritty', 'mood:sensual', 'mood:unsettling'] as const),
    ],
    only: ['genre:family'],
  },
  {
    under: 13,
    avoid: notYet,
    without: [
      ...(['genre:horror', 'mood:bleak', 'mood:sensual', 'mood:unsettling'] as const),
      ...(['theme:serial-killers', 'theme:sexuality', 'theme:seduction'] as const),
    ],
    only: [],
  },
  { under: 16, avoid: forNoChild, without: ['mood:sensual', 'theme:sexuality'], only: [] },
]
const fromSixteen: Suitability = { avoid: new Set(), without: [], only: [] }

/**
 * What children may see, by the age of the youngest. An age that was not said counts as the youngest band: one cannot
 * know who sits there. From sixteen on nothing is kept back.
 */
export function suitableFor(age: number | null): Suitability {
  const band = bands.find(({ under }) => (age ?? 0) < under)
  return band ? { ...band, avoid: withStronger(band.avoid) } : fromSixteen
}
