import { join } from 'node:path'
import { terms } from '../domains/terms'
import { say } from '../domains/words'
import { type CatalogChanges, syncCatalog } from '../lib/catalog/mutations'
import { readCatalog } from '../lib/catalog/read-catalog'
import type { PrismaClient } from './generated/client'

const catalogFolder = terms.catalog && join(process.cwd(), terms.catalog)
const mostShown = 50

/** Writes the films of a catalog folder. Throws naming file, film and field when the catalog has mistakes. */
export async function seedCatalog(client: PrismaClient, folder = catalogFolder): Promise<CatalogChanges> {
  // A domain whose things are all imported has nothing to seed, and nothing to retire.
  if (folder === null) return { added: 0, updated: 0, retired: 0, unchanged: 0, kept: 0 }
  const { films, problems } = readCatalog(folder)
  if (problems.length > 0) {
    const lines = problems.map(({ file, film, field, problem }) => `  ${file}: ${film}: ${field}: ${problem}`)
    if (lines.length > mostShown) lines.splice(mostShown, lines.length, `  … and ${lines.length - mostShown} more`)
    throw new Error(
      `The catalog has ${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'}; nothing was written.\n${lines.join('\n')}`,
    )
  }
  return syncCatalog(client, films)
}

export function describeChanges({ added, updated, retired, unchanged, kept }: CatalogChanges): string {
  const edits = kept === 0 ? '' : `, kept ${kept} edited ${kept === 1 ? 'field' : 'fields'}`
  if (added + updated + retired === 0) return say`${unchanged} films, all up to date${edits}`
  return say`${added} films added, ${updated} updated, ${retired} retired, ${unchanged} unchanged${edits}`
}
