import type { ScoreComponent } from './component'
import { addSimilarity, similarityBetween } from './similarity'

/** More examples than this say no more. */
export const mostExamples = 8

/** "Something like these": similarity to the films named as examples, of which each earns an equal share. */
export const exampleComponent: ScoreComponent = ({ index, request, config, models }, components) => {
  const named = [...new Set(request.exampleFilmIds ?? [])].flatMap((filmId) => {
    const row = index.rowOf.get(filmId)
    return row === undefined ? [] : [{ row, filmId }]
  })
  const examples = named.slice(0, mostExamples)
  if (examples.length === 0) return
  const share = config.exampleWeight / examples.length
  components.folded.push({
    kind: 'example',
    filmIds: Int32Array.from(examples, ({ filmId }) => filmId),
    addTo: (scores) => {
      for (const { row } of examples) addSimilarity(index, row, models, share, scores)
    },
    amountsAt: (row, amounts) => {
      examples.forEach((example, each) => {
        amounts[each] = share * similarityBetween(index, example.row, row, models)
      })
      return true
    },
  })
}
