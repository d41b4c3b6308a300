import { expect, test } from 'vitest'
import { diffOfWords, diffVersions } from './diff'

const marks = (before: string, after: string) =>
  diffVersions(before, after).map(({ kind, text }) => `${{ same: ' ', added: '+', removed: '-' }[kind]}${text}`)

test('a changed line is the old one taken out and the new one put in', () => {
  expect(marks('a\nb\nc', 'a\nx\nc')).toEqual([' a', '-b', '+x', ' c'])
})

test('each line has its number in the version it belongs to', () => {
  expect(diffVersions('a\nb', 'new\na\nb')).toMatchObject([
    { kind: 'added', before: null, after: 1 },
    { kind: 'same', text: 'a', before: 1, after: 2 },
    { kind: 'same', text: 'b', before: 2, after: 3 },
  ])
})

test('a line break at the very end is no difference', () => {
  expect(marks('a\nb', 'a\nb\n')).toEqual([' a', ' b'])
})

test('an empty line is a line', () => {
  expect(marks('a\n\nb', 'a\nb')).toEqual([' a', '-', ' b'])
})

test('from nothing everything is new, to nothing everything is gone, and nothing is nothing', () => {
  expect(marks('', 'a\nb')).toEqual(['+a', '+b'])
  expect(marks('a', '')).toEqual(['-a'])
  expect(marks('', '')).toEqual([])
})

test('in a changed line the words that changed are marked, on both sides', () => {
  const [gone, come] = diffVersions('Say why, briefly.', 'Say why, warmly.')
  const marked = (line: typeof gone) => line?.words?.flatMap(({ kind, text }) => (kind === 'same' ? [] : [text]))
  expect([marked(gone), marked(come)]).toEqual([['briefly'], ['warmly']])
  expect([gone, come].map((line) => line?.words?.map(({ text }) => text).join(''))).toEqual([
    'Say why, briefly.',
    'Say why, warmly.',
  ])
})

test('lines of which more came than went are other lines: no words are marked', () => {
  expect(diffVersions('a b', 'a c\nd').map(({ words }) => words)).toEqual([undefined, undefined, undefined])
})

test('two texts word by word read as each of them', () => {
  const words = diffOfWords('one two three', 'one 2 three four')
  const without = (kind: string) => words.flatMap((each) => (each.kind === kind ? [] : [each.text])).join('')
  expect([without('added'), without('removed')]).toEqual(['one two three', 'one 2 three four'])
})
