import { expect, test } from 'vitest'
import { splitLines } from './split-lines'

async function* inChunks(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk)
}
async function linesOf(chunks: AsyncIterable<Uint8Array>, from?: { byte: number; line: number }) {
  const found = []
  for await (const lines of splitLines(chunks, from)) found.push(...lines)
  return found.map(({ text, number, nextByte }) => [text, number, nextByte])
}

test('lines are whole wherever the chunks end, each with the byte behind it', async () => {
  const lines = [
    ['a,1', 1, 4],
    ['bc,2', 2, 9],
    ['', 3, 10],
    ['d', 4, 11],
  ]
  expect(await linesOf(inChunks('a,1\nbc,2\n\nd'))).toEqual(lines)
  expect(await linesOf(inChunks('a', ',1\nb', 'c,2', '\n', '\nd'))).toEqual(lines)
})

test('a last line needs no end, and an end begins no line of its own', async () => {
  expect(await linesOf(inChunks('a\n'))).toEqual([['a', 1, 2]])
  expect(await linesOf(inChunks())).toEqual([])
})

test('the returns of Windows belong to no line', async () => {
  expect(await linesOf(inChunks('a\r\n\r\nb\r'))).toEqual([
    ['a', 1, 3],
    ['', 2, 5],
    ['b', 3, 7],
  ])
})

test('it goes on at the byte and line it is told', async () => {
  expect(await linesOf(inChunks('x\ny'), { byte: 100, line: 8 })).toEqual([
    ['x', 8, 102],
    ['y', 9, 103],
  ])
})

test('a line is cut at 64 KB, and one longer than a megabyte is refused by its number', async () => {
  const [[text, , next]] = (await linesOf(inChunks(`${'x'.repeat(70_000)}\n`))) as [[string, number, number]]
  expect([text.length, next]).toEqual([65_536, 70_001])
  await expect(linesOf(inChunks('a\n', 'x'.repeat(1_048_576)))).resolves.toHaveLength(2)
  await expect(linesOf(inChunks('a\n', 'x'.repeat(1_048_577)))).rejects.toThrow('Line 2 of the ratings')
})
