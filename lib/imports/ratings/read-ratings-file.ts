import { decodeText } from '../decode-text'
import { fileError } from '../file-error'
import { inMegabytes, limits } from '../limits'
import { readTable, type Table } from '../read-table'
import { isZip, unzip } from '../unzip'
import { isImdb, parseImdb } from './formats/imdb'
import { isLetterboxd, isLetterboxdWithoutRatings, parseLetterboxd } from './formats/letterboxd'
import { isMovieLensDataset, isMovieLensExport, parseMovieLensExport } from './formats/movielens-export'
import type { ParsedRatings } from './formats/rated-row'
import { isTraktTable, parseTraktJson, parseTraktTable } from './formats/trakt'

export type RatingsFile = ParsedRatings & { notes: string[] }

/** Reads an export of any of the known sites, told apart by what is in it. Throws AppError with what is wrong. */
export async function readRatingsFile(bytes: Uint8Array, maxBytes = limits.fileBytes): Promise<RatingsFile> {
  if (bytes.length > maxBytes) throw fileError(`The file is larger than ${inMegabytes(maxBytes)}.`)
  return isZip(bytes) ? readArchive(bytes) : readText(bytes)
}

const mayHoldRatings = (name: string) =>
  /\.(csv|json)$/i.test(name) && /rating|diary/i.test(name) && !/(^|\/)(deleted|orphaned|__macosx)\//i.test(name)

async function readArchive(bytes: Uint8Array): Promise<RatingsFile> {
  const files = (await unzip(bytes, mayHoldRatings)).sort((a, b) => Number(named(b)) - Number(named(a)))
  const readings: { name: string; reading: RatingsFile | Error }[] = []
  for (const { name, bytes: content } of files.slice(0, limits.filesRead)) {
    readings.push({ name, reading: await readText(content).catch(asError) })
  }
  const usable = readings.filter((each) => !(each.reading instanceof Error))
  // ratings.csv before diary.csv: the diary repeats films seen twice.
  const best = usable.sort((a, b) => score(b) - score(a))[0]?.reading
  if (best && !(best instanceof Error)) return best
  const failed = readings.map((each) => each.reading).find((each) => each instanceof Error)
  throw failed ?? fileError('The archive holds no ratings.csv or other file of ratings that we know.')
}

const named = ({ name }: { name: string }) => /rating/i.test(name)
const score = ({ name, reading }: { name: string; reading: RatingsFile | Error }) =>
  (named({ name }) ? 1_000_000 : 0) + (reading instanceof Error ? 0 : reading.rows.length)

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

async function readText(bytes: Uint8Array): Promise<RatingsFile> {
  const { text, note } = decodeText(bytes)
  if (text.replace(/^\uFEFF/, '').trim() === '') throw fileError('The file is empty.')
  const parsed = /^\uFEFF?\s*[[{]/.test(text) ? await parseTraktJson(text) : await parseTable(await readTable(text))
  if (parsed.rows.length === 0 && parsed.problems.length === 0) {
    throw fileError(emptyReason(parsed))
  }
  return { ...parsed, notes: note ? [note] : [] }
}

async function parseTable(table: Table): Promise<ParsedRatings> {
  const { columns } = table
  if (isImdb(columns)) return parseImdb(table)
  if (isTraktTable(columns)) return parseTraktTable(table)
  if (isMovieLensDataset(columns)) {
    throw fileError('This is a MovieLens data set of many people, not your own ratings.')
  }
  if (isMovieLensExport(columns)) return parseMovieLensExport(table)
  if (isLetterboxd(columns)) return parseLetterboxd(table)
  if (isLetterboxdWithoutRatings(columns)) {
    throw fileError('This list from Letterboxd has no ratings. Choose ratings.csv, or the whole zip file.')
  }
  if (columns.includes('const'))
    throw fileError('This list from IMDb has no "Your Rating" column. Export your ratings.')
  const named = columns.slice(0, 8).join(', ').slice(0, 120)
  throw fileError(
    `No export we know: the first line reads “${named}”. Missing is a column with your rating and one with the title.`,
  )
}

function emptyReason({ unrated, otherKinds }: ParsedRatings): string {
  if (unrated + otherKinds === 0) return 'The file has a first line and nothing below it.'
  if (unrated === 0) return 'The file rates only series and other things that are not films.'
  return `The file lists ${unrated} films and rates none of them.`
}
