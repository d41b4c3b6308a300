import 'server-only'
import { streamDatasetRatings } from '../../imports/datasets/queries'
import { likeThreshold } from '../../recommender/models/training-data'
import { streamOwnLikes } from '../queries'
import { countLikes, type Likes } from './neighbours'

/** What the same people like: imported raters, and people of this site who allow a model. Only counts leave here. */
export async function loadLikes(wanted: ReadonlySet<number>): Promise<Likes> {
  const likes = countLikes(wanted)
  let rater = ''
  let films: number[] = []
  const flush = () => {
    if (films.length > 1) likes.add(films)
    films = []
  }
  for await (const page of streamDatasetRatings()) {
    for (let at = 0; at < page.raterId.length; at++) {
      const next = `${page.dataset} ${page.raterId[at]}`
      if (next !== rater) flush()
      rater = next
      if ((page.stars[at] as number) >= likeThreshold) films.push(page.filmId[at] as number)
    }
  }
  flush()
  for await (const own of streamOwnLikes(likeThreshold)) likes.add(own)
  return likes
}
