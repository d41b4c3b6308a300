import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { filmNamed } from '../../testing/films/film-record'
import type { FilmRecord } from './film-record'
import { readCatalog } from './read-catalog'

const slugs = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

/** A catalog of seven films that name each other, changed as the test says. */
function problemsWith(changes: Record<string, Partial<Omit<FilmRecord, 'kindred'>>>) {
  const folder = mkdtempSync(join(tmpdir(), 'matinee-catalog-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const films = slugs.map((slug) =>
    filmNamed(slug, { kindred: slugs.filter((each) => each !== slug), ...changes[slug] }),
  )
  writeFileSync(join(folder, 'films.json'), JSON.stringify(films))
  return readCatalog(folder).problems
}

test('no two films are the same part of a series', () => {
  const first = { series: 'quays', seriesPart: 1 }
  expect(
    problemsWith({ a: first, b: { series: 'quays', seriesPart: 2 }, c: { series: 'piers', seriesPart: 1 } }),
  ).toEqual([])
  expect(problemsWith({ a: first, b: first })).toEqual([
    { file: 'films.json', film: 'b', field: 'seriesPart', problem: 'a is part 1 of quays already' },
  ])
})

test.each([
  ['is not there', () => join(tmpdir(), 'matinee-no-such-catalog')],
  ['is a file', () => join(process.cwd(), 'package.json')],
  ['holds no film', () => mkdtempSync(join(tmpdir(), 'matinee-catalog-'))],
])('a folder that %s is a mistake, not an empty catalog', (_, folderOf) => {
  const folder = folderOf()
  expect(readCatalog(folder)).toEqual({
    films: [],
    problems: [
      { file: folder, film: '(no film)', field: '(folder)', problem: 'is no folder with films in .json files' },
    ],
  })
})
