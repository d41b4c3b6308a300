import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { limits } from '../../lib/imports/limits'
import { type PersonalSource, sourceNames } from '../../lib/imports/ratings/formats/rated-row'
import { confirmImport, stageImport, undoImport } from '../../lib/imports/ratings/mutations'
import { previewRatings } from '../../lib/imports/ratings/preview-ratings'
import { findUserIdByEmail, getFilmIndex, listImports } from '../../lib/imports/ratings/queries'
import { readRatingsFile } from '../../lib/imports/ratings/read-ratings-file'
import type { Preview } from '../../lib/imports/ratings/schema'
import { withDatabase } from '../database/with-database'

const titled = ({ title, year }: { title: string; year: number | null }) => (year ? `${title} (${year})` : title)

/** npm run import -- letterboxd FILE --user EMAIL [--dry-run]: a person's own ratings from one of the sites. */
export function runRatings(source: PersonalSource) {
  return async (args: string[]): Promise<void> => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { user: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    })
    const [path] = positionals
    if (!path || !values.user) throw new Error('Name the file and whose ratings they are: FILE --user EMAIL')
    if (!existsSync(path)) throw new Error(`There is no file ${path}.`)
    const content = await readRatingsFile(readFileSync(path), limits.totalBytes)
    if (content.source !== source) throw new Error(`This file comes from ${sourceNames[content.source]}.`)
    await withDatabase('npm run import', async () => {
      const userId = await requireUser(values.user ?? '')
      const preview = await previewRatings(await getFilmIndex(), content)
      printPreview(preview)
      if (values['dry-run']) return console.log('\nNothing was written (--dry-run).')
      const importId = await stageImport(userId, { source, fileName: basename(path), preview })
      const { imported, kept } = await confirmImport(userId, importId, new Map())
      console.log(`\n${imported} ratings written, ${kept} left as the person rated them here.`)
      console.log(`To take it back: npm run import -- undo ${importId} --user ${values.user}`)
    })
  }
}

async function requireUser(email: string): Promise<string> {
  const userId = await findUserIdByEmail(email)
  if (!userId) throw new Error(`There is no account with the address ${email}.`)
  return userId
}

function printPreview({ matched, ambiguous, unmatched, problems, notes, ...counts }: Preview): void {
  for (const note of notes) console.log(note)
  for (const row of ambiguous) console.log(`  not clear: ${titled(row)}: ${row.films.map(titled).join(', ')}?`)
  for (const row of unmatched) console.log(`  not in the catalog: ${titled(row)}`)
  for (const { line, reason } of problems) console.log(`  line ${line}: ${reason}`)
  console.log(
    `${matched.length} found, ${ambiguous.length} not clear, ${unmatched.length} not in the catalog, ` +
      `${problems.length} rows not readable, ${counts.unrated} without a rating, ` +
      `${counts.otherKinds} not films, ${counts.repeated} repeated`,
  )
}

/** npm run import -- undo ID --user EMAIL; without ID: the person's imports. */
export async function runUndo(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { user: { type: 'string' } } })
  if (!values.user) throw new Error('Say whose import it is: undo ID --user EMAIL')
  await withDatabase('npm run import', async () => {
    const userId = await requireUser(values.user ?? '')
    const [importId] = positionals
    if (importId) {
      const { removed } = await undoImport(userId, importId)
      return console.log(`${removed} ratings removed; what was said before them holds again.`)
    }
    for (const entry of await listImports(userId)) {
      const day = entry.createdAt.toISOString().slice(0, 10)
      console.log(`${entry.id}  ${day}  ${entry.source}  ${entry.fileName}  ${entry.imported} ratings  ${entry.state}`)
    }
  })
}
