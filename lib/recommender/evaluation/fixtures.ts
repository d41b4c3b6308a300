import { seededRandom } from '../matrix/random'
import type { RatingFiles } from './parse-ratings'

/**
 * A small set in the layout of MovieLens, for tests: people of two tastes who rate films of their
 * half high and the others low, popular films more often, in time order.
 */
export function syntheticFiles(people: number, films: number, ratingsEach: number, seed: number): RatingFiles {
  const random = seededRandom(seed)
  const ratings = ['userId,movieId,rating,timestamp']
  for (let user = 1; user <= people; user++) {
    const seen = new Set<number>()
    while (seen.size < Math.min(ratingsEach, films)) seen.add(1 + Math.floor(films * random() ** 2))
    let second = 1_000_000_000 + user
    for (const film of seen) {
      const stars = film % 2 === user % 2 ? 4 + Math.round(random() * 2) / 2 : 1 + Math.round(random() * 4) / 2
      second += 60
      ratings.push([user, film, stars, second].join())
    }
  }
  const movies = ['movieId,title,genres']
  for (let film = 1; film <= films; film++) {
    movies.push(`${film},"Film, number ${film} (${1950 + (film % 60)})",${film % 2 ? 'Drama|War' : 'Comedy'}`)
  }
  return [
    { name: 'ratings.csv', text: ratings.join('\n') },
    { name: 'movies.csv', text: movies.join('\n') },
  ]
}
