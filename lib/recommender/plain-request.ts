import type { FilmRules, RankRequest } from './types'

export const noRules: FilmRules = {
  without: new Set(),
  combinations: [],
  only: [],
  minutes: null,
  years: null,
  avoid: new Set(),
}

/** A request of somebody of whom only what is named is known. */
export function plainRequest(known: Partial<RankRequest> & Pick<RankRequest, 'limit'>): RankRequest {
  return {
    liked: [],
    interests: [],
    wishes: [],
    excludedFilmIds: new Set(),
    rules: noRules,
    mutedFacets: new Set(),
    adventurous: 0,
    context: null,
    today: 0,
    seed: 1,
    ...known,
  }
}
