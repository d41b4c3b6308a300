import { describe, expect, test } from 'vitest'
import { zipOf } from '../../testing/zip-fixtures'
import { seededRandom } from '../recommender/matrix/random'
import { limits } from './limits'
import { isZip, unzip } from './unzip'

describe('an archive is known by its first four bytes', () => {
  const begins = [0x50, 0x4b, 3, 4]
  test('all of them', () => {
    expect(isZip(Uint8Array.from(begins))).toBe(true)
    expect(isZip(new Uint8Array())).toBe(false)
  })
  test.each([0, 1, 2, 3])('not without byte %i', (place) => {
    expect(isZip(Uint8Array.from(begins.with(place, 0x20)))).toBe(false)
  })
})

const all = () => true
const packed = (name: string, size: number) => zipOf([{ name, content: new Uint8Array(size) }])

describe('how much one file may be packed', () => {
  test('up to a size any ratio is taken, above it a high one is not', async () => {
    const [small] = await unzip(packed('a.csv', limits.ratioFromBytes), all)
    expect(small?.bytes).toHaveLength(limits.ratioFromBytes)
    await expect(unzip(packed('a.csv', limits.ratioFromBytes + 1), all)).rejects.toThrow(/packed \d+ to 1/)
  })
  test('only files that are wanted are opened, and no folders', async () => {
    const files = ['b.txt', 'a.csv', 'folder.csv/'].map((name) => ({ name, content: name }))
    const found = await unzip(zipOf(files), (name) => name.includes('.csv'))
    expect(found.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([['a.csv', 'a.csv']])
    await expect(unzip(packed('bomb.bin', limits.ratioFromBytes * 4), () => false)).resolves.toEqual([])
  })
})

describe('how much an archive may unpack to', () => {
  /** Packs to a third of a megabyte, whatever size it says it has. */
  const random = seededRandom(1)
  const dense = Uint8Array.from({ length: 400_000 }, () => 256 * random())
  const saying = (...sizes: number[]) =>
    zipOf(sizes.map((declaredSize, at) => ({ name: `${at}.csv`, content: dense, declaredSize })))
  test.each([
    ['one file', [limits.entryBytes + 1], '0.csv in the archive unpacks to more than 32 MB.'],
    ['all together', [limits.entryBytes, limits.entryBytes, 1], 'The archive unpacks to more than 64 MB.'],
    ['neither, though they say so wrongly', [limits.entryBytes, limits.entryBytes], 'is damaged or cut off'],
  ])('%s', async (_, sizes, said) => await expect(unzip(saying(...sizes), all)).rejects.toThrow(said))
  test('what is not wanted is not counted', async () =>
    expect(await unzip(saying(limits.entryBytes + 1, limits.entryBytes), () => false)).toEqual([]))
})

test('as many files as an archive may have are taken, one more is not', async () => {
  const archive = (count: number) => zipOf(Array.from({ length: count }, (_, at) => ({ name: `${at}`, content: '' })))
  expect(await unzip(archive(limits.zipEntries), () => false)).toEqual([])
  await expect(unzip(archive(limits.zipEntries + 1), () => false)).rejects.toThrow('holds 2001 files')
})

test('a locked file is named', async () =>
  await expect(unzip(zipOf([{ name: 'a.csv', content: 'x', encrypted: true }]), all)).rejects.toThrow(
    'a.csv in the archive is locked with a password.',
  ))
