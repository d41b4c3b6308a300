import { terms } from '../../domains/terms'
import type { CatalogChanges } from '../../lib/catalog/mutations'
import type { PrismaClient } from '../../prisma/generated/client'
import { seedCatalog } from '../../prisma/seed'
import { hashFiles } from '../support/hash-files'

/** Seeds unless the database says that it holds this very catalog; null when there was nothing to do. */
export async function seedWhenChanged(client: PrismaClient): Promise<CatalogChanges | null> {
  const mark = `catalog ${hashFiles([...(terms.catalog ? [terms.catalog] : []), 'lib/catalog', 'domains'])}`
  const [found] = await client.$queryRaw<{ mark: string | null }[]>`
    SELECT obj_description('"Film"'::regclass, 'pg_class') AS mark`
  if (found?.mark === mark) return null
  const changes = await seedCatalog(client)
  await client.$executeRawUnsafe(`COMMENT ON TABLE "Film" IS '${mark}'`)
  return changes
}
