import { describe, expect, test } from 'vitest'
import { readFilmFile } from './read-film-file'

const read = (text: string, most?: number) => readFilmFile(new TextEncoder().encode(text), most)

describe('a file of films', () => {
  test.each([
    ['[{"title": "A"}, 7]', 'JSON', [1], [2]],
    ['{"count": 2, "films": [{"title": "A"}, {"title": "B"}]}', 'JSON', [1, 2], []],
    ['{"title": "A", "cast": ["B"]}', 'JSON', [1], []],
    ['{"title": "A"}\n\n{"title": "B"}\n{"title": \n', 'JSONL', [1, 3], [4]],
    ['\uFEFFtitle,year\nA,1990\nB,1991\n', 'CSV', [2, 3], []],
  ])('%j is %s', async (text, format, lines, wrong) => {
    const file = await read(text)
    expect([file.format, file.rows.map(({ line }) => line), file.problems.map(({ line }) => line)]).toEqual([
      format,
      lines,
      wrong,
    ])
  })
  test('says what is no object', async () => {
    expect((await read('[7]')).problems).toEqual([{ line: 1, reason: 'is not a JSON object' }])
  })
  test.each([
    [' \n', 'The file is empty.'],
    ['title,year\n', 'nothing below it'],
    ['[{"title": ', 'not valid JSON'],
  ])('%j is refused: %s', async (text, said) => {
    await expect(read(text)).rejects.toMatchObject({ fieldErrors: { file: [expect.stringContaining(said)] } })
  })
  test('has as many rows as it may have, and not one more', async () => {
    await expect(read('[{}, 7]', 2)).resolves.toMatchObject({ format: 'JSON' })
    await expect(read('[{}, 7, {}]', 2)).rejects.toMatchObject({
      fieldErrors: { file: ['The file has more than 2 rows.'] },
    })
  })
})
