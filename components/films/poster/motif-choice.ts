import type { Genre } from '@/lib/catalog/vocabulary/genres'
import type { Setting } from '@/lib/catalog/vocabulary/settings'
import type { MotifName } from './motifs'
import type { PosterFilm } from './poster-film'

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
  'nineteenth-century': ['rose'],
  'second-world-war': ['plane', 'soldier'],
  'post-apocalypse': ['bare', 'walker'],
} satisfies Partial<Record<Setting, readonly MotifName[]>>

const byGenre = {
  action: ['runner'],
  adventure: ['plane', 'boat'],
  animation: ['balloon', 'cat'],
  biography: ['man'],
  comedy: ['balloon', 'bicycle'],
  crime: ['man', 'knife'],
  documentary: ['hand', 'bird'],
  drama: ['walker', 'bird'],
  family: ['balloon', 'house'],
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

/** Silhouettes that belong to a film: its leading genre and its places first. */
export function motifsFor(film: PosterFilm): [MotifName, ...MotifName[]] {
  const genres = film.genres.slice(0, 2).flatMap((genre) => lookUp(byGenre, genre))
  const settings = film.settings.flatMap((setting) => lookUp(bySetting, setting))
  const [first, ...rest] = [...genres, ...settings, ...settings]
  return first ? [first, ...rest] : ['walker']
}
