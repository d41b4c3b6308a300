import { sortOf } from '../catalog/facets'
import type { CatalogFilm } from '../catalog/schema'
import { withAlong } from '../catalog/vocabulary/along'
import { regionsOf } from '../catalog/vocabulary/regions'
import { suitableFor } from '../catalog/vocabulary/suitable-for'
import { withStronger } from '../catalog/vocabulary/vocabularies'
import { isCombined } from '../recommender/rank/film-rules'
import type { Wish } from '../wishes/schema'

/** A film has one country or language or decade rather than another: several asked for are alternatives. */
const ALTERNATIVES = new Set(['country', 'language', 'era'])
/** Who asks for hidden gems does not mean the best known half; who asks for famous ones means the best known third. */
const HIDDEN_MOST = 60
const FAMOUS_LEAST = 76

/** Whether somebody, by slug, made a film or plays in it. */
export type HasPerson = (film: CatalogFilm, slug: string) => boolean

function hasFacet(film: CatalogFilm, facet: string, hasPerson: HasPerson): boolean {
  const id = facet.slice(facet.indexOf(':') + 1)
  switch (facet.slice(0, facet.indexOf(':'))) {
    case 'genre':
      return film.genres.includes(id)
    case 'mood':
      return film.moods.includes(id)
    case 'theme':
      return film.themes.includes(id)
    case 'setting':
      return film.settings.includes(id)
    case 'detail':
      return film.details.includes(id)
    case 'country':
      return film.countries.includes(id)
    case 'region':
      return regionsOf(film.countries).some((region) => region === id)
    case 'language':
      return film.languages.includes(id)
    case 'era':
      return `${Math.floor(film.year / 10) * 10}s` === id
    case 'person':
      return hasPerson(film, id)
    default:
      return false
  }
}

/**
 * In a search what is named is a filter, whether a wish takes it as soft or hard: every film found has what was asked
 * for and nothing that was turned down. `either` takes kinds of one sort as alternatives: "horror or comedy"; a film
 * that `isNearly` something counts where it is asked for.
 */
export function filterOf(
  wish: Wish,
  hasPerson: HasPerson,
  either = false,
  isNearly: (film: CatalogFilm, facet: string) => boolean = () => false,
): (film: CatalogFilm) => boolean {
  const has = (film: CatalogFilm) => (facet: string) => hasFacet(film, facet, hasPerson)
  const hasNearly = (film: CatalogFilm) => (facet: string) => has(film)(facet) || isNearly(film, facet)
  const wanted = wish.want.filter(({ level }) => level !== 'less').map(({ facet }) => facet)
  const turnedDown = [...wish.without, ...wish.want.filter(({ level }) => level === 'less').map(({ facet }) => facet)]
  const without = turnedDown.flatMap((facet) => withAlong(facet, new Set(wanted)))
  const groups = groupsOf([...wanted, ...wish.only.filter((facet) => !wanted.includes(facet))], either)
  const child = wish.company === 'children' || wish.age !== null ? suitableFor(wish.age) : null
  const avoid = withStronger(wish.avoid)
  return (film) =>
    groups.every((group) => group.some(hasNearly(film))) &&
    !without.some(has(film)) &&
    !wish.combinations.some((each) => isCombined(each, has(film))) &&
    isWithin(film.runtimeMinutes, wish.minutes) &&
    isWithin(film.year, wish.years) &&
    !film.contentNotes.some((note) => avoid.has(note) || child?.avoid.has(note)) &&
    (child === null || (!child.without.some(has(film)) && (child.only.length === 0 || child.only.some(has(film))))) &&
    (wish.wellKnown !== 'hidden' || film.prominence <= HIDDEN_MOST) &&
    (wish.wellKnown !== 'famous' || film.prominence >= FAMOUS_LEAST)
}

/** A film must have one facet of each group. */
function groupsOf(facets: readonly string[], either: boolean): string[][] {
  const groups = new Map<string, string[]>()
  for (const facet of facets) {
    const type = sortOf(facet)
    // People of one surname were named by it: any of them.
    const name = either || ALTERNATIVES.has(type) ? type : type === 'person' ? facet.replace(/^.*-/, '') : facet
    groups.set(name, [...(groups.get(name) ?? []), facet])
  }
  return [...groups.values()]
}

const isWithin = (value: number, span: { from: number | null; to: number | null } | null) =>
  span === null || ((span.from === null || value >= span.from) && (span.to === null || value <= span.to))

/** 0 to 1: how much a film is about what was asked for: kinds named first in its record weigh most. */
export function closeness(film: CatalogFilm, wish: Wish): number {
  const wanted = [...wish.want.filter(({ level }) => level !== 'less').map(({ facet }) => facet), ...wish.only]
  if (wanted.length === 0) return 0
  const placeOf = (facet: string): number => {
    const id = facet.slice(facet.indexOf(':') + 1)
    const list = facet.startsWith('genre:')
      ? film.genres
      : facet.startsWith('theme:')
        ? film.themes
        : facet.startsWith('setting:')
          ? film.settings
          : facet.startsWith('mood:')
            ? film.moods
            : facet.startsWith('country:')
              ? film.countries
              : [id]
    return list.indexOf(id)
  }
  // Who only mentions it is not about it.
  const shareOf = (facet: string) => (placeOf(facet) < 0 ? 0 : 1 / (1 + placeOf(facet)))
  return wanted.reduce((sum, facet) => sum + shareOf(facet), 0) / wanted.length
}

export const isEmptyWish = (wish: Wish): boolean =>
  wish.want.length +
    wish.without.length +
    wish.combinations.length +
    wish.only.length +
    wish.like.length +
    wish.unlike.length +
    wish.avoid.length ===
    0 &&
  wish.minutes === null &&
  wish.years === null &&
  // Who is beside one is no filter, unless it is a child.
  wish.company !== 'children' &&
  wish.age === null &&
  wish.wellKnown === null &&
  !wish.surprise &&
  !wish.ofGroup
