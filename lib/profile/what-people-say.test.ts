import { expect, test } from 'vitest'
import { peopleSayText, sumUp } from './what-people-say'

const notes = (count: number, text: string, stars: number | null = null) =>
  Array.from({ length: count }, () => ({ text, stars }))
const words = (text: string) => text.split(' ')

test('below five people nothing is summed up', () => {
  expect(sumUp(notes(4, 'dread', 5), words)).toBeNull()
  expect(sumUp(notes(5, 'dread', 5), words)).toMatchObject({ people: 5, about: [{ label: 'dread', people: 5 }] })
})

test('what fewer than three people speak of is not told, nor stars of fewer than five', () => {
  const said = sumUp([...notes(2, 'secret', 1), ...notes(3, 'dread dread snow', 4)], words)
  expect(said).toEqual({
    people: 5,
    about: [
      { label: 'dread', people: 3 },
      { label: 'snow', people: 3 },
    ],
    stars: { mean: 2.8, people: 5 },
  })
  expect(sumUp([...notes(1, 'x'), ...notes(4, 'dread', 4)], words)?.stars).toBeNull()
})

test('it says on how many notes it rests', () => {
  const about = [
    { label: 'dread', people: 4 },
    { label: 'Agnès Varda', people: 3 },
  ]
  expect(peopleSayText({ people: 7, about, stars: { mean: 4.2, people: 6 } })).toBe(
    'Of 7 people who share a note, several speak of dread (4) and Agnès Varda (3). They gave it 4.2 stars on average (6 of them).',
  )
  expect(peopleSayText({ people: 5, about: [], stars: null })).toBe(
    '5 people share a note on this film; no one thing is named by several of them.',
  )
})
