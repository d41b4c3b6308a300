import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { searchIndexWithWords } from '../../testing/films/search-index'
import { shippedCatalog } from '../../testing/films/shipped-catalog'
import { judge } from '../../testing/tables/wish-table'
import { readTokens } from '../../testing/wish-lexicon'
import { facetsOf } from '../catalog/facets'
import type { CatalogFilm } from '../catalog/schema'
import { similarFilms } from '../recommender/rank/similar-films'
import { searchCatalog } from './search-catalog'
import { readerFor } from './wish-reader'

const slugs = z.array(z.string()).default([])
const judged = z.strictObject({
  query: z.string(),
  /** In this order at the top of the films found. */
  first: slugs,
  /** Within the first twelve. */
  among: slugs,
  /** Anywhere among the films found, all of them. */
  some: slugs,
  /** The same, as the fourth table writes it. */
  contains: slugs,
  /** Nowhere among the films found. */
  not: slugs,
  /** The same, as the third table writes it; in the fourth `true` is a film we do not have. */
  none: z.union([slugs, z.literal(true)]).default([]),
  /** Tokens (docs/wishes.md) that each film found obeys, and how many there are at least. */
  every: slugs,
  atLeast: z.int().default(0),
  /** In the section of people. */
  person: z.string().optional(),
  /** Said to be not in the catalog, and no film shown as if it were it. */
  missing: z.boolean().default(false),
  /** Films we have that are shown where the one meant is missing. */
  offers: slugs,
  /** Tokens that say nothing of a film, and must be read: "like:inception", "company:children". */
  reads: slugs,
})
type TableRow = z.output<typeof judged>

const ofTheReading = /(?:^|\|)(?:like|unlike|company|age|unread|known|surprise|less)\b/

/** The sixth table's way to write it: one film alone stands first, of several all are found. */
const byOthers = z
  .strictObject({ said: z.string(), finds: slugs, not: slugs, tokens: slugs })
  .transform(({ said, finds, not, tokens }) => {
    const isOne = finds.length === 1 && tokens.length === 0
    const needed = tokens.filter((token) => !token.startsWith('?'))
    const reads = needed.filter((token) => ofTheReading.test(token))
    const ofFilms = needed.filter((token) => !ofTheReading.test(token))
    const wanted = ofFilms.map((token) => token.replace(/(?<=^|\|)(?:only|(?:much-)?more):/g, ''))
    // Countries are alternatives: "swedish or danish".
    const [places, others] = [true, false].map((is) =>
      wanted.filter((token) => /^(?:country|language):/.test(token) === is),
    )
    const every = [...(others ?? []), ...(places?.length ? [places.join('|')] : [])]
    return judged.parse({ query: said, [isOne ? 'first' : 'some']: finds, not, every, reads })
  })
const tableRow = z.union([judged, byOthers])

const catalog = shippedCatalog
const index = searchIndexWithWords(catalog.films.values())
const readWish = readerFor(catalog)

function similarTo(filmIds: readonly number[]): Map<number, number> {
  const all = filmIds.flatMap((id) => similarFilms(catalog.index, id, catalog.index.size))
  return new Map(all.map(({ filmId, score }) => [filmId, score]))
}

/** What a row asks for and does not get; empty when it is right. */
function faultsOf(row: TableRow): string[] {
  const outcome = searchCatalog(index, row.query, readWish, { similarTo })
  const isMissing = row.missing || row.none === true
  const films = [...outcome.films, ...outcome.mentions, ...outcome.offered].map(({ film }) => film)
  const found = films.map((film) => film.slug)
  const offered = outcome.offered.map(({ film }) => film.slug)
  return [
    ...row.offers.flatMap((slug) => (offered.includes(slug) ? [] : [`${slug} is not offered`])),
    ...row.first.flatMap((slug, place) => (found[place] === slug ? [] : [`${slug} is not at place ${place + 1}`])),
    ...row.among.flatMap((slug) => (found.slice(0, 12).includes(slug) ? [] : [`${slug} is not among the first`])),
    ...[...row.some, ...row.contains].flatMap((slug) => (found.includes(slug) ? [] : [`${slug} is not found`])),
    ...[...row.not, ...(row.none === true ? [] : row.none)].flatMap((slug) =>
      found.includes(slug) ? [`${slug} is found`] : [],
    ),
    ...row.every.flatMap((token) =>
      films
        .filter((film) => !token.split('|').some((each) => obeys(film, each)))
        .map(({ slug }) => `${slug}: no ${token}`),
    ),
    ...(row.reads.length > 0 ? judge({ said: row.query, tokens: row.reads }, readTokens(row.query)).missing : []).map(
      (token) => `${token} is not read`,
    ),
    ...(found.length < row.atLeast ? [`${found.length} films, not ${row.atLeast}`] : []),
    ...(row.person && !outcome.people.some(({ slug }) => slug === row.person) ? [`${row.person} is not found`] : []),
    ...(isMissing && outcome.missing === null ? ['not said to be missing'] : []),
    ...(isMissing && outcome.films.length > 0 ? [`${outcome.films[0]?.film.slug} stands for it`] : []),
  ]
}

function obeys(film: CatalogFilm, token: string): boolean {
  const [kind = '', rest = ''] = [token.slice(0, token.indexOf(':')), token.slice(token.indexOf(':') + 1)]
  if (kind === 'without') return !has(film, rest) && !film.contentNotes.includes(rest)
  if (kind === 'avoid') return !film.contentNotes.includes(rest)
  if (kind !== 'minutes' && kind !== 'years') return has(film, token)
  const [from = '', to = ''] = rest.split('-')
  const value = kind === 'minutes' ? film.runtimeMinutes : film.year
  return value >= Number(from || 0) && value <= Number(to || 9999)
}

/** Everybody in the cast counts in a search, not only those one can have a taste for. */
function has(film: CatalogFilm, facet: string): boolean {
  const everybody = { ...film, directors: [...film.directors, ...film.cast] }
  return facetsOf(everybody).some((each) => each === facet)
}

function checkTable(name: string) {
  const rows = readFileSync(join(import.meta.dirname, '../../testing/tables', name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => tableRow.parse(JSON.parse(line)))
  const wrong = rows.flatMap((row) => {
    const faults = faultsOf(row)
    return faults.length > 0 ? [`${row.query}: ${faults.slice(0, 3).join('; ')}`] : []
  })
  const share = 1 - wrong.length / rows.length
  console.log(`${name}: ${rows.length} queries, ${(100 * share).toFixed(1)} % right\n${wrong.join('\n')}`)
  return { share, rows: rows.length }
}

test('97 of 100 searches of the table find what they must, and nothing they must not', () => {
  const { share, rows } = checkTable('queries.jsonl')
  expect(rows).toBeGreaterThanOrEqual(100)
  expect(share).toBeGreaterThanOrEqual(0.97)
})

/** Each was unseen, or written before the search was run on it; what it showed is mended since. */
const opened =
  'second third fourth fifth own-sixth seventh ninth tenth eleventh unseen unseen3 unseen4 unseen5 unseen6 unseen7 unseen8 unseen9 unseen11'
test.each(opened.split(' '))('and so do they of the table that was opened: %s', (name) => {
  expect(checkTable(`queries.${name}.jsonl`).share).toBeGreaterThanOrEqual(0.97)
})

test('of an open table three of sixty are wrong, and no more', () => {
  expect(checkTable('queries.eighth.jsonl').share).toBeGreaterThanOrEqual(0.95)
})

/** The name of a table that nobody has opened: `MATINEE_UNSEEN=queries.unseen10.jsonl`. */
const unseen = process.env.MATINEE_UNSEEN ?? ''
test.runIf(unseen !== '')('and so do 97 of 100 that were not seen while the search was built', () => {
  expect(checkTable(unseen).share).toBeGreaterThanOrEqual(0.97)
})
