import { Worker } from 'node:worker_threads'
import type { JobInput } from '../lib/engine/training/job/job'
import type { PersonRatings } from '../lib/engine/training/people/hold-out'
import { untrainedRankConfig } from '../lib/recommender/config/rank-config'
import { buildCatalogIndex } from '../lib/recommender/index/catalog-index'
import type { SiteLikes } from '../lib/recommender/models/site-likes'
import type { RankedFilm } from '../lib/recommender/types'

/** A thread does not inherit tsx from the command line, so it registers it before it reads TypeScript. */
const source = `
import('tsx/esm/api').then(({ register }) => {
  register()
  return import(${JSON.stringify(new URL('../lib/engine/training/job/job-worker.ts', import.meta.url).href)})
})`

/** The thread of a training from its source files; the built site starts it from its bundle. */
export const threadFromSource = (): Worker => new Worker(source, { eval: true })

/** What a first training of a site with these films, likes and people held out reads; every like has five stars. */
export function trainingJob(films: RankedFilm[], likes: SiteLikes, heldOut: PersonRatings[] = []): JobInput {
  const index = buildCatalogIndex(films)
  return {
    index,
    films: new Map(films.map(({ id }) => [id, { slug: `film-${id}` }])),
    views: [],
    catalogFingerprint: 'catalog',
    collected: {
      likes,
      stars: {
        people: likes.people,
        user: likes.user,
        filmId: likes.filmId,
        stars: new Float32Array(likes.user.length).fill(5),
      },
      heldOut,
      heldOutRule: heldOut.length > 0 ? 'some' : 'none',
      people: likes.people + heldOut.length,
      datasetPeople: 0,
      ratings: likes.user.length,
    },
    serving: null,
    earlier: [],
    configBase: untrainedRankConfig,
    asOf: 1e12,
    full: false,
    reading: 0,
    mostBytes: 1e9,
  }
}
