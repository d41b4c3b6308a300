import type { CatalogFilm } from '../catalog/schema'
import { brokenBy, type StatedRule } from '../profile/ranking/rules'
import { groupFor } from '../recommendations/prompt-subject'
import { noRules } from '../recommender/plain-request'
import { blockedRows } from '../recommender/rank/blocked-rows'
import { breaksRule } from '../recommender/rank/film-rules'
import { rankCandidates } from '../recommender/rank/rank-candidates'
import type { Candidate } from '../recommender/types'
import type { Wish } from '../wishes/schema'
import { type Asker, askRequest } from './ask-request'
import { countFits, type Fits } from './count-fits'
import { rulesTonight } from './own-rules'
import { facetedFilm } from './parts/faceted-film'
import { type WishPart, wishParts } from './parts/wish-parts'

export const ASK_SIZE = 8

/** A part of tonight's wish, or a rule of the person's own that holds beside it. */
export type AskPart = WishPart & { own?: StatedRule }
export type Picked = {
  film: CatalogFilm
  candidate: Candidate
  /** The parts of tonight's wish it keeps to, and those it misses. */
  meets: AskPart[]
  misses: AskPart[]
}
export type PickedFilms = { films: Picked[]; fits: Fits<AskPart> }

/**
 * Eight films for a wish: those first that keep to all of it, then those that miss least (`price`); among them the
 * engine decides. None breaks a hard part or a rule of the person's own, and each is checked again before it is shown.
 */
export function pickFilms(asker: Asker, wish: Wish, turnedDown: readonly string[]): PickedFilms {
  const { catalog, engine } = asker
  const own = rulesTonight(asker).map(ownPart)
  const tonight: AskPart[] = [...wishParts(wish, catalog, engine.models), ...groupParts(wish, asker)]
  const parts = [...tonight, ...own]
  const request = askRequest(asker, wish, turnedDown, ASK_SIZE)
  const blocked = blockedRows(catalog.index, { ...request, rules: noRules }, new Uint8Array(catalog.index.size))
  const open = [...catalog.index.filmIds].flatMap((id, row) => (blocked[row] ? [] : (catalog.films.get(id) ?? [])))
  const fits = countFits(open, parts)
  const candidates = inTiers(asker, request, fits.misses)
  const films = candidates.flatMap((candidate): Picked[] => {
    const film = catalog.films.get(candidate.filmId)
    if (!film || brokenBy(film, request.rules) || parts.some((part) => part.isHard && !part.keeps(film))) return []
    return [
      {
        film,
        candidate,
        meets: tonight.filter((part) => part.keeps(film)),
        misses: tonight.filter((part) => !part.keeps(film)),
      },
    ]
  })
  return { films, fits }
}

/** What people in their group of taste rate high: a part like a mood, where they are in one. */
function groupParts({ ofGroup }: Wish, { context }: Asker): AskPart[] {
  const group = ofGroup && context ? groupFor(context) : null
  return group ? [{ tokens: ['of-group'], isHard: false, price: () => 2, keeps: ({ id }) => group.films.has(id) }] : []
}

const ownPart = (own: StatedRule): AskPart => ({
  tokens: [],
  isHard: true,
  price: () => 0,
  keeps: (film) => breaksRule(facetedFilm(film), own.rules) === null,
  own,
})

/** The best of those that miss nothing, then of those that miss least, until the list is full. */
function inTiers(
  { catalog, engine }: Asker,
  request: ReturnType<typeof askRequest>,
  misses: ReadonlyMap<number, number>,
): Candidate[] {
  const list: Candidate[] = []
  for (const missed of [...new Set(misses.values())].toSorted((one, other) => one - other)) {
    if (list.length >= ASK_SIZE) break
    const others = [...catalog.index.filmIds].filter((id) => misses.get(id) !== missed)
    const excludedFilmIds = new Set([...request.excludedFilmIds, ...others])
    const limit = ASK_SIZE - list.length
    list.push(...rankCandidates(catalog.index, { ...request, excludedFilmIds, limit }, engine.models, engine.config))
  }
  return list
}
