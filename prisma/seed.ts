import { join } from 'node:path'
import { type CatalogChanges, syncCatalog } from '../lib/catalog/mutations'
import { readCatalog } from '../lib/catalog/read-catalog'
import type { PrismaClient } from './generated/client'

const catalogFolder = join(process.cwd(), 'prisma/catalog')
const mostShown = 50

/** Writes the films of a catalog folder. Throws naming file, film and field when the catalog has mistakes. */
export async function seedCatalog(client: PrismaClient, folder = catalogFolder): Promise<CatalogChanges> {
  const { films, problems } = readCatalog(folder)
  if (problems.length > 0) {
    const lines = problems.map(({ file, film, field, problem }) => `  ${file}: ${film}: ${field}: ${problem}`)
    if (lines.length > mostShown) lines.splice(mostShown, lines.length, `  … and ${lines.length - mostShown} more`)
    throw new Error(`The catalog has ${problems.length} mistakes; nothing was written.\n${lines.join('\n')}`)
  }
  return syncCatalog(client, films)
}

export function describeChanges({ added, updated, retired, unchanged, kept }: CatalogChanges): string {
  const edits = kept === 0 ? '' : `, kept ${kept} edited ${kept === 1 ? 'field' : 'fields'}`
  if (added + updated + retired === 0) return `${unchanged} films, all up to date${edits}`
  return `${added} films added, ${updated} updated, ${retired} retired, ${unchanged} unchanged${edits}`
}
