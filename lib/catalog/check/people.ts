import type { FilmRecord } from '../film-record'
import { slugify } from '../slugify'

const namesOf = ({ directors, writers = [], cast }: FilmRecord) => [...directors, ...writers, ...cast]

/** One person, one spelling: names that differ only in accents, capitals and signs. */
export function spellings(films: readonly FilmRecord[]): string[] {
  const bySlug = new Map<string, Set<string>>()
  for (const name of films.flatMap(namesOf)) {
    const slug = slugify(name)
    bySlug.set(slug, (bySlug.get(slug) ?? new Set()).add(name))
  }
  return [...bySlug.values()].filter((names) => names.size > 1).map((names) => [...names].join(' = '))
}

export function peopleCounts(films: readonly FilmRecord[]) {
  return {
    people: new Set(films.flatMap(namesOf).map(slugify)).size,
    writers: new Set(films.flatMap(({ writers = [] }) => writers).map(slugify)).size,
    withoutWriters: films.filter(({ writers = [] }) => writers.length === 0).map(({ slug }) => slug),
  }
}
