import { cardFilm } from '@/components/films/card-film'
import { genreChoices } from '@/components/films/verdict/genre-choices'
import type { Viewer } from '@/lib/auth/viewer'
import { factLine, sizeText, yearText } from '@/lib/catalog/fact-line'
import type { FilmCardData } from '@/lib/catalog/schema'
import { noFeedback } from '@/lib/feedback/schema'
import { isDrawn } from '@/lib/profile/profile'
import { isExploration, usualGenres } from '@/lib/profile/ranking/usual-genres'
import { getRecommendationContext, type RecommendationContext } from '@/lib/recommendations/context'
import { evidenceMarks } from '@/lib/recommendations/evidence-marks'
import { metWishes } from '@/lib/recommendations/met-wishes'
import type { SlateItemView } from '@/lib/recommendations/schema'
import { type PlaceView, settledPlace } from '@/lib/recommendations/slate/place-views'
import { wantsPlainPages } from '@/lib/web/plain-pages'
import { ProbableStars } from './probable-stars'
import { EntryWords, EntryWordsSkeleton, ProgrammeEntry } from './programme-entry'
import { SettlingPlace } from './settling-place'
import { SettlingWords } from './settling-words'

type Shown = { context: RecommendationContext; slateId: string; position: number }

type PlaceProps = { viewer: Viewer; slateId: string; position: number }

/** A place of a list that is known. */
export async function KnownPlace({ viewer, item, ...place }: PlaceProps & { item: SlateItemView | null }) {
  const context = await getRecommendationContext(viewer)
  return item && <Entry {...place} context={context} film={item} item={item} />
}

/** A place of a list that is being written. Without scripts nothing could settle: there it comes when it is final. */
export async function LivePlace({
  viewer,
  place,
  ...rest
}: PlaceProps & { place: Promise<PlaceView | null> | undefined }) {
  if (await wantsPlainPages()) return <KnownPlace {...rest} viewer={viewer} item={await settledPlace(place)} />
  const [view, context] = await Promise.all([place, getRecommendationContext(viewer)])
  return view ? <View {...rest} context={context} view={view} /> : null
}

function View({ view, ...shown }: Shown & { view: PlaceView }) {
  if (view.isFinal) return <Entry {...shown} film={view} item={view.item} />
  const next = view.next.then((other) => other && <View {...shown} view={other} />)
  const words = view.words.then((item) => item && <Words {...shown} item={item} />)
  return (
    <SettlingPlace slateId={shown.slateId} filmId={view.filmId} next={next}>
      <Entry {...shown} film={view} item={view.item} later={words} />
    </SettlingPlace>
  )
}

const factsOf = (film: FilmCardData) =>
  factLine(film.directors.join(', '), yearText(film.year), sizeText(film.runtimeMinutes, 'short'))

type EntryProps = Shown & {
  film: { filmId: number; propensity: number | null }
  item: SlateItemView | null
  /** Other words that take the place of these. */
  later?: Promise<React.ReactNode>
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
        exploration: standsForExploration(context, filmId, propensity),
      }}
    >
      <ProbableStars context={context} filmId={filmId} />
      {later ? <SettlingWords next={later}>{words}</SettlingWords> : words}
    </ProgrammeEntry>
  )
}

function Words({ context, slateId, item }: Shown & { item: SlateItemView }) {
  const title = context.catalog.films.get(item.filmId)?.title ?? ''
  const fromTaste =
    !context.viewer.withoutProfile &&
    isDrawn(context.profile) &&
    !standsForExploration(context, item.filmId, item.propensity)
  return (
    <EntryWords
      reason={item.reason}
      marks={evidenceMarks(context, item.basis)}
      wishes={fromTaste ? metWishes(context, item.filmId) : []}
      title={title}
      fromTaste={fromTaste}
      slateId={slateId}
      filmId={item.filmId}
    />
  )
}

function standsForExploration(
  { catalog, profile }: RecommendationContext,
  filmId: number,
  propensity: number | null,
): boolean {
  const film = catalog.films.get(filmId)
  return film !== undefined && propensity !== null && isExploration(film, usualGenres(profile.active))
}
