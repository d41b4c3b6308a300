import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { RatingFormatError } from '../../lib/recommender/evaluation/parse-ratings'

const empty = { dimensions: 0, values: new Float32Array(0) }
vi.mock('./film-texts', () => ({ readFilmTexts: async () => ({ title: empty, logline: empty, written: new Map() }) }))
const { evaluateContentCommand } = await import('./content')

const folder = mkdtempSync(join(tmpdir(), 'matinee-content-'))
const print = vi.spyOn(console, 'log').mockImplementation(() => undefined)
vi.spyOn(console, 'error').mockImplementation(() => undefined)
beforeEach(() => print.mockClear())
afterAll(() => rmSync(folder, { recursive: true }))

/** MovieLens numbers of ten well-known films of the catalog, and one it cannot have. */
const films = [1, 32, 50, 110, 150, 260, 296, 318, 356, 480, 99_999_999]

function write(name: string, filmIds: number[]): string {
  const ratings = filmIds.map((id, place) => `1,${id},5,${1_400_000_000 + place}`)
  const movies = filmIds.map((id) => `${id},Film ${id} (1990),Drama`)
  writeFileSync(join(folder, 'ratings.csv'), ['userId,movieId,rating,timestamp', ...ratings].join('\n'))
  writeFileSync(join(folder, 'movies.csv'), ['movieId,title,genres', ...movies].join('\n'))
  return join(folder, name)
}

test('both protocols are printed with how much of the ratings the catalog covers, and written as figures', async () => {
  const json = write('figures.json', films)
  await evaluateContentCommand([folder, '--json', json])
  const printed = print.mock.calls.flat().join('\n')
  expect(printed).toMatch(/^10 of \d+ films of the catalog are rated: 10 of 11 ratings, 1 people$/m)
  expect(printed).toMatch(/^Protocol A, seed 1: 1 people/m)
  expect(printed).toMatch(/^Protocol D, seed 1: 1 people/m)
  expect(printed).toMatch(/\| site, as served +\| [.\d]+ ± \.0000/)
  expect(printed).toMatch(/\| LLM-Rec combined +\| no approved texts/)
  const { protocols } = JSON.parse(readFileSync(json, 'utf8'))
  expect(protocols.map((each: { protocol: string }) => each.protocol)).toEqual(['A', 'D'])
  expect(protocols[0].results[0]).toMatchObject({ model: 'popularity', groups: [{ people: 1 }] })
})

test.each([
  [[], /^Usage: npm run evaluate -- content DIR/],
  [[folder, 'other'], /^Usage/],
  [[folder, '--protocol', 'B'], /--protocol is A, D, validation, not "B"/],
  [[folder, '--seed', 'x'], /--seed is a whole number/],
  [[join(folder, 'absent')], /there is no folder/],
])('what cannot be run is refused with a sentence: %j', async (args, sentence) => {
  await expect(evaluateContentCommand(args)).rejects.toThrow(sentence)
  await expect(evaluateContentCommand(args)).rejects.toThrow(RatingFormatError)
})

test('ratings of films the catalog does not have are refused', async () => {
  write('', [99_999_998, 99_999_999])
  await expect(evaluateContentCommand([folder])).rejects.toThrow('none of the rated films is in the catalog')
})

test('an unknown option is refused, and nothing is printed', async () => {
  await expect(evaluateContentCommand([folder, '--fast'])).rejects.toThrow(/--fast/)
  expect(print).not.toHaveBeenCalled()
})
