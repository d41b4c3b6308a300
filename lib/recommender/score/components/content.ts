import { foldedAmounts, foldIn, foldInWork } from '../../models/fold-in'
import { addNewFilmScores, alignContent, scoreDeviation } from './align-content'
import type { FoldedComponent, ScoreComponent } from './component'
import { linkedFilms } from './linked-films'

/**
 * What content promises of films with few likes: newness · (film vector · person), in a unit of its own as far as the
 * standard deviation of such products allows (config.content). Each liked film has an exact part of it (foldedAmounts). The order
 * of the liked films does not count here: what a person likes in content does not pass with the last few films.
 */
export const contentComponent: ScoreComponent = ({ index, request, config, models }, components) => {
  const { content } = models
  if (!content) return
  const aligned = alignContent(index, content)
  const { filmIds, rows, scales: weights } = linkedFilms(request.liked, aligned.modelRowOf, null)
  if (rows.length === 0 || aligned.row.length === 0) return
  const work = foldInWork(content.dimensions)
  const person = foldIn(content, rows, weights, work)
  const deviation = scoreDeviation(content, aligned, person)
  if (deviation === 0) return
  const scale = 1 / (1 / config.content.unit + deviation / config.content.deviation)
  const d = content.dimensions
  const component: FoldedComponent = {
    kind: 'content',
    filmIds,
    addTo: (scores) => addNewFilmScores(aligned, person, scale, scores),
    amountsAt: (row, amounts) => {
      const place = aligned.placeOf[row]! - 1
      if (place < 0) return false
      const vector = aligned.vectors.subarray(place * d, (place + 1) * d)
      foldedAmounts(content, rows, weights, work, vector, amounts)
      const unit = scale * aligned.newness[place]!
      for (let each = 0; each < rows.length; each++) amounts[each] = unit * amounts[each]!
      return true
    },
  }
  components.folded.push(component)
}
