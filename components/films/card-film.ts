import { isOut } from '@/lib/catalog/fact-line'
import type { FilmCardData } from '@/lib/catalog/schema'
import { isTmdbOn } from '@/lib/tmdb/queries'
import { posterAddress } from './poster/poster-address'

/** What a card says of a film, and no more: it is sent twice, as markup and as the data React takes over with. */
export type CardFilm = {
  id: number
  slug: string
  title: string
  facts: string
  poster: string
  /** Where the site shows real posters, their address. */
  real?: string
  notOut?: true
}

/** `facts`: what stands under the title. */
export function cardFilm(film: FilmCardData, facts: string): CardFilm {
  const { id, slug, title, year } = film
  return {
    id,
    slug,
    title,
    facts,
    poster: posterAddress(film),
    ...(isTmdbOn() && { real: `/films/${slug}/poster?size=card` }),
    ...(!isOut(year) && { notOut: true }),
  }
}
