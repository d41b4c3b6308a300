import type { DomainTerms } from '../domain'
import { children } from './children'
import { contentNotes, stronger } from './content-notes'
import { details, looks } from './details'
import { type Genre, genres } from './genres'
import { along, type Mood, moods } from './moods'
import { settings } from './settings'
import { themes } from './themes'

const genresAsked: readonly Genre[] = [
  'comedy',
  'horror',
  'science-fiction',
  'romance',
  'documentary',
  'thriller',
  'drama',
  'crime',
  'western',
  'musical',
  'animation',
  'war',
  'fantasy',
  'history',
  'action',
  'adventure',
  'mystery',
  'noir',
  'family',
  'music',
  'biography',
  'sport',
]
const moodsAsked: readonly Mood[] = [
  'cosy',
  'contemplative',
  'dread',
  'darkly-funny',
  'melancholy',
  'exuberant',
  'dreamlike',
  'tense',
]

export const terms: DomainTerms = {
  genres,
  moods,
  themes,
  settings,
  details,
  looks,
  contentNotes,
  stronger,
  along,
  softened: { violence: 'graphic-violence' },
  children,
  asked: { genres: genresAsked, moods: moodsAsked },
  catalog: 'prisma/catalog',
}
