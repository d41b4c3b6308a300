import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type FilmRecord, filmRecord } from './film-record'

export type CatalogProblem = { file: string; film: string; field: string; problem: string }

type Located = { file: string; film: FilmRecord }

/** Reads and validates every JSON file of a catalog folder. Nothing is thrown: problems are listed. */
export function readCatalog(folder: string): { films: FilmRecord[]; problems: CatalogProblem[] } {
  const files = filesOf(folder)
  if (files.length === 0) {
    const problem = 'is no folder with films in .json files'
    return { films: [], problems: [{ file: folder, film: '(no film)', field: '(folder)', problem }] }
  }
  const located: Located[] = []
  const problems: CatalogProblem[] = []
  for (const file of files) {
    const parsed = parseFile(folder, file)
    located.push(...parsed.located)
    problems.push(...parsed.problems)
  }
  return { films: located.map((entry) => entry.film), problems: [...problems, ...crossCheck(located)] }
}

/** None where there is no such folder: an empty catalog would retire every film there is. */
function filesOf(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
}

function parseFile(folder: string, file: string) {
  const located: Located[] = []
  const problems: CatalogProblem[] = []
  const rows = parseJsonArray(readFileSync(join(folder, file), 'utf8'))
  if (rows instanceof Error) {
    return { located, problems: [{ file, film: '(whole file)', field: '(json)', problem: rows.message }] }
  }
  rows.forEach((row, index) => {
    const film = rowName(row) ?? `entry ${index + 1}`
    const result = filmRecord.safeParse(row)
    if (result.success) located.push({ file, film: result.data })
    else
      for (const issue of result.error.issues)
        problems.push({ file, film, field: issue.path.join('.') || '(film)', problem: issue.message })
  })
  return { located, problems }
}

function parseJsonArray(text: string): unknown[] | Error {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : new Error('must be a list of films')
  } catch (error) {
    return new Error(error instanceof Error ? error.message : 'is not JSON')
  }
}

function rowName(row: unknown): string | undefined {
  return typeof row === 'object' && row !== null && 'slug' in row && typeof row.slug === 'string' ? row.slug : undefined
}

function crossCheck(located: Located[]): CatalogProblem[] {
  const problems: CatalogProblem[] = []
  const fileOf = new Map<string, string>()
  for (const { file, film } of located) {
    const earlier = fileOf.get(film.slug)
    if (earlier) problems.push({ file, film: film.slug, field: 'slug', problem: `also written in ${earlier}` })
    fileOf.set(film.slug, file)
  }
  const partOf = new Map<string, string>()
  for (const { file, film } of located.filter((entry) => entry.film.series)) {
    const part = `part ${film.seriesPart} of ${film.series}`
    const earlier = partOf.get(part)
    if (earlier) problems.push({ file, film: film.slug, field: 'seriesPart', problem: `${earlier} is ${part} already` })
    partOf.set(part, film.slug)
  }
  for (const { file, film } of located) {
    const linked = new Set<string>()
    film.kindred.forEach((link, index) => {
      const field = `kindred.${index}.slug`
      if (link.slug === film.slug) problems.push({ file, film: film.slug, field, problem: 'links to itself' })
      if (linked.has(link.slug)) problems.push({ file, film: film.slug, field, problem: `repeats ${link.slug}` })
      if (!fileOf.has(link.slug)) problems.push({ file, film: film.slug, field, problem: `unknown film ${link.slug}` })
      linked.add(link.slug)
    })
  }
  return problems
}
