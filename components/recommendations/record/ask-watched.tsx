import { FilmPoster } from '@/components/films/film-poster'
import type { CatalogSnapshot } from '@/lib/catalog/snapshot'
import { promisedStars } from '@/lib/recommendations/record/judge'
import type { AskedCard } from '@/lib/recommendations/record/queries'
import { WatchedQuestion } from './watched-question'

/** Asks about one film of an earlier day’s list. */
export function AskWatched({ card, catalog }: { card: AskedCard; catalog: CatalogSnapshot }) {
  const film = catalog.films.get(card.filmId)
  if (!film) return null
  const { id, slug, title } = film
  return (
    <WatchedQuestion key={id} slateId={card.slateId} film={{ id, slug, title }} promised={promisedStars(card)}>
      <FilmPoster film={film} />
    </WatchedQuestion>
  )
}
