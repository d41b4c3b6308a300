import { describe, expect, test } from 'vitest'
import { shippedFilms } from '../../../testing/films/shipped-films'
import { readCases, refusedCases } from '../../../testing/tables/import-files'
import type { Expected, ImportCase } from '../../../testing/tables/import-files/case'
import { AppError } from '../../errors'
import { previewRatings } from './preview-ratings'
import { readFile } from './read-file'
import type { ReadOptions } from './read-rows'
import type { Preview } from './schema'

const { index, slugOf } = shippedFilms()
const read = ({ content, fileName, options }: Omit<ImportCase, 'expect'>) =>
  readFile(Buffer.from(content), fileName, options as ReadOptions)

const day = (at: number | null) => (at === null ? '' : ` ${new Date(at).toISOString().slice(0, 10)}`)
const said = ({ film, says, stars, at }: Preview['matched'][number]) =>
  `${slugOf(film.id)} ${says === 'rated' ? stars : says}${day(at)}`

function outcome({ matched, ambiguous, unmatched, left, problems, scale, best, asks, source }: Preview): Expected {
  return {
    source,
    ...(scale === null ? {} : { scale }),
    ...(best === 'lowest' ? { isBackwards: true as const } : {}),
    ...(asks ? { asks } : {}),
    found: matched
      .filter(({ probably }) => !probably)
      .map(said)
      .sort(),
    probably: matched
      .filter(({ probably }) => probably)
      .map(said)
      .sort(),
    choose: ambiguous.map(({ title }) => title),
    missing: unmatched.map(({ title }) => title),
    left: Object.fromEntries(Object.entries(left).filter(([, count]) => count > 0)),
    problems: problems.length,
  }
}

const nothing = { found: [], probably: [], choose: [], missing: [], left: {}, problems: 0 }

describe('a file says what is in it', () => {
  test.each(readCases)('$name ($fileName)', async ({ expect: expected, ...file }) => {
    const found = outcome(await previewRatings(index, await read(file)))
    expect({ scale: undefined, ...found }).toEqual({ ...nothing, scale: found.scale, ...expected })
  })
})

describe('a file that cannot be used says why', () => {
  test.each(refusedCases)('$name ($fileName)', async ({ refused, ...file }) => {
    const error = await read(file).catch((each: unknown) => each)
    expect(error).toBeInstanceOf(AppError)
    expect((error as AppError).message).toContain(refused)
  })
})
