import { describe, expect, test } from 'vitest'
import { guessColumns } from './columns'

const guess = (...columns: string[]) => Object.fromEntries(guessColumns(columns))

describe('a column by its name', () => {
  test.each([
    ['Original_Title', 'originalTitle'],
    ['Movie', 'title'],
    ['film title', 'title'],
    ['Release Year', 'year'],
    ['const', 'imdbId'],
    ['TMDB ID', 'tmdbId'],
    ['movie lens id', 'movieLensId'],
    ['Directed by', 'directors'],
    ['Title Type', 'kind'],
    ['Episode', 'episode'],
    ['Watch status', 'status'],
    ['In my watchlist', 'want'],
    ['Favourite', 'liked'],
    ['Last watched', 'watched'],
    ['Date rated', 'day'],
    ['Play count', 'seen'],
    ['Meine Bewertung', 'rating'],
    ['评分', 'rating'],
    ['myrating', 'rating'],
    ['shelf number', 'ignore'],
    ['Title of the book it is from', 'ignore'],
  ])('%s is %s', (column, field) => expect(guess(column)).toEqual({ [column]: field }))

  test('of several ratings the most personal one counts, and nobody else’s does', () => {
    expect(guess('Rating', 'Your Rating', 'IMDb Rating')).toEqual({
      Rating: 'ignore',
      'Your Rating': 'rating',
      'IMDb Rating': 'ignore',
    })
    expect(guess('Average rating', 'Score')).toEqual({ 'Average rating': 'ignore', Score: 'rating' })
    expect(guess('Average rating', 'votes')).toEqual({ 'Average rating': 'ignore', votes: 'ignore' })
    expect(guess('Date rated', 'Rating')).toEqual({ 'Date rated': 'day', Rating: 'rating' })
    expect(guess('My IMDb rating')).toEqual({ 'My IMDb rating': 'rating' })
    expect(guess('Your vote rating')).toEqual({ 'Your vote rating': 'rating' })
  })

  test('of two columns that are one field the first counts', () => {
    expect(guess('Title', 'Name')).toEqual({ Title: 'title', Name: 'ignore' })
  })
})
