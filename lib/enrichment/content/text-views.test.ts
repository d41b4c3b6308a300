import { expect, test } from 'vitest'
import { approvedViews, loglineTexts, titleTexts } from './text-views'

const films = [
  { title: 'Amelie', originalTitle: 'Le Fabuleux Destin', genres: ['comedy', 'romance'], logline: 'A shy waitress.' },
  { title: 'Heat', genres: ['crime'], logline: 'A thief and a policeman.' },
]

test('titles come in both languages with the genres, log lines as they are', () => {
  expect(titleTexts(films)).toEqual(['Amelie Le Fabuleux Destin comedy romance', 'Heat  crime'])
  expect(loglineTexts(films)).toEqual(['A shy waitress.', 'A thief and a policeman.'])
})

test('approved texts make one view a strategy, in the order of the films, empty where a film has none', () => {
  const view = { tags: ['rain'], emotions: ['awe'] }
  const views = approvedViews(
    [7, 9],
    [
      { ...view, filmId: 9, strategy: 'COMBINED', text: 'Together.' },
      { ...view, filmId: 7, strategy: 'BASIC', text: 'Plainly.' },
      { ...view, filmId: 9, strategy: 'BASIC', text: 'Simply.' },
      { ...view, filmId: 8, strategy: 'ENGAGEMENT', text: 'Of a film that is not asked for.' },
    ],
  )
  expect(views).toEqual([
    { name: 'LLM-Rec basic', texts: ['Plainly. rain awe', 'Simply. rain awe'] },
    { name: 'LLM-Rec combined', texts: ['', 'Together. rain awe'] },
  ])
})
