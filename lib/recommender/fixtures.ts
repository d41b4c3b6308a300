import { plainRequest } from './plain-request'
import type { RankedFilm, RankRequest } from './types'

/** A film for tests: everything neutral but what is named. */
export function filmOf(film: Partial<RankedFilm> & { id: number }): RankedFilm {
  return {
    year: 2000,
    // As well known as the usual film: 0 deviations from it (index/catalog-index.ts).
    prominence: 67,
    runtimeMinutes: 120,
    facets: [],
    contentNotes: [],
    kindred: [],
    addedDay: 0,
    ...film,
  }
}

/** A request for tests: a person of whom nothing is known. */
export function requestOf(request: Partial<RankRequest>): RankRequest {
  return plainRequest({ adventurous: 0.4, limit: 10, today: 20_000, ...request })
}
