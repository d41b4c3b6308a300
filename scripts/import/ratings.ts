import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { limits } from '../../lib/imports/limits'
import { type Field, fieldNames } from '../../lib/imports/ratings/formats/field-names'
import { bests, HIGHEST_SCALE, roles, type Source, sourceNames } from '../../lib/imports/ratings/formats/format'
import { confirmImport, stageImport, undoImport } from '../../lib/imports/ratings/mutations'
import { previewOwn } from '../../lib/imports/ratings/own/preview-own'
import { isOwnExport } from '../../lib/imports/ratings/own/read-own'
import { previewRatings } from '../../lib/imports/ratings/preview-ratings'
import { findUserIdByEmail, getFilmIndex, listImports } from '../../lib/imports/ratings/queries'
import { readFile } from '../../lib/imports/ratings/read-file'
import type { Preview } from '../../lib/imports/ratings/schema'
import { withDatabase } from '../database/with-database'

const askedFor = {
  role: 'The file names films and does not say what they are: add --role seen, want or liked.',
  title: 'No column names the films: say which with --column NAME=title.',
  best: 'The file does not say which of its marks is the best: add --best lowest (1 is the best) or --best highest.',
}

const titled = ({ title, year }: { title: string; year: number | null }) => (year ? `${title} (${year})` : title)

/** npm run import -- ratings FILE --user EMAIL [--dry-run]: what a person rated, saw and wants, from any of the sites. */
export function runRatings(source: Source | null) {
  return async (args: string[]): Promise<void> => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        user: { type: 'string' },
        role: { type: 'string' },
        scale: { type: 'string' },
        best: { type: 'string' },
        column: { type: 'string', multiple: true, default: [] },
        'dry-run': { type: 'boolean', default: false },
      },
    })
    const [path] = positionals
    if (!path || !values.user) throw new Error('Name the file and whose ratings they are: FILE --user EMAIL')
    if (!existsSync(path)) throw new Error(`There is no file ${path}.`)
    const bytes = new Uint8Array(readFileSync(path))
    const content = isOwnExport(bytes)
      ? null
      : await readFile(bytes, basename(path), optionsOf(values), limits.totalBytes)
    const found = content?.source ?? 'matinee'
    if (source && found !== source) throw new Error(`This file comes from ${sourceNames[found]}.`)
    if (content?.asks) console.log(askedFor[content.asks])
    await withDatabase('npm run import', async () => {
      const userId = await requireUser(values.user ?? '')
      const index = await getFilmIndex()
      const preview = await (content ? previewRatings(index, content) : previewOwn(index, bytes))
      printPreview(preview)
      if (values['dry-run']) return console.log('\nNothing was written (--dry-run).')
      const importId = await stageImport(userId, { fileName: basename(path), bytes, preview })
      const { imported, seen, wanted, liked, kept, unmatched } = await confirmImport(userId, importId, new Map())
      console.log(
        `\n${imported - seen - wanted - liked} ratings, ${seen} films seen, ${wanted} to watch and ${liked} liked written, ` +
          `${kept} left as the person has them here, ${unmatched} kept until the catalog has them.`,
      )
      console.log(`To take it back: npm run import -- undo ${importId} --user ${values.user}`)
    })
  }
}

async function requireUser(email: string): Promise<string> {
  const userId = await findUserIdByEmail(email)
  if (!userId) throw new Error(`There is no account with the address ${email}.`)
  return userId
}

/** "--column Verdict=rating": what a column is, by its name and one of our words for columns. */
function columnsTyped(typed: readonly string[]): Record<string, Field> {
  return Object.fromEntries(
    typed.map((each) => {
      const [, name, written] = /^(.+)=(\w+)$/.exec(each) ?? []
      const field = fieldNames.find((known) => known.toLowerCase() === written?.toLowerCase())
      if (!name || !field) throw new Error(`--column is NAME=FIELD, the field one of ${fieldNames.join(', ')}.`)
      return [name.trim().toLowerCase(), field] as const
    }),
  )
}

type Typed = { role?: string; scale?: string; best?: string; column: string[] }
function optionsOf({ role, scale, best, column }: Typed) {
  const [knownRole] = roles.filter((each) => each === role)
  const [knownBest] = bests.filter((each) => each === best)
  const isScale = /^[1-9]\d{0,3}$/.test(scale ?? '') && Number(scale) <= HIGHEST_SCALE
  if (role && !knownRole) throw new Error(`--role is one of ${roles.join(', ')}.`)
  if (best && !knownBest) throw new Error(`--best is one of ${bests.join(', ')}.`)
  if (scale && !isScale) throw new Error(`--scale is a whole number up to ${HIGHEST_SCALE}.`)
  return {
    ...(knownRole ? { role: knownRole } : {}),
    ...(isScale ? { scale: Number(scale) } : {}),
    ...(knownBest ? { best: knownBest } : {}),
    ...(column.length > 0 ? { columns: columnsTyped(column) } : {}),
  }
}

function printPreview({ matched, ambiguous, unmatched, problems, notes, left, scale, columns }: Preview): void {
  if (columns)
    console.log(
      `Columns: ${columns.map(({ name, field }) => `${name} → ${field}`).join(', ')}. Another way: --column NAME=FIELD`,
    )
  for (const note of notes) console.log(note)
  for (const row of matched.filter(({ probably }) => probably)) {
    console.log(`  probably: ${titled(row)}: ${titled(row.film)}`)
  }
  for (const row of ambiguous) console.log(`  not clear: ${titled(row)}: ${row.films.map(titled).join(', ')}?`)
  for (const row of unmatched) console.log(`  not in the catalog: ${titled(row)}`)
  for (const { line, reason } of problems) console.log(`  line ${line}: ${reason}`)
  if (scale) console.log(`Ratings are read as out of ${scale}.`)
  console.log(
    `${matched.length} found, ${ambiguous.length} not clear, ${unmatched.length} not in the catalog, ` +
      `${problems.length} rows not readable, ${left.nothing} that say nothing, ${left.series} not films, ` +
      `${left.list} on lists, ${left.collection} owned, ${left.repeated} repeated`,
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
      return console.log(`${removed} words removed; what was said before them holds again.`)
    }
    for (const entry of await listImports(userId)) {
      const day = entry.createdAt.toISOString().slice(0, 10)
      console.log(`${entry.id}  ${day}  ${entry.source}  ${entry.fileName}  ${entry.imported} words  ${entry.state}`)
    }
  })
}
