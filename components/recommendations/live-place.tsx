import type { ReactNode } from 'react'
import { noFeedback } from '@/lib/feedback/schema'
import type { RecommendationContext } from '@/lib/recommendations/context/context'
import type { SlateItemView } from '@/lib/recommendations/schema'
import { type PlaceView, settledPlace } from '@/lib/recommendations/slate/place-views'
import { wantsPlainPages } from '@/lib/web/plain-pages'
import { KnownPlace } from './known-programme'
import { entryWords, placeFacts } from './place-facts'
import { EntryWords, EntryWordsSkeleton, ProgrammeEntry } from './programme-entry'
import { type NextCard, SettlingPlace } from './settling-place'
import { SettlingWords } from './settling-words'
import { StarsLine } from './stars-line'

type Shown = { context: RecommendationContext; slateId: string; position: number }

/** A place of a list that is being written. Without scripts nothing could settle: there it comes when it is final. */
export async function LivePlace({ place, ...shown }: Shown & { place: Promise<PlaceView | null> | undefined }) {
  if (await wantsPlainPages()) return <FinalPlace {...shown} item={await settledPlace(place)} />
  const view = await place
  if (!view) return null
  const { card, ...settling } = cardOf(view, shown)
  return (
    <SettlingPlace slateId={shown.slateId} {...settling}>
      {card}
    </SettlingPlace>
  )
}

function FinalPlace({ context, slateId, position, item }: Shown & { item: SlateItemView | null }) {
  const said = item && placeFacts(context, item)
  return said && <KnownPlace {...{ slateId, position }} place={{ ...said, words: entryWords(context, item) }} />
}

function cardOf(view: PlaceView, shown: Shown): NextCard {
  const later = view.isFinal ? null : view.words.then((item) => item && <Words {...shown} item={item} />)
  return {
    filmId: view.filmId,
    card: <Entry {...shown} film={view} item={view.item} later={later} />,
    next: view.isFinal ? null : view.next.then((other) => other && cardOf(other, shown)),
  }
}

type EntryProps = Shown & {
  film: { filmId: number; propensity: number | null }
  item: SlateItemView | null
  /** Other words that take the place of these. */
  later: Promise<ReactNode> | null
}

function Entry({ film, item, later, ...shown }: EntryProps) {
  const { context, slateId, position } = shown
  const said = placeFacts(context, film)
  if (!said) return null
  const { stars, feedback, ...entry } = said
  const words = item ? <Words {...shown} item={item} /> : <EntryWordsSkeleton />
  return (
    <ProgrammeEntry
      key={film.filmId}
      entry={{ surface: 'tonight', slateId, position, feedback: feedback ?? noFeedback, ...entry }}
    >
      {stars && <StarsLine {...stars} />}
      <SettlingWords next={later}>{words}</SettlingWords>
    </ProgrammeEntry>
  )
}

function Words({ context, slateId, item }: Shown & { item: SlateItemView }) {
  const title = context.catalog.films.get(item.filmId)?.title ?? ''
  return <EntryWords {...entryWords(context, item)} {...{ title, slateId, filmId: item.filmId }} />
}
