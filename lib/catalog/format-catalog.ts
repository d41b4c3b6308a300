import { describedFields } from './film-fields'
import type { FilmRecord } from './film-record'

const LINE_WIDTH = 120

/** Splits films into files of five years each, sorted by year and slug: the canonical form of prisma/catalog. */
export function formatCatalog(films: readonly FilmRecord[]): Map<string, string> {
  const byFile = new Map<string, FilmRecord[]>()
  for (const film of films) byFile.set(fileOf(film.year), [...(byFile.get(fileOf(film.year)) ?? []), film])
  return new Map(
    [...byFile.entries()].map(([file, list]) => [
      file,
      `[\n${list
        .toSorted((a, b) => a.year - b.year || (a.slug < b.slug ? -1 : 1))
        .map((film) => formatFilm(film))
        .join(',\n')}\n]\n`,
    ]),
  )
}

/** "1975-1979.json"; everything before 1930 is one file. */
function fileOf(year: number): string {
  if (year < 1930) return '1915-1929.json'
  const start = Math.floor(year / 5) * 5
  return `${start}-${start + 4}.json`
}

function formatFilm(film: FilmRecord): string {
  const fields = fieldOrder
    .filter((name) => film[name] !== undefined)
    .map((name) => `    ${JSON.stringify(name)}: ${formatValue(film[name])}`)
  return `  {\n${fields.join(',\n')}\n  }`
}

function formatValue(value: unknown): string {
  const inline = JSON.stringify(value)
    .replaceAll('","', '", "')
    .replace(/^\{(?=")/, '{ ')
    .replace(/\}$/, inlineObject(value) ? ' }' : '}')
    .replaceAll('":', '": ')
    .replaceAll(',"movieLens', ', "movieLens')
  if (!Array.isArray(value) || (inline.length < LINE_WIDTH && typeof value[0] !== 'object')) return inline
  return `[\n${value.map((item) => `      ${typeof item === 'object' ? formatLink(item) : JSON.stringify(item)}`).join(',\n')}\n    ]`
}

const inlineObject = (value: unknown) =>
  typeof value === 'object' && !Array.isArray(value) && Object.keys(value ?? {}).length > 0

const formatLink = (link: { slug: string; because: string }) =>
  `{ "slug": ${JSON.stringify(link.slug)}, "because": ${JSON.stringify(link.because)} }`

const fieldOrder = ['slug', ...describedFields, 'ids'] as const satisfies (keyof FilmRecord)[]
