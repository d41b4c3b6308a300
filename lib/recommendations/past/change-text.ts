import { say } from '@/domains/words'
import { facetLabel, facetTypeOf } from '../../catalog/facets'
import type { EditedFacet, SaidOfFilm, SlateChange } from '../slate-changes'

/** Plain words, or the title of a film, which is set apart: titles have colons and commas of their own. */
export type Part = string | { title: string }

const MOST_NAMED = 3

const partNames: Record<string, string> = {
  morning: 'this morning',
  afternoon: 'this afternoon',
  evening: 'this evening',
  night: 'the small hours',
}

/** What has changed in a list and why, in one line. */
export function changeText(change: SlateChange, titleOf: (filmId: number) => string, partOfDay: string): Part[] {
  if (change.kind === 'new') return [newListText(change, partOfDay)]
  const { said, replaced } = change
  const title = (filmId: number): Part => ({ title: titleOf(filmId) })
  const spokenOf = new Set(said.map(({ filmId }) => filmId))
  const incoming = replaced.flatMap(({ inId }) => inId ?? []).map(title)
  const outgoing = replaced.flatMap(({ outId }) => (spokenOf.has(outId) ? [] : [title(outId)]))
  const moves = [
    ...(incoming.length > 0 ? [...named(incoming), ' in'] : []),
    ...(incoming.length > 0 && outgoing.length > 0 ? [', '] : []),
    ...(outgoing.length > 0 ? [...named(outgoing), ' out'] : []),
  ]
  const cause = said.length > 0 ? ['Since you ', ...deeds(said, title)] : ['Brought up to date']
  return [...cause, ': ', ...(moves.length > 0 ? moves : ['the list stands']), '.']
}

export const plainText = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.title)).join('')

function newListText({ why, facets, repeats, same }: Extract<SlateChange, { kind: 'new' }>, partOfDay: string): string {
  switch (why) {
    case 'day':
      return 'A new day, a new list.'
    case 'part-of-day':
      return `A list for ${partNames[partOfDay] ?? 'now'}.`
    case 'picks':
      return repeats
        ? say('New picks: too few films are left for a whole new list, so some come again.')
        : 'New picks: none of those before.'
    case 'words':
      return 'Written anew: the reasons have changed.'
    case 'taste':
      return `Since you ${editsText(facets)}: ${same ? say('the films stay') : 'a new list'}.`
  }
}

const editVerbs = { said: 'said', changed: 'changed', 'struck-out': 'struck out', 'taken-back': 'took back' } as const

/** "said “no gore”, struck out “Western”". */
function editsText(facets: readonly EditedFacet[]): string {
  const byVerb = new Map<string, Part[]>()
  for (const { facet, label, how = 'changed' } of facets) {
    const name = label ?? (facetTypeOf(facet) ? facetLabel(facet) : null)
    if (name) byVerb.set(editVerbs[how], [...(byVerb.get(editVerbs[how]) ?? []), `“${name}”`])
  }
  if (byVerb.size === 0) return 'changed what you are after'
  return [...byVerb].map(([verb, names]) => `${verb} ${plainText(named(names))}`).join(', ')
}

/** "rated Ran and Heat, turned down Jaws": the last word about each film counts. */
function deeds(said: readonly SaidOfFilm[], title: (filmId: number) => Part): Part[] {
  const last = new Map(said.map((word) => [word.filmId, word]))
  const byVerb = new Map<string, Part[]>()
  for (const word of last.values()) {
    const verb = verbOf(word)
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), title(word.filmId)])
  }
  return [...byVerb].flatMap(([verb, films], place) => [place > 0 ? `, ${verb} ` : `${verb} `, ...named(films)])
}

function verbOf({ type, detail, value }: SaidOfFilm): string {
  if (type === 'RATED' || (type === 'WATCHED' && value !== null)) return 'rated'
  if (type === 'RATING_CLEARED') return 'took the stars from'
  if (type === 'REACTION_CLEARED') return 'changed your mind on'
  if (detail === 'WANT') return say('want to watch')
  return detail === 'SEEN' || type === 'WATCHED' ? 'saw' : 'turned down'
}

/** "A, B and 3 others". */
export function named(titles: readonly Part[]): Part[] {
  const shown = titles.length > MOST_NAMED ? titles.slice(0, MOST_NAMED - 1) : titles
  const others = titles.length - shown.length
  const all = others > 0 ? [...shown, `${others} others`] : shown
  return all.flatMap((part, place) => (place === 0 ? [part] : [place < all.length - 1 ? ', ' : ' and ', part]))
}
