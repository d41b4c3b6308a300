import { expect, test } from 'vitest'
import { confirmImportInput, optionsOf, readAgainInput, storedOptions } from './schema'

const importId = 'an-import'
const again = (fields: Record<string, unknown>) => readAgainInput.parse({ importId, ...fields })

test('of a form to confirm each chosen film is read by its row, none where none was chosen, and nothing else', () => {
  const fields = { 'choice-12': '7', 'choice-3': '', 'choice-4': 'x', 'choice-': '1', 'achoice-5': '1', other: '2' }
  expect(confirmImportInput.parse({ importId, ...fields, 'choice-6': 7 })).toEqual({
    importId,
    choices: new Map([
      [12, 7],
      [3, null],
    ]),
  })
  const many = { 'choice-123456789': '123456789', 'choice-1234567890': '1', 'choice-1': '1234567890', 'choice-2x': '1' }
  expect(confirmImportInput.parse({ importId, ...many }).choices).toEqual(new Map([[123456789, 123456789]]))
})

test.each([
  [{ scale: '10' }, 10],
  [{ scale: '1' }, 1],
  [{ scale: '1000' }, 1000],
  [{ scale: '1001' }, undefined],
  [{ scale: '0' }, undefined],
  [{ scale: '' }, undefined],
  [{ scale: '4.5' }, undefined],
  [{}, undefined],
])('a file is read again with the scale %j as %j', (fields, scale) => expect(again(fields).scale).toBe(scale))

test('it is read again as was said of the best mark, of the list and of columns, and only in words we know', () => {
  expect(again({ best: 'lowest', role: 'want', 'column-3': 'title', 'column-0': 'year' })).toEqual({
    importId,
    scale: undefined,
    best: 'lowest',
    role: 'want',
    columns: new Map([
      [3, 'title'],
      [0, 'year'],
    ]),
  })
  const strange = { best: 'middle', role: 'ours', 'column-1': 'shoe', 'column-1000': 'title', 'xcolumn-1': 'title' }
  expect(again({ ...strange, 'column-1x': 'title' })).toMatchObject({ best: undefined, role: undefined })
  expect(again({ ...strange, 'column-1x': 'title' }).columns.size).toBe(0)
})

test('columns are named by their places in the preview; what was not said is left out', () => {
  const said = again({ scale: '20', best: 'highest', role: 'seen', 'column-1': 'title', 'column-9': 'year' })
  expect(optionsOf(said, ['When', 'What'])).toEqual({
    scale: 20,
    best: 'highest',
    role: 'seen',
    columns: { What: 'title' },
  })
  expect(optionsOf(again({}), ['When'])).toEqual({})
  expect(optionsOf(again({ 'column-5': 'title' }), ['When'])).toEqual({})
})

test('what is kept of a choice is read back, and anything else is none', () => {
  const kept = { scale: 10, best: 'lowest', role: 'liked' } as const
  expect(storedOptions({ ...kept, columns: { What: 'title' } })).toEqual(kept)
  expect(storedOptions(null)).toEqual({})
  expect(storedOptions({ scale: 'ten' })).toEqual({})
})

test('an import without an id, or with one too long, is none', () => {
  expect(confirmImportInput.safeParse({ importId: '' }).success).toBe(false)
  expect(readAgainInput.safeParse({ importId: 'x'.repeat(41) }).success).toBe(false)
  expect(readAgainInput.safeParse({ importId: 'x'.repeat(40) }).success).toBe(true)
})
