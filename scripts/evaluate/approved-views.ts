import '../load-env'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listFilmTexts } from '../../lib/catalog/augment/queries'
import { approvedViews, type TextView } from '../../lib/catalog/content/text-views'
import type { FilmRecord } from '../../lib/catalog/film-record'
import { listCatalog } from '../../lib/catalog/queries'
import { db } from '../../lib/db'
import { dataFolder } from '../database/embedded'
import { openDatabase } from '../database/open-database'

/**
 * The texts approved on this site, for films in the order given. None when there is no database, or when it does not
 * answer, which is said but stops nothing: the rest of the evaluation needs none.
 */
export async function readApprovedViews(films: readonly FilmRecord[]): Promise<TextView[]> {
  const configured = Boolean(process.env.DATABASE_URL?.trim())
  if (!configured && !existsSync(join(dataFolder, 'database'))) return []
  try {
    const database = await openDatabase('npm run evaluate')
    try {
      process.env.DATABASE_URL = database.url
      const idOf = new Map((await listCatalog()).map(({ slug, id }) => [slug, id]))
      return approvedViews(
        films.map(({ slug }) => idOf.get(slug) ?? -1),
        await listFilmTexts(),
      )
    } finally {
      await db.$disconnect()
      await database.stop()
    }
  } catch (error) {
    console.error(
      `No texts of models: the database does not answer (${error instanceof Error ? error.message : error}).`,
    )
    return []
  }
}
