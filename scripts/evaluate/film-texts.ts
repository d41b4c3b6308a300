import '../load-env'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Embedder, resolveEmbedder } from '../../lib/ai/embeddings'
import type { FilmRecord } from '../../lib/catalog/film-record'
import { listCatalog } from '../../lib/catalog/queries'
import { embedTexts } from '../../lib/enrichment/content/embed-texts'
import { approvedViews, loglineTexts, type TextView, titleTexts } from '../../lib/enrichment/content/text-views'
import { listFilmTexts } from '../../lib/enrichment/queries'
import { embeddingVectors, type FilmVectors, textVectors } from '../../lib/recommender/content/text-vectors'
import { dataFolder } from '../database/embedded'
import { withDatabase } from '../database/with-database'

export type FilmTexts = { title: FilmVectors; logline: FilmVectors; written: Map<string, FilmVectors> }

/** Directions kept of each kind of text. */
const dimensions = 64

/**
 * Every kind of text about the films, as vectors: of the configured embedding model, else TF-IDF. The texts approved on
 * this site are read when it has a database; without one there are none, and nothing can be embedded because vectors
 * are kept there.
 */
export async function readFilmTexts(films: readonly FilmRecord[]): Promise<FilmTexts> {
  const configured = Boolean(process.env.DATABASE_URL?.trim())
  if (!configured && !existsSync(join(dataFolder, 'database'))) {
    if (resolveEmbedder()) console.error('There is no database to keep embeddings in: TF-IDF it is.')
    return vectorsOf(films, [], null)
  }
  return withDatabase('npm run evaluate', async () => {
    const idOf = new Map((await listCatalog()).map(({ slug, id }) => [slug, id]))
    const ids = films.map(({ slug }) => idOf.get(slug) ?? -1)
    return vectorsOf(films, approvedViews(ids, await listFilmTexts()), resolveEmbedder())
  })
}

async function vectorsOf(
  films: readonly FilmRecord[],
  approved: readonly TextView[],
  embedder: Embedder | null,
): Promise<FilmTexts> {
  const of = async (name: string, texts: string[]): Promise<FilmVectors> => {
    if (!embedder) return textVectors(texts, dimensions)
    const { vectors, report } = await embedTexts(embedder, texts)
    console.error(`${name}: ${report.asked} texts embedded by ${embedder.name}, ${report.tokens} tokens`)
    return embeddingVectors(vectors, dimensions)
  }
  const title = await of('title + genres', titleTexts(films))
  const logline = await of('log line', loglineTexts(films))
  const written = new Map<string, FilmVectors>()
  for (const { name, texts } of approved) written.set(name, await of(name, texts))
  return { title, logline, written }
}
