import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { words as domain } from '../../domains/words'
import { planFilms, writeFilms } from '../../lib/imports/films/mutations'
import { readFilmFile } from '../../lib/imports/films/read-film-file'
import {
  columnsOf,
  columnsTyped,
  readFilms,
  termsOf,
  toChoices,
  unknownWords,
  wordsTyped,
} from '../../lib/imports/films/read-films'
import { welcomeAwaited } from '../../lib/imports/ratings/awaited'
import { withDatabase } from '../database/with-database'
import { writeRejects } from './rejects'

/** npm run import -- films FILE [--column NAME=FIELD …] [--word WORD=ID …] [--kind ID]: films into the catalog; rows that cannot be used go to a report. */
export async function runFilms(args: string[]): Promise<void> {
  const {
    values: { column: typed, word: meant, kind, 'dry-run': onlyLook },
    positionals: [path],
  } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      column: { type: 'string', multiple: true, default: [] },
      word: { type: 'string', multiple: true, default: [] },
      kind: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  if (!path) throw new Error('Name a file of films: npm run import -- films FILE')
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`)
  const file = await readFilmFile(readFileSync(path))
  if (file.note) console.log(file.note)
  const none = toChoices({ columns: {}, words: {}, everyKind: null })
  const names = columnsOf(file.rows, none).map(({ name }) => name)
  const columns = columnsTyped(typed, names)
  const everyKind = kindTyped(kind)
  const before = await readFilms(file, toChoices({ columns, words: {}, everyKind }))
  const choices = toChoices({ columns, words: wordsTyped(meant, before.unknown), everyKind })
  const { films, unreadable, unknown, withoutKind } = await readFilms(file, choices)
  const readAs = columnsOf(file.rows, choices).map(({ name, field }) => `${name} → ${field ?? 'left out'}`)
  console.log(`Columns: ${readAs.join(', ')}. Another way: --column NAME=FIELD`)
  const strange = unknownWords(unknown).map(({ list, word, count }) => `${word} (${list}, ${count})`)
  if (strange.length > 0)
    console.log(`Words we do not know: ${strange.slice(0, 40).join(', ')}. One is said: --word WORD=ID`)
  if (withoutKind > 0 && !everyKind)
    console.log(`Rows that name no kind: ${withoutKind}. One for all of them: --kind ID`)
  const place = file.format === 'JSON' ? 'entry' : 'line'
  for (const { line, warnings } of films) for (const warning of warnings) console.log(`  ${place} ${line}: ${warning}`)

  await withDatabase('npm run import', async () => {
    const { plan, rejected, counts } = await planFilms(films)
    const bad = [...unreadable, ...rejected]
    const total = plan.add.length + plan.update.length
    if (!onlyLook) {
      await write(plan, total, basename(path))
      const { people, films: come } = await welcomeAwaited()
      if (come > 0) console.log(`${come} ${domain.many} that ${people} people had brought before count for them now.`)
    }
    console.log(
      `${file.format}: ${plan.add.length} ${plan.add.length === 1 ? domain.one : domain.many} added, ${plan.update.length} updated, ${counts.unchanged} unchanged, ` +
        `${counts.ours} already in our own catalog and left as they are, ${bad.length} not usable.`,
    )
    if (onlyLook) console.log('Nothing was written (--dry-run).')
    for (const { line, title, reason } of bad.slice(0, 20))
      console.log(`  ${[`${place} ${line}`, title, reason].filter(Boolean).join(': ')}`)
    if (bad.length > 0) {
      console.log(`All of them: ${writeRejects('films', [place, 'title', 'reason'], bad.map(rejectCells))}`)
      process.exitCode = total + counts.unchanged + counts.ours === 0 ? 1 : 0
    }
  })
}

function kindTyped(kind: string | undefined): string | null {
  if (kind === undefined) return null
  const ours = termsOf.genres.terms.map(({ id }) => id)
  if (!ours.includes(kind)) throw new Error(`“${kind}” is no kind of ours. There are: ${ours.join(', ')}.`)
  return kind
}

const rejectCells = ({ line, title, reason }: { line: number; title: string; reason: string }) => [line, title, reason]

async function write(plan: Parameters<typeof writeFilms>[0], total: number, label: string): Promise<void> {
  let written = 0
  try {
    await writeFilms(
      plan,
      (count) => {
        written = count
      },
      { label },
    )
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new Error(`Stopped: ${written} of ${total} films are written, the others are not; run it again.\n${cause}`)
  }
}
