import { starsText } from '../../profile/views/evidence-text'
import type { ProbableStars } from './probable-stars'

/** "Probably about 4 for you", and why: "You gave Heat 4½ and Ran 5." */
export function probableTexts(
  { stars, because, people }: ProbableStars,
  titleOf: (filmId: number) => string | undefined,
): { estimate: string; reason: string } {
  const told = because.flatMap(({ filmId, stars: given }) => {
    const title = titleOf(filmId)
    return title === undefined ? [] : [`${title} ${starsText(given)}`]
  })
  const estimate = `Probably about ${starsText(stars)} for you`
  if (told.length > 0) return { estimate, reason: `You gave ${told.join(' and ')}.` }
  return { estimate, reason: `People here give it about ${starsText(people)}.` }
}
