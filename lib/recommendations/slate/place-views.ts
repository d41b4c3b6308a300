import type { SlateItemView } from '../schema'

/** A film in a place of the list while it is written. */
export type PlaceView = {
  filmId: number
  propensity: number | null
  /** The words beside it, as far as there are any. */
  item: SlateItemView | null
  /** True when nothing of it will change. */
  isFinal: boolean
  /** Settles with the words of this film in this place; null when another film takes its box. */
  words: Promise<SlateItemView | null>
  /** The film that takes its box; null when none does. */
  next: Promise<PlaceView | null>
}

type Film = { filmId: number; propensity: number | null }

function open<Value>() {
  let settle: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((resolve) => {
    settle = resolve
  })
  return { promise, settle }
}

/** The places of a list on a page: each can be awaited before its film is known, and says what becomes of it. */
export function createPlaceViews(size: number) {
  const places = Array.from({ length: size }, () => {
    const first = open<PlaceView | null>()
    return {
      first,
      filmId: null as number | null,
      words: null as ReturnType<typeof open<SlateItemView | null>> | null,
      turn: first,
    }
  })

  function view(position: number, film: Film, item: SlateItemView | null, isFinal: boolean): void {
    const place = places[position]
    if (!place) return
    place.words?.settle(null)
    const words = open<SlateItemView | null>()
    const next = open<PlaceView | null>()
    const { filmId, propensity } = film
    place.turn.settle({ filmId, propensity, item, isFinal, words: words.promise, next: next.promise })
    Object.assign(place, { filmId, words, turn: next })
    if (isFinal) finish(position, item)
  }

  function finish(position: number, item: SlateItemView | null): void {
    const place = places[position]
    place?.words?.settle(item)
    place?.turn.settle(null)
  }

  return {
    promises: places.map(({ first }) => first.promise),
    /** A film stands in a place; its words come later. */
    show: (position: number, film: Film) => view(position, film, null, false),
    /** A film stands in a place with the words it has had; others may come. */
    keep: (item: SlateItemView) => view(item.position, item, item, false),
    /** Film and words of a place are final. */
    settle(item: SlateItemView): void {
      if (places[item.position]?.filmId === item.filmId) finish(item.position, item)
      else view(item.position, item, item, true)
    },
    /** Nothing more will come. */
    end(): void {
      for (const position of places.keys()) finish(position, null)
    },
  }
}

/** What a place holds in the end, whatever stood there meanwhile. */
export async function settledPlace(place: Promise<PlaceView | null> | undefined): Promise<SlateItemView | null> {
  for (let view = (await place) ?? null; view; ) {
    const next: PlaceView | null = await view.next
    if (!next) return (await view.words) ?? view.item
    view = next
  }
  return null
}
