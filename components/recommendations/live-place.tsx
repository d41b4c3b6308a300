import { cardFilm } from '@/components/films/card-film'
import { genreChoices } from '@/components/films/verdict/genre-choices'
import { factLine, sizeText, yearText } from '@/lib/catalog/fact-line'
import type { FilmCardData } from '@/lib/catalog/schema'
import { noFeedback } from '@/lib/feedback/schema'
import type { RecommendationContext } from '@/lib/recommendations/context/context'
import { cardGround, standsForExploration } from '@/lib/recommendations/reasons/card-ground'
import type { SlateItemView } from '@/lib/recommendations/schema'
import { type PlaceView, settledPlace } from '@/lib/recommendations/slate/place-views'
import { wantsPlainPages } from '@/lib/web/plain-pages'
import { ProbableStars } from './probable-stars'
import { EntryWords, EntryWordsSkeleton, ProgrammeEntry } from './programme-entry'
import { type NextCard, SettlingPlace } from './settling-place'
import { SettlingWords } from './settling-words'

type Shown = { context: RecommendationContext; slateId: string; position: number }

/** A place of a list that is known. */
export function KnownPlace({ item, ...shown }: Shown & { item: SlateItemView | null }) {
  return (
    item && (
      <SettlingPlace slateId={shown.slateId} filmId={item.filmId} next={null}>
        <Entry {...shown} film={item} item={item} later={null} />
      </SettlingPlace>
    )
  )
}

/** A place of a list that is being written. Without scripts nothing could settle: there it comes when it is final. */
export async function LivePlace({ place, ...shown }: Shown & { place: Promise<PlaceView | null> | undefined }) {
  if (await wantsPlainPages()) return <KnownPlace {...shown} item={await settledPlace(place)} />
  const view = await place
  if (!view) return null
  const { card, ...settling } = cardOf(view, shown)
  return (
    <SettlingPlace slateId={shown.slateId} {...settling}>
      {card}
    </SettlingPlace>
  )
}

function cardOf(view: PlaceView, shown: Shown): NextCard {
  const later = view.isFinal ? null : view.words.then((item) => item && <Words {...shown} item={item} />)
  return {
    filmId: view.filmId,
    card: <Entry {...shown} film={view} item={view.item} later={later} />,
    next: view.isFinal ? null : view.next.then((other) => other && cardOf(other, shown)),
  }
}

const factsOf = (film: FilmCardData) =>
  factLine(film.directors.join(', '), yearText(film.year), sizeText(film.runtimeMinutes, 'short'))

type EntryProps = Shown & {
  film: { filmId: number; propensity: number | null }
  item: SlateItemView | null
  /** Other words that take the place of these. */
  later: Promise<React.ReactNode> | null
}

function Entry({ film: { filmId, propensity }, item, later, ...shown }: EntryProps) {
  const { context, slateId, position } = shown
  const film = context.catalog.films.get(filmId)
  if (!film) return null
  const words = item ? <Words {...shown} item={item} /> : <EntryWordsSkeleton />
  return (
    <ProgrammeEntry
      key={film.id}
      entry={{
        surface: 'tonight',
        slateId,
        position,
        film: cardFilm(film, factsOf(film)),
        genres: genreChoices(film.genres),
        feedback: context.feedback.get(film.id) ?? noFeedback,
        exploration: standsForExploration(context, { filmId, propensity }),
      }}
    >
      <ProbableStars context={context} filmId={filmId} />
      <SettlingWords next={later}>{words}</SettlingWords>
    </ProgrammeEntry>
  )
}

function Words({ context, slateId, item }: Shown & { item: SlateItemView }) {
  const title = context.catalog.films.get(item.filmId)?.title ?? ''
  return (
    <EntryWords
      reason={item.reason}
      language={item.language}
      {...cardGround(context, item)}
      title={title}
      slateId={slateId}
      filmId={item.filmId}
    />
  )
}
