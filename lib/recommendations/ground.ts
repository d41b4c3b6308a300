import { capSentence, stripMarkup } from '../ai/clean-prose'
import {
  findNamedFilms,
  findUnknownTitles,
  indexTitles,
  type TitledFilm,
  type TitleIndex,
} from '../catalog/titles/find-named-films'
import { MAX_BASIS, REASON_MAX_CHARS } from '../prompts/parts/limits'
import type { Pick } from './schema'

const SHORTEST_REASON = 12

export type GroundContext = {
  candidates: ReadonlyMap<number, TitledFilm>
  /** The person's own films, as offered to the model. */
  evidenceFilms: ReadonlyMap<number, TitledFilm>
  /** Films already on the page. */
  alreadyShown: ReadonlySet<number>
  /** Films rated or put away since the candidates were drawn. */
  rated?: ReadonlySet<number>
  /** All titles of the catalog, see indexTitles. */
  catalogTitles: TitleIndex
}

export type GroundedPick =
  | { kept: false; dropped: 'unknown-id' | 'duplicate' | 'rated' }
  /** A flagged reason is not to be shown: the composer's takes its place. */
  | { kept: true; pick: Pick; flagged: null | 'no-reason' | 'names-other-film' }

/** Holds one pick against what was offered. The pick that comes back is safe to show unless it is flagged. */
export function groundPick(pick: Pick, context: GroundContext): GroundedPick {
  const film = context.candidates.get(pick.id)
  if (!film) return { kept: false, dropped: 'unknown-id' }
  if (context.alreadyShown.has(pick.id)) return { kept: false, dropped: 'duplicate' }
  if (context.rated?.has(pick.id)) return { kept: false, dropped: 'rated' }

  const reason = capSentence(stripMarkup(pick.reason), REASON_MAX_CHARS)
  const own = indexTitles([film, ...context.evidenceFilms.values()])
  const allowed = (id: number) => id === film.id || context.evidenceFilms.has(id)
  // Marks round a title are evidence that it is one, so names are looked for before the marks are gone.
  const named = findNamedFilms(pick.reason, own, context.catalogTitles)
  const strange = named.some((mention) => !mention.filmIds.some(allowed))
  const unknown = findUnknownTitles(pick.reason, own, context.catalogTitles).length > 0

  const namedEvidence = named.flatMap((mention) => mention.filmIds.filter((id) => context.evidenceFilms.has(id)))
  const basis = [...new Set([...namedEvidence, ...pick.basis.filter((id) => context.evidenceFilms.has(id))])]
  const flagged = reason.length < SHORTEST_REASON ? 'no-reason' : strange || unknown ? 'names-other-film' : null
  return { kept: true, pick: { id: film.id, reason, basis: basis.slice(0, MAX_BASIS) }, flagged }
}
