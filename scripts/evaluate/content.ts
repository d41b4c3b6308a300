/** npm run evaluate -- content DIR [--protocol A|D|validation] [--curve] [--only NAME] [--json FILE] [--seed N] */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { facetsOf } from '../../lib/catalog/facets'
import type { FilmRecord } from '../../lib/catalog/film-record'
import { indexOfRecords } from '../../lib/catalog/ranked-film'
import { readCatalog } from '../../lib/catalog/read-catalog'
import { strategyName } from '../../lib/enrichment/content/text-views'
import { strategies } from '../../lib/enrichment/strategies'
import { interestsOfRatings } from '../../lib/profile/interests-of-ratings'
import { ratingsOfCatalog } from '../../lib/recommender/evaluation/content/catalog-set'
import type { ContentCatalog } from '../../lib/recommender/evaluation/content/content-catalog'
import { contentTable, curveTable } from '../../lib/recommender/evaluation/content/content-report'
import { type ContentProtocol, evaluateContent } from '../../lib/recommender/evaluation/content/evaluate-content'
import { growthCurve, siteSizes } from '../../lib/recommender/evaluation/content/growth-curve'
import { RatingFormatError } from '../../lib/recommender/evaluation/parse-ratings'
import { readRatings } from '../support/read-ratings'
import { type FilmTexts, readFilmTexts } from './film-texts'

const usage = `Usage: npm run evaluate -- content DIR [options]
  DIR                        a MovieLens folder
  --protocol A|D|validation  both A and D without it; validation: the slice weights may be chosen on
  --catalog first|whole      first, without it: the 1,275 films that were there first, so that figures stay comparable
  --curve                    instead: what sites of 20 to 600 people gain over one before its first training
  --only NAME                only models whose names begin so, beside popularity
  --json FILE                every figure
  --seed N                   default 1`

const protocols: ContentProtocol[] = ['A', 'D', 'validation']

export async function evaluateContentCommand(args: string[]): Promise<void> {
  const { folder, chosen, seed, json, only, isWhole, isCurve } = readArgs(args)
  const full = readRatings(folder)
  const { films, catalog, rowOfMovie } = await contentCatalog(isWhole)
  const mapped = ratingsOfCatalog(full, rowOfMovie)
  const missing = strategies.map(strategyName).filter((name) => !catalog.written.has(name))
  console.log(
    `${mapped.set.filmIds.length} of ${films.length} films of the catalog are rated: ${mapped.set.user.length} of ${full.user.length} ratings, ${full.userIds.length} people`,
  )
  if (isCurve) {
    const points = await growthCurve(catalog, mapped, siteSizes, { seed, now: () => performance.now() })
    console.log(`\nNDCG@10 over the untrained site, people unseen, seed ${seed}\n\n${curveTable(points)}`)
    if (json) writeFileSync(json, `${JSON.stringify({ seed, points }, null, 2)}\n`)
    return
  }
  const results: { protocol: string; results: object[] }[] = []
  for (const protocol of chosen) {
    const models = await evaluateContent(catalog, mapped, {
      protocol,
      only,
      seed,
      now: () => performance.now(),
      onProgress: (message) => console.error(message),
    })
    console.log(`\nProtocol ${protocol}, seed ${seed}: ${contentTable(models, missing)}`)
    results.push({ protocol, results: models.map(({ rankings: _lists, ...figures }) => figures) })
  }
  if (json) writeFileSync(json, `${JSON.stringify({ seed, protocols: results }, null, 2)}\n`)
}

function readArgs(args: string[]) {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      protocol: text,
      json: text,
      seed: text,
      catalog: text,
      only: text,
      curve: { type: 'boolean', default: false },
    },
  })
  const [folder, ...rest] = positionals
  if (!folder || rest.length > 0) throw new RatingFormatError(usage)
  const { protocol, json, seed = '1', catalog = 'first' } = values
  const chosen = protocols.filter((known) => (protocol ? known === protocol : known !== 'validation'))
  if (chosen.length === 0) throw new RatingFormatError(`--protocol is ${protocols.join(', ')}, not "${protocol}"`)
  if (!Number.isInteger(Number(seed))) throw new RatingFormatError(`--seed is a whole number, not "${seed}"`)
  if (catalog !== 'first' && catalog !== 'whole') throw new RatingFormatError('--catalog is first or whole')
  return {
    folder,
    chosen,
    json,
    only: values.only,
    seed: Number(seed),
    isWhole: catalog === 'whole',
    isCurve: values.curve,
  }
}

/** The films of our catalog, or the first 1,275 of them, and the row of each by its MovieLens number; and so many films more that nobody has rated. */
export async function contentCatalog(isWhole: boolean, unrated = 0) {
  const own = isWhole ? readFilms() : firstFilms(readFilms())
  const films = [...own, ...unratedFilms(own, unrated)]
  const rows = films.flatMap(({ ids }, row): [number, number][] => (ids.movieLens ? [[ids.movieLens, row]] : []))
  return { films, catalog: contentCatalogOf(films, await readFilmTexts(films)), rowOfMovie: new Map(rows) }
}

/** Films with the facets of others, of which nobody wrote how well known they are. */
function unratedFilms(own: readonly FilmRecord[], count: number): FilmRecord[] {
  const times = Array.from({ length: Math.ceil(count / Math.max(1, own.length)) }, (_, time) => time)
  const copies = times.flatMap((time) => own.map((film) => ({ ...film, slug: `${film.slug}-unrated-${time}` })))
  return copies.slice(0, count).map((film) => ({ ...film, ids: {}, kindred: [], series: undefined, prominence: 0 }))
}

function readFilms(): FilmRecord[] {
  const { films, problems } = readCatalog(join(process.cwd(), 'prisma/catalog'))
  if (problems.length === 0) return films
  throw new RatingFormatError(`the catalog has ${problems.length} mistakes; npm run db:seed names them`)
}

/** The catalog as it was before it grew: its films in their old order, with links among themselves. */
function firstFilms(films: readonly FilmRecord[]): FilmRecord[] {
  const bySlug = new Map(films.map((film) => [film.slug, film]))
  const slugs = readFileSync(join(process.cwd(), 'prisma/first-catalog.txt'), 'utf8').trim().split('\n')
  const first = slugs.flatMap((slug) => bySlug.get(slug) ?? [])
  const known = new Set(slugs)
  return first.map((film) => ({ ...film, kindred: film.kindred.filter(({ slug }) => known.has(slug)) }))
}

function contentCatalogOf(films: readonly FilmRecord[], texts: FilmTexts): ContentCatalog {
  const index = indexOfRecords(films)
  const reader = {
    facetsOf: (filmId: number) => facetsOf(films[filmId - 1] as FilmRecord),
    seriesOf: (filmId: number) => films[filmId - 1]?.series ?? null,
    shareOf: (facet: Parameters<typeof index.facetRowOf.get>[0]) =>
      index.facetShare[index.facetRowOf.get(facet) ?? -1] ?? 0,
  }
  return {
    index,
    ...texts,
    interestsOf: (ratings) => interestsOfRatings(ratings, reader),
  }
}
