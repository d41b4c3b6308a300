import type { ChildBand } from '../domain'
import type { ContentNote } from './content-notes'

const forNoChild: ContentNote[] = ['graphic-violence', 'sexual-content', 'drugs']
const notYet: ContentNote[] = [
  ...forNoChild,
  ...(['nudity', 'domestic-abuse', 'suicide', 'strong-language', 'war', 'jump-scares'] as const),
]

/**
 * Each band adds to the one after it. Harm to children or animals and illness stay: family films put their heroes in
 * peril, lose a parent, and end well. A small child gets only what was made with children in mind, an older one mostly:
 * who watches with a ten-year-old may see “Bicycle Thieves”, and did not ask for it.
 */
export const children: readonly ChildBand[] = [
  {
    under: 8,
    avoid: [...notYet, 'violence', 'alcohol', 'racism'],
    without: [
      ...(['genre:horror', 'genre:thriller', 'genre:war', 'genre:noir'] as const),
      ...(['mood:bleak', 'mood:dread', 'mood:gritty', 'mood:sensual', 'mood:unsettling'] as const),
    ],
    only: ['genre:family'],
    more: [],
  },
  {
    under: 13,
    avoid: notYet,
    without: [
      ...(['genre:horror', 'mood:bleak', 'mood:sensual', 'mood:unsettling'] as const),
      ...(['theme:serial-killers', 'theme:sexuality', 'theme:seduction'] as const),
    ],
    only: [],
    more: ['genre:family'],
  },
  { under: 16, avoid: forNoChild, without: ['mood:sensual', 'theme:sexuality'], only: [], more: [] },
]
