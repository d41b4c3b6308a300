import { expect, test } from 'vitest'
import { fenceData } from '../ai/fence'
import { type TaughtCard, teach } from './examples'

const ranked = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const prompt = `The data:\n${fenceData({
  task: 'slate',
  interests: ['drama | strong'],
  films: ['70 | A film of theirs (1990) | 5 stars'],
  disliked: ['71 | Another (1991) | 1 stars'],
  candidates: ranked.map((id) => `${id} | Film ${id} (2000), Ida, 90 min | drama | A log line | well known`),
})}\nWrite.`

const card = (filmId: number, told: Partial<TaughtCard> = {}): TaughtCard => ({
  filmId,
  reason: `Words about film ${filmId}.`,
  basis: [70],
  met: null,
  said: null,
  refusedWords: '',
  ...told,
})
/** A list of the first eight films with what is told of some. */
const taught = (told: Record<number, Partial<TaughtCard>>, moveLimit = 2) =>
  teach({
    instructions: 'Our rules.',
    prompt,
    ranked,
    moveLimit,
    cards: ranked.slice(0, 8).map((id) => card(id, told[id])),
  })
type Elements = { elements: { id: number; basis: number[]; reason: string }[] }
const read = (answer: { content: string } | undefined) => (JSON.parse(answer?.content ?? '{}') as Elements).elements
const ids = (answer: { content: string } | undefined) => read(answer).map(({ id }) => id)

test('what was picked goes ahead of what was passed over, as far as the order may change, and back in the worse answer', () => {
  const found = taught({ 1: { met: 'passed' }, 4: { met: 'yes' } })
  expect(ids(found?.preference?.preferred_output[0])).toEqual([2, 4, 1, 3, 5, 6, 7, 8])
  expect(ids(found?.preference?.non_preferred_output[0])[0]).toBe(1)
  expect([...(found?.why ?? [])]).toEqual(['picked'])
  for (const answer of [found?.preference?.preferred_output[0], found?.preference?.non_preferred_output[0]])
    for (const [place, id] of ids(answer).entries()) expect(Math.abs(place - (id - 1))).toBeLessThanOrEqual(2)
})

test('both answers have the same films in the form the prompt asks for, and the question word for word', () => {
  const found = taught({ 2: { met: 'no' }, 3: { said: 'HELPFUL' } })
  expect(found?.chat?.messages.slice(0, 2)).toEqual([
    { role: 'system', content: 'Our rules.' },
    { role: 'user', content: prompt },
  ])
  const { preferred_output: [better] = [], non_preferred_output: [worse] = [] } = found?.preference ?? {}
  expect(ids(better).toSorted()).toEqual(ids(worse).toSorted())
  expect(read(better)).toContainEqual({ id: 3, basis: [70], reason: 'Words about film 3.' })
  expect(found?.chat?.messages[2]).toEqual(better)
})

test('helpful words go ahead of untrue ones, which stand in the worse answer alone', () => {
  const untrue = { said: 'NOT_TRUE', refusedWords: 'It was made in Rome.' } as const
  const found = taught({ 1: untrue, 2: { said: 'HELPFUL' } })
  const { preferred_output: [better] = [], non_preferred_output: [worse] = [] } = found?.preference ?? {}
  expect(ids(better)[0]).toBe(2)
  expect(ids(worse)[0]).toBe(1)
  expect(better?.content).not.toContain('Rome')
  expect(read(worse)[0]?.reason).toBe('It was made in Rome.')
  expect([...(found?.why ?? [])].toSorted()).toEqual(['picked', 'words'])
})

test('where no film may be moved only words make a pair', () => {
  expect(taught({ 1: { met: 'no' }, 2: { met: 'yes' } }, 0)).toMatchObject({ preference: null, chat: {} })
  expect(taught({ 1: { said: 'SPOILS', refusedWords: 'He dies at the end.' } }, 0)?.preference).not.toBeNull()
})

test('a list nobody said anything of, or one without a yes, is no good answer', () => {
  expect(taught({})).toMatchObject({ chat: null, preference: null })
  expect(taught({ 1: { met: 'passed' }, 2: { met: 'no' } })).toMatchObject({ chat: null, preference: null })
})

test.each([
  ['a film that was not offered', { filmId: 99 }],
  ['a film of theirs that was not named', { basis: [70, 12] }],
  ['no words', { reason: '' }],
  ['words no card could show', { refusedWords: 'x'.repeat(241) }],
])('a list with %s no longer fits its prompt', (_, told) => {
  expect(taught({ 2: told, 3: { met: 'yes' } })).toBeNull()
})

test('a list of fewer films, and a prompt without its data, fit nothing', () => {
  const list = { instructions: '', prompt, ranked, moveLimit: 2, cards: [card(1, { met: 'yes' })] }
  expect(teach(list)).toBeNull()
  expect(
    teach({ ...list, prompt: 'No data.', cards: ranked.slice(0, 8).map((id) => card(id, { met: 'yes' })) }),
  ).toBeNull()
})
