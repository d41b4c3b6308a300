import { addNewFilmScores, alignContent, scoreDeviation } from './align-content'
import { collaborativeTrust } from './collaborative'
import type { FoldedComponent, ScoreComponent } from './component'
import { foldPerson } from './fold-person'

/**
 * What content promises of films with few likes: newness · (film vector · person) over the standard deviation of such
 * products, weighed like the collaborative score. Each liked film has an exact part of it (fold-person.ts). The order
 * of the liked films does not count here: what a person likes in content does not pass with the last few films.
 */
export const contentComponent: ScoreComponent = ({ index, request, config, models }, components) => {
  const { content } = models
  if (!content) return
  const aligned = alignContent(index, content)
  const liked = request.liked.flatMap(({ filmId, weight }) => {
    const row = aligned.modelRowOf.get(filmId)
    return row === undefined || weight <= 0 ? [] : [{ source: { kind: 'content', filmId } as const, weight, row }]
  })
  if (liked.length === 0 || aligned.row.length === 0) return
  const { person, parts } = foldPerson(
    content,
    liked.map(({ row }) => row),
    liked.map(({ weight }) => weight),
  )
  const deviation = scoreDeviation(content, aligned.mean, person)
  if (deviation === 0) return
  const scale = (config.contentWeight * collaborativeTrust(request.liked.length, config)) / deviation
  const d = content.dimensions
  const component: FoldedComponent = {
    sources: liked.map(({ source }) => source),
    addTo: (scores) => addNewFilmScores(aligned, person, scale, scores),
    amountsAt: (row, amounts) => {
      const place = aligned.placeOf[row]! - 1
      if (place < 0) return false
      const unit = scale * aligned.newness[place]!
      for (let each = 0; each < liked.length; each++) {
        let amount = 0
        for (let i = 0; i < d; i++) amount += aligned.vectors[place * d + i]! * parts[each * d + i]!
        amounts[each] = unit * amount
      }
      return true
    },
  }
  components.folded.push(component)
}
