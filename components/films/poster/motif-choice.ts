import type { Genre } from '@/lib/catalog/vocabulary/genres'
import type { Setting } from '@/lib/catalog/vocabulary/settings'
import type { MotifName } from './drawing/motifs'
import type { PosterFilm } from './drawing/poster-film'

const bySetting = {
  'big-city': ['skyline'],
  'new-york': ['skyline'],
  'los-angeles': ['car'],
  paris: ['tower'],
  'small-town': ['house'],
  suburbia: ['house', 'car'],
  village: ['house', 'bicycle'],
  farm: ['bare', 'house'],
  house: ['house', 'key'],
  hotel: ['key'],
  prison: ['key', 'bird'],
  stage: ['dancer'],
  castle: ['crown', 'castle'],
  'belle-epoque': ['bicycle'],
  battlefield: ['soldier'],
  frontier: ['rider'],
  desert: ['cactus', 'walker'],
  jungle: ['bird'],
  mountains: ['pine'],
  sea: ['boat'],
  coast: ['boat', 'bird'],
  forest: ['pine', 'bare'],
  snow: ['pine'],
  road: ['car'],
  train: ['train'],
  space: ['rocket'],
  'another-world': ['castle', 'sword'],
  underworld: ['man', 'knife'],
  antiquity: ['sword'],
  'middle-ages': ['sword', 'castle'],
  'second-world-war': ['plane', 'soldier'],
  'post-apocalypse': ['bare', 'walker'],
} satisfies Partial<Record<Setting, readonly MotifName[]>>

const byGenre = {
  action: ['runner'],
  adventure: ['plane', 'boat'],
  animation: ['balloon', 'cat'],
  biography: ['man'],
  comedy: ['balloon', 'bicycle', 'cat', 'glass'],
  crime: ['man', 'knife', 'car'],
  documentary: ['hand', 'bird'],
  drama: ['walker', 'bird', 'woman', 'bare'],
  family: ['balloon', 'house', 'tent'],
  fantasy: ['castle', 'key'],
  history: ['crown', 'sword'],
  horror: ['knife', 'hand', 'bare'],
  music: ['horn'],
  musical: ['dancer', 'horn'],
  mystery: ['key', 'man'],
  noir: ['man', 'glass'],
  romance: ['couple', 'rose', 'glass'],
  'science-fiction': ['rocket'],
  sport: ['runner'],
  thriller: ['runner', 'man'],
  war: ['soldier', 'plane'],
  western: ['rider'],
} satisfies Record<Genre, readonly MotifName[]>

const lookUp = (table: Record<string, readonly MotifName[] | undefined>, id: string) => table[id] ?? []

/** Silhouettes that belong to a film, the likelier ones twice: those of its leading genre and of its places. */
export function motifsFor(film: PosterFilm): [MotifName, ...MotifName[]] {
  const [leading = '', second = ''] = film.genres
  const lead = lookUp(byGenre, leading)
  const settings = film.settings.flatMap((setting) => lookUp(bySetting, setting))
  const [first, ...rest] = [...lead, ...lead, ...lookUp(byGenre, second), ...settings, ...settings]
  return first ? [first, ...rest] : ['walker']
}
