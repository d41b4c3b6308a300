import 'server-only'
import { getCatalog } from '../../../catalog/snapshot'
import { siteFeatures } from '../../../recommender/models/site-content'
import { defaultTrainServedOptions } from '../../../recommender/models/train-served'
import { likeThreshold, type RatingSet } from '../../../recommender/models/training-data'
import { streamRatingPeople } from './queries'

/**
 * Everything people said, here and in imported data sets, in the form the evaluation reads. Users carry numbers of
 * their own, which name nobody; films keep their ids.
 */
export async function readSiteRatings(): Promise<RatingSet> {
  const { films, index } = await getCatalog()
  const user: number[] = []
  const film: number[] = []
  const stars: number[] = []
  const seconds: number[] = []
  let people = 0
  for await (const person of streamRatingPeople()) {
    const before = user.length
    for (let at = 0; at < person.filmIds.length; at++) {
      const row = index.rowOf.get(person.filmIds[at]!)
      if (row === undefined) continue
      user.push(people)
      film.push(row)
      stars.push(person.stars[at]!)
      seconds.push(person.seconds[at]!)
    }
    if (user.length > before) people++
  }
  const likes = new Float32Array(index.size)
  film.forEach((row, at) => {
    if (stars[at]! >= likeThreshold) likes[row] = likes[row]! + 1
  })
  const listed = Array.from(index.filmIds, (id) => films.get(id))
  return {
    userIds: Int32Array.from({ length: people }, (_, row) => row + 1),
    filmIds: index.filmIds,
    user: Int32Array.from(user),
    film: Int32Array.from(film),
    stars: Float32Array.from(stars),
    seconds: Float64Array.from(seconds),
    years: Int16Array.from(listed, (each) => each?.year ?? 0),
    genres: listed.map((each) => each?.genres ?? []),
    countries: listed.map((each) => each?.countries ?? []),
    ...siteFeatures(index, likes, defaultTrainServedOptions.contentFeatures),
  }
}
