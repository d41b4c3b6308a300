import { facetLabel, facetTypeOf } from '../catalog/facets'
import type { SaidOfFilm, SlateChange } from './slate-changes'

const MOST_NAMED = 3

const partNames: Record<string, string> = {
  morning: 'this morning',
  afternoon: 'this afternoon',
  evening: 'this evening',
  night: 'the small hours',
}

/** What has changed in a list and why, in one line. */
export function changeText(change: SlateChange, titleOf: (filmId: number) => string, partOfDay: string): string {
  if (change.kind === 'new') return newListText(change, partOfDay)
  const { said, replaced } = change
  const spokenOf = new Set(said.map(({ filmId }) => filmId))
  const incoming = replaced.flatMap(({ inId }) => inId ?? []).map(titleOf)
  const outgoing = replaced.flatMap(({ outId }) => (spokenOf.has(outId) ? [] : [titleOf(outId)]))
  const moves = [
    ...(incoming.length > 0 ? [`${named(incoming)} in`] : []),
    ...(outgoing.length > 0 ? [`${named(outgoing)} out`] : []),
  ]
  const cause = said.length > 0 ? `Since you ${deeds(said, titleOf)}` : 'Brought up to date'
  return `${cause}: ${moves.length > 0 ? moves.join(', ') : 'the list stands'}.`
}

function newListText({ why, facets }: Extract<SlateChange, { kind: 'new' }>, partOfDay: string): string {
  switch (why) {
    case 'day':
      return 'A new day, a new list.'
    case 'part-of-day':
      return `A list for ${partNames[partOfDay] ?? 'now'}.`
    case 'picks':
      return 'New picks: none of those before.'
    case 'taste': {
      const labels = facets.map(({ facet, label }) => `“${label ?? (facetTypeOf(facet) ? facetLabel(facet) : facet)}”`)
      return labels.length > 0
        ? `Since you changed ${named(labels)} in your taste: a new list.`
        : 'Since you changed what you are after: a new list.'
    }
  }
}

/** "rated Ran and Heat, turned down Jaws": the last word about each film counts. */
function deeds(said: readonly SaidOfFilm[], titleOf: (filmId: number) => string): string {
  const last = new Map(said.map((word) => [word.filmId, word]))
  const byVerb = new Map<string, string[]>()
  for (const word of last.values()) {
    const verb = verbOf(word)
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), titleOf(word.filmId)])
  }
  return [...byVerb].map(([verb, films]) => `${verb} ${named(films)}`).join(', ')
}

function verbOf({ type, detail }: SaidOfFilm): string {
  if (type === 'RATED') return 'rated'
  if (type === 'RATING_CLEARED') return 'took the stars from'
  if (type === 'REACTION_CLEARED') return 'changed your mind on'
  if (detail === 'WANT') return 'want to watch'
  return detail === 'SEEN' ? 'saw' : 'turned down'
}

/** "A, B and 3 others". */
export function named(titles: readonly string[]): string {
  const shown = titles.length > MOST_NAMED ? titles.slice(0, MOST_NAMED - 1) : titles
  const others = titles.length - shown.length
  const all = others > 0 ? [...shown, `${others} others`] : [...shown]
  const last = all.pop() ?? ''
  return all.length > 0 ? `${all.join(', ')} and ${last}` : last
}
