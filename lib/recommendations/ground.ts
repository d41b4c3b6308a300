import { findNamedFilms, indexTitles, type TitledFilm, type TitleIndex } from '../catalog/titles/find-named-films'
import { MAX_BASIS } from '../prompts/parts/limits'
import type { Judged } from '../text-gate/judge-text'
import { type RefusedText, refusedText } from '../text-gate/parts/refused-text'
import type { Pick } from './schema'

export type GroundContext = {
  candidates: ReadonlyMap<number, TitledFilm>
  /** The person's own films, as offered to the model. */
  evidenceFilms: ReadonlyMap<number, TitledFilm>
  /** Of those, the ones that speak for a candidate. */
  speakFor: (filmId: number) => ReadonlySet<number>
  /** Films already on the page. */
  alreadyShown: ReadonlySet<number>
  /** Films rated or put away since the candidates were drawn. */
  rated?: ReadonlySet<number>
  /** Holds the words about a candidate against what was given. */
  judge: (filmId: number, written: string) => Judged
  /** All titles of the catalog, see indexTitles. */
  catalogTitles: TitleIndex
}

export type GroundedPick =
  | { kept: false; dropped: 'unknown-id' | 'duplicate' | 'rated' }
  /** A refused reason is not to be shown: the composer's takes its place. */
  | { kept: true; pick: Pick; refused: RefusedText | null }

/** Holds one pick against what was offered. The pick that comes back is safe to show unless its reason is refused. */
export function groundPick(pick: Pick, context: GroundContext): GroundedPick {
  const film = context.candidates.get(pick.id)
  if (!film) return { kept: false, dropped: 'unknown-id' }
  if (context.alreadyShown.has(pick.id)) return { kept: false, dropped: 'duplicate' }
  if (context.rated?.has(pick.id)) return { kept: false, dropped: 'rated' }

  const { shown, refused } = context.judge(film.id, pick.reason)
  return {
    kept: true,
    pick: { id: film.id, reason: shown ?? '', basis: basisOf(pick, film, context) },
    refused: refused && refusedText(refused, pick.reason),
  }
}

/** Of one list the films of the person's are the same for each pick. */
const ownIndexes = new WeakMap<GroundContext['evidenceFilms'], TitleIndex>()

function ownTitles(films: GroundContext['evidenceFilms']): TitleIndex {
  const index = ownIndexes.get(films) ?? indexTitles(films.values())
  ownIndexes.set(films, index)
  return index
}

/** Films of the person's that the reason names, then those the model claims that do speak for the film. */
function basisOf(pick: Pick, film: TitledFilm, { evidenceFilms, speakFor, catalogTitles }: GroundContext): number[] {
  // Marks round a title are evidence that it is one, so names are looked for before the marks are gone.
  const named = findNamedFilms(pick.reason, indexTitles([film]), ownTitles(evidenceFilms), catalogTitles).flatMap(
    ({ filmIds }) => filmIds,
  )
  const speaking = speakFor(film.id)
  const claimed = pick.basis.filter((id) => speaking.has(id))
  return [...new Set([...named, ...claimed])].filter((id) => evidenceFilms.has(id)).slice(0, MAX_BASIS)
}
