import { createHash } from 'node:crypto'
import { type FilmField, filmFields } from '../../catalog/film-fields'
import { importedMark } from '../../catalog/imported-mark'
import { searchTexts } from '../../catalog/search-text'
import { buildFilmIndex, type FilmIndex, type KnownFilm, matchFilm } from '../../catalog/titles/match-films'
import type { FilmReading, ImportedFilm } from './read-film'

type FilmImportCounts = { added: number; updated: number; unchanged: number; ours: number }
type Rejection = { line: number; title: string; reason: string }
export type ReadFilm = Extract<FilmReading, { kind: 'film' }>
/** A film of the catalog as far as a plan needs it. */
type StoredFilm = KnownFilm & {
  slug: string
  contentHash: string
  retiredAt: Date | null
  editedFields: string[]
}
export type FilmPlan = { add: ImportedFilm[]; update: { id: number; film: ImportedFilm }[] }

/** What is to happen with each film of a file, among those that are stored. */
export function planAmong(stored: readonly StoredFilm[], films: readonly ReadFilm[]) {
  const index = buildFilmIndex(stored)
  const byId = new Map(stored.map((film) => [film.id, film]))
  const slugs = new Set(stored.map((film) => film.slug))
  const lineOf = new Map<number | string, number>()
  const counts: FilmImportCounts = { added: 0, updated: 0, unchanged: 0, ours: 0 }
  const plan: FilmPlan = { add: [], update: [] }
  const rejected: Rejection[] = []
  for (const { film, line } of films) {
    const match = matchFilm(index, film)
    const found = match.kind === 'matched' ? byId.get(match.film.id) : undefined
    const sameAs = identities(film, found?.id)
      .map((key) => lineOf.get(key))
      .find((each) => each !== undefined)
    const reject = (reason: string) => rejected.push({ line, title: film.title, reason })
    const taken = takenNumber(index, film, found?.id)
    if (taken) {
      reject(taken)
      continue
    }
    if (match.kind === 'ambiguous') {
      reject(`may be ${match.films.map((each) => `${each.title} (${each.year})`).join(' or ')}: give its imdbId`)
      continue
    }
    if (sameAs !== undefined) {
      reject(`is the same film as line ${sameAs}`)
      continue
    }
    for (const key of identities(film, found?.id)) lineOf.set(key, line)
    if (!found) plan.add.push({ ...film, slug: freeSlug(film, slugs) })
    else if (!found.contentHash.startsWith(importedMark)) counts.ours++
    else if (found.contentHash === importedRow({ ...film, slug: found.slug }).contentHash && !isGone(found))
      counts.unchanged++
    else plan.update.push({ id: found.id, film: { ...film, slug: found.slug } })
  }
  return { plan, rejected, counts }
}

/** A number of another site that stands at another film of ours. */
function takenNumber(index: FilmIndex, film: ImportedFilm, id: number | undefined): string | undefined {
  const owners = [
    ['MovieLens', film.movieLensId ? index.movieLens.get(film.movieLensId) : undefined],
    ['TMDB', film.tmdbId ? index.tmdb.get(film.tmdbId) : undefined],
  ] as const
  const [site, owner] = owners.find(([, each]) => each && each.id !== id) ?? []
  return owner && `its ${site} number belongs to ${owner.title} (${owner.year})`
}

/** Retired because a file no longer had it; whom an admin retired stays so. */
const isGone = (film: { retiredAt: Date | null; editedFields: string[] }) =>
  film.retiredAt !== null && !film.editedFields.includes('retired')

const identities = (film: ImportedFilm, id: number | undefined): (number | string)[] => [
  ...(id === undefined ? [] : [id]),
  ...[film.imdbId, film.movieLensId && `ml${film.movieLensId}`, film.tmdbId && `tmdb${film.tmdbId}`].flatMap(
    (key) => key || [],
  ),
  `${film.title.toLowerCase()} ${film.year} ${film.directors[0]}`,
]

function freeSlug(film: ImportedFilm, taken: Set<string>): string {
  const dated = `${film.slug}-${Math.abs(film.year)}`
  let slug = film.slug
  for (let number = 1; taken.has(slug); number++) slug = number === 1 ? dated : `${dated}-${number}`
  taken.add(slug)
  return slug
}

type Values = Partial<Record<FilmField, unknown>>

/** What differs of the fields an admin sees, as the record of a film keeps it. */
export function changesOf(before: Values, after: Values): { field: FilmField; before: unknown; after: unknown }[] {
  return filmFields.flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null]
    return field in after && JSON.stringify(was) !== JSON.stringify(is) ? [{ field, before: was, after: is }] : []
  })
}

/** A film of a file as it is stored. */
export function importedRow(film: ImportedFilm) {
  const search = searchTexts(film)
  const hash = createHash('sha256')
    .update(JSON.stringify([film, search]))
    .digest('hex')
  // Said outright, so that what a file no longer says leaves.
  const facts = { ...film, series: film.series ?? null, seriesPart: film.seriesPart ?? null }
  return { ...facts, ...search, contentHash: importedMark + hash }
}
