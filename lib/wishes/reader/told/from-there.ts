import type { Facet } from '../../../recommender/types'
import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'

const PLACE = /^(?:country|region|setting):/

/** "My wife is Polish, something from there": from the one place named before it. */
export function fromThere(all: readonly Item[], items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const there = pieces.findIndex(
    ({ text }, at) => text === 'there' && /^(?:from|in|set|made|over)$/.test(pieces[at - 1]?.text ?? ''),
  )
  const said = items.find(({ at, end, kind }) => kind === 'filler' && at <= there && there < end)
  if (there < 1 || !said) return [...items]
  const named = all.flatMap((item) => (item.kind === 'term' && item.end <= there ? item.facets : []))
  const places = [...new Set(named.filter((facet): facet is Facet => PLACE.test(facet)))]
  const [place] = places
  if (places.length !== 1 || !place) return [...items]
  const term: Item = {
    kind: 'term',
    term: { kind: 'term', facets: [place], notes: [] },
    facets: [place],
    at: there,
    end: there + 1,
  }
  // What tells of oneself is understood by it: "I'm from Georgia, anything from there?"
  const source = all.find((item) => item.kind === 'term' && item.facets.includes(place))
  return items.flatMap((item) => {
    if (item === said) return item.at < there ? [{ ...item, end: there }, term] : [term]
    const isSource = source !== undefined && item.kind === 'unread' && item.at <= source.at && source.end <= item.end
    return isSource && item.end === source.end ? [{ kind: 'filler', word: '', at: item.at, end: item.end }] : [item]
  })
}
