import type { ScoreComponent, Source } from './component'
import { addLikeness, likenessBetween } from './similarity'

/** More examples than this say no more. */
export const mostSeeds = 8

/** "Something like these": similarity to the films named as examples, of which each earns an equal share. */
export const seedComponent: ScoreComponent = ({ index, request, config, models }, components) => {
  const named = [...new Set(request.seedFilmIds ?? [])].flatMap((filmId) => {
    const row = index.rowOf.get(filmId)
    return row === undefined ? [] : [{ row, source: { kind: 'seed', filmId } satisfies Source }]
  })
  const seeds = named.slice(0, mostSeeds)
  if (seeds.length === 0) return
  const share = config.seedWeight / seeds.length
  components.folded.push({
    sources: seeds.map(({ source }) => source),
    addTo: (scores) => {
      for (const { row } of seeds) addLikeness(index, row, models, share, scores)
    },
    amountsAt: (row, amounts) => {
      seeds.forEach((seed, each) => {
        amounts[each] = share * likenessBetween(index, seed.row, row, models)
      })
      return true
    },
  })
}
