import { FilmPoster } from '@/components/films/film-poster'
import type { Viewer } from '@/lib/auth/viewer'
import { getCatalog } from '@/lib/catalog/snapshot'
import { promisedStars } from '@/lib/recommendations/record/judge'
import { getListOfNow } from '@/lib/recommendations/slate/list-of-now'
import { WatchedQuestion } from './watched-question'

/** Asks about one film of an earlier day’s list; nothing while somebody else sits here. */
export async function AskWatched({ viewer }: { viewer: Viewer }) {
  if (viewer.apart) return null
  const { asked: card } = await getListOfNow(viewer)
  const film = card && (await getCatalog()).films.get(card.filmId)
  if (!card || !film) return null
  const { id, slug, title } = film
  return (
    <WatchedQuestion key={id} slateId={card.slateId} film={{ id, slug, title }} promised={promisedStars(card)}>
      <FilmPoster film={film} />
    </WatchedQuestion>
  )
}
