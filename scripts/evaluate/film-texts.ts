import '../support/load-env'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FilmRecord } from '../../lib/catalog/film-record'
import { listCatalog } from '../../lib/catalog/queries'
import { approvedViews, loglineTexts, type TextView, titleTexts } from '../../lib/enrichment/content/text-views'
import { listFilmTexts } from '../../lib/enrichment/queries'
import { type FilmVectors, textVectors } from '../../lib/recommender/content/text-vectors'
import { dataFolder } from '../database/embedded'
import { withDatabase } from '../database/with-database'

export type FilmTexts = { title: FilmVectors; logline: FilmVectors; written: Map<string, FilmVectors> }

/** Directions kept of each kind of text. */
const dimensions = 64

/**
 * Every kind of text about the films, as TF-IDF vectors. The texts approved on this site are read when it has a
 * database; without one there are none.
 */
export async function readFilmTexts(films: readonly FilmRecord[]): Promise<FilmTexts> {
  const configured = Boolean(process.env.DATABASE_URL?.trim())
  if (!configured && !existsSync(join(dataFolder, 'database'))) return vectorsOf(films, [])
  return withDatabase('npm run evaluate', async () => {
    const idOf = new Map((await listCatalog()).map(({ slug, id }) => [slug, id]))
    const ids = films.map(({ slug }) => idOf.get(slug) ?? -1)
    return vectorsOf(films, approvedViews(ids, await listFilmTexts()))
  })
}

function vectorsOf(films: readonly FilmRecord[], approved: readonly TextView[]): FilmTexts {
  const of = (texts: string[]) => textVectors(texts, dimensions)
  return {
    title: of(titleTexts(films)),
    logline: of(loglineTexts(films)),
    written: new Map(approved.map(({ name, texts }) => [name, of(texts)])),
  }
}
