import { describe, expect, test } from 'vitest'
import { zipOf } from '../../testing/zip-fixtures'
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
