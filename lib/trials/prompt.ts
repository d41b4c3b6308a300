import 'server-only'
import { isBlank } from '../profile/profile'
import { promptOf } from '../prompts/prompts'
import { getLocalDay } from '../recommendations/context/viewing-context'
import { drawCandidates } from '../recommendations/draw-candidates'
import {
  type PreparedSlate,
  type PreparedText,
  type PromptVersion,
  prepareNote,
  preparePortrait,
  prepareSlate,
} from '../recommendations/prepare-prompt'
import { type PreparedTaste, prepareTaste } from '../recommendations/taste/prepare-taste'
import type { ComposerCause } from '../writers/choose-writer'
import type { TrialPerson } from './people'

type TrialFilm = { id: number; title: string; year: number }

/** A prompt put together for one person by the very code of the site; only the version may be another. */
export type PreparedTrial =
  | { kind: 'slate'; prepared: PreparedSlate }
  /** `film`: for a note, the film it is about; `films`: those to choose from. */
  | { kind: 'taste'; prepared: PreparedTaste }
  | { kind: 'text'; prepared: PreparedText; film: TrialFilm | null; films: TrialFilm[] }
  /** The site would write nothing either. */
  | { kind: 'nothing'; why: 'nothing-known' | 'no-film' }

export type TrialWriter = { name: string; cause: ComposerCause }

const FILMS_OFFERED = 12

export async function prepareTrial(
  version: PromptVersion,
  { context }: TrialPerson,
  filmId?: number,
): Promise<PreparedTrial> {
  const { data } = promptOf(version.key)
  const day = await getLocalDay(context.viewer)
  if (data === 'slate') return { kind: 'slate', prepared: await prepareSlate(version, context, day) }
  if (data === 'taste') {
    const prepared = prepareTaste(version, context)
    return prepared ? { kind: 'taste', prepared } : { kind: 'nothing', why: 'nothing-known' }
  }
  if (data === 'portrait') {
    const prepared = preparePortrait(version, context)
    return prepared ? { kind: 'text', prepared, film: null, films: [] } : { kind: 'nothing', why: 'nothing-known' }
  }
  if (isBlank(context.profile)) return { kind: 'nothing', why: 'nothing-known' }
  const { candidates } = await drawCandidates(context, day)
  const films = candidates.slice(0, FILMS_OFFERED).flatMap(({ filmId: id }) => context.catalog.films.get(id) ?? [])
  const film = films.find((each) => each.id === filmId) ?? films[0]
  const prepared = film && prepareNote(version, context, film.id)
  return film && prepared ? { kind: 'text', prepared, film, films } : { kind: 'nothing', why: 'no-film' }
}
