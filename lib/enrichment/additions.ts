import type { FilmState, KindredLink } from '../catalog/edits/schema'
import { filmCaps } from '../catalog/film-limits'

/** What a proposal adds to a film, beside its text. */
export type FilmAdditions = { moods: string[]; themes: string[]; contentNotes: string[]; kindred: KindredLink[] }

type Described = Pick<FilmState, keyof FilmAdditions>

/** Of what is proposed, what the film does not have and has room for. */
export function additionsTo(film: Described, proposed: FilmAdditions): FilmAdditions {
  const fresh = (kind: 'moods' | 'themes' | 'contentNotes') =>
    proposed[kind].filter((id) => !film[kind].includes(id)).slice(0, roomFor(film, kind))
  const linked = new Set(film.kindred.map((link) => link.slug))
  return {
    moods: fresh('moods'),
    themes: fresh('themes'),
    contentNotes: fresh('contentNotes'),
    kindred: proposed.kindred.filter((link) => !linked.has(link.slug)).slice(0, roomFor(film, 'kindred')),
  }
}

/** The name of one part, as it stands in the form of the queue. */
export const partKey = (kind: keyof FilmAdditions, id: string) => `${kind}:${id}`

export function onlyKept(proposed: FilmAdditions, kept: ReadonlySet<string>): FilmAdditions {
  const has = (kind: keyof FilmAdditions) => (id: string) => kept.has(partKey(kind, id))
  return {
    moods: proposed.moods.filter(has('moods')),
    themes: proposed.themes.filter(has('themes')),
    contentNotes: proposed.contentNotes.filter(has('contentNotes')),
    kindred: proposed.kindred.filter((link) => has('kindred')(link.slug)),
  }
}

export const withAdditions = (film: Described, added: FilmAdditions): Described => ({
  moods: [...film.moods, ...added.moods],
  themes: [...film.themes, ...added.themes],
  contentNotes: [...film.contentNotes, ...added.contentNotes],
  kindred: [...film.kindred, ...added.kindred],
})

export function withoutAdditions(film: Described, added: FilmAdditions): Described {
  const slugs = new Set(added.kindred.map((link) => link.slug))
  return {
    moods: film.moods.filter((id) => !added.moods.includes(id)),
    themes: film.themes.filter((id) => !added.themes.includes(id)),
    contentNotes: film.contentNotes.filter((id) => !added.contentNotes.includes(id)),
    kindred: film.kindred.filter((link) => !slugs.has(link.slug)),
  }
}

const roomFor = (film: Described, kind: keyof FilmAdditions) => Math.max(0, filmCaps[kind] - film[kind].length)
