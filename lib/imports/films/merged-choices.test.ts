import { expect, test } from 'vitest'
import { type ChosenAgain, mergedChoices } from './merged-choices'
import { wordKey } from './read-film'

const column = (name: string) => ({ name, field: null, sample: '' })
const unknown = (list: string, word: string) => ({ list, word, count: 1 })
const preview = {
  columns: ['Werk', 'Jahr', 'Notes'].map(column),
  unknown: [unknown('genres', 'Krimi'), unknown('moods', 'Heiter')],
}
const before = {
  columns: { Werk: 'title', gone: 'year' },
  words: { [wordKey('genres', 'Roman')]: 'drama' },
  everyKind: 'drama',
}
const merged = (chosen: Partial<ChosenAgain>) =>
  mergedChoices(before, preview, { columns: new Map(), words: new Map(), ...chosen })

test('what is not said anew stays as it was', () => expect(merged({})).toEqual(before))

test('columns are named by their places, an empty field leaves one out', () => {
  expect(
    merged({
      columns: new Map([
        [1, 'year'],
        [0, ''],
        [7, 'title'],
      ]),
    }).columns,
  ).toEqual({
    Werk: null,
    gone: 'year',
    Jahr: 'year',
  })
})

test('words are those chosen before, then those unknown; what is taken back is unknown again', () => {
  const of = (words: [number, string][]) => merged({ words: new Map(words) }).words
  expect(of([[1, 'crime']])).toEqual({ ...before.words, [wordKey('genres', 'Krimi')]: 'crime' })
  expect(
    of([
      [0, 'comedy'],
      [2, 'cosy'],
    ]),
  ).toEqual({
    [wordKey('genres', 'Roman')]: 'comedy',
    [wordKey('moods', 'Heiter')]: 'cosy',
  })
  expect(of([[0, '']])).toEqual({})
})

test.each([
  [undefined, 'drama'],
  ['', null],
  ['comedy', 'comedy'],
])('the kind of all rows, said as %j, is %j', (everyKind, kind) => expect(merged({ everyKind }).everyKind).toBe(kind))
