import { cardFilm } from '@/components/films/card-film'
import { genreChoices } from '@/components/films/verdict/genre-choices'
import { factLine, sizeText, yearText } from '@/lib/catalog/fact-line'
import type { FilmCardData } from '@/lib/catalog/schema'
import type { CatalogSnapshot } from '@/lib/catalog/snapshot'
import type { FilmFeedback } from '@/lib/feedback/schema'
import type { Profile } from '@/lib/profile/profile'
import type { RecommendationContext } from '@/lib/recommendations/context/context'
import { cardGround, standsForExploration } from '@/lib/recommendations/reasons/card-ground'
import type { SlateItemView } from '@/lib/recommendations/schema'
import type { RankModels } from '@/lib/recommender/models/served-models'
import { isTmdbOn } from '@/lib/tmdb/queries'
import { probableStars } from './probable-stars'
import type { EntryWordsData, ProgrammeEntryData } from './programme-entry'
import type { StarsSaid } from './stars-line'

/** What a place says of a film: all that stands in it but the words. */
export type PlaceFacts = Omit<ProgrammeEntryData, 'surface' | 'slateId' | 'position'> & { stars: StarsSaid | null }

/** A list that is known: its places by their number, null where there is none. */
export type ProgrammeFacts = { slateId: string; places: ((PlaceFacts & { words: EntryWordsData }) | null)[] }

const factsOf = (film: FilmCardData) =>
  factLine(film.directors.join(', '), yearText(film.year), sizeText(film.runtimeMinutes, 'short'))

type Placed = { filmId: number; propensity: number | null }

export function placeFacts(context: RecommendationContext, { filmId, propensity }: Placed): PlaceFacts | null {
  const film = context.catalog.films.get(filmId)
  if (!film) return null
  return {
    film: cardFilm(film, factsOf(film)),
    genres: genreChoices(film.genres),
    feedback: context.feedback.get(film.id) ?? null,
    exploration: standsForExploration(context, { filmId, propensity }),
    stars: probableStars(context, filmId),
  }
}

export const entryWords = (context: RecommendationContext, item: SlateItemView): EntryWordsData => ({
  reason: item.reason,
  language: item.language,
  ...cardGround(context, item),
})

type Made = {
  of: string
  catalog: CatalogSnapshot
  feedback: ReadonlyMap<number, FilmFeedback>
  rating: RankModels['rating']
  facts: string
}

/** Of a profile that is the very same as last time. */
const made = new WeakMap<Profile, Made>()

/** A list that is known, as one text: a page carries it once, and what is drawn of it is known again by it. */
export function programmeFacts(
  context: RecommendationContext,
  slateId: string,
  items: readonly (SlateItemView | null)[],
): string {
  const { viewer, profile, catalog, feedback, engine } = context
  const { avoid, children, withoutProfile } = viewer
  const of = JSON.stringify([slateId, items, avoid, children, withoutProfile, isTmdbOn(), new Date().getUTCFullYear()])
  const last = made.get(profile)
  const { rating } = engine.models
  if (last?.of === of && last.catalog === catalog && last.feedback === feedback && last.rating === rating) {
    return last.facts
  }
  const places = items.map((item) => {
    const said = item && placeFacts(context, item)
    return said && { ...said, words: entryWords(context, item) }
  })
  const facts = JSON.stringify({ slateId, places } satisfies ProgrammeFacts)
  made.set(profile, { of, catalog, feedback, rating, facts })
  return facts
}
