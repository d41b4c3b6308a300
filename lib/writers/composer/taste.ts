import { say } from '@/domains/words'
import type { TasteData, TermData } from '@/lib/prompts/parts/data-block'
import { MOST_LINES } from '@/lib/prompts/parts/limits'
import { seededRandom } from '@/lib/recommender/matrix/random'
import { lowerFirst } from '../../lower-first'
import { cite, list, tidy, upperFirst } from './language/grammar'
import { facetType, noun, oneSuch } from './language/words'

const FILMS_NAMED = 3
/** So many films make a line a strong one, or a middling one. */
const HIGH = 5
const MEDIUM = 3

type Together = TasteData['together'][number]

/** Lines of a taste from what goes together in a person's films, in the form a model is asked for. */
export function composeTaste(data: TasteData): string {
  const random = seededRandom(data.seed)
  const lines = data.together.slice(0, MOST_LINES).map((pair) => ({
    label: labelOf(pair.shares),
    kind: 'blend',
    direction: pair.direction,
    strength: pair.films.length >= HIGH ? 'high' : pair.films.length >= MEDIUM ? 'medium' : 'low',
    facets: pair.shares.map(({ facet }) => facet),
    query: '',
    evidence: pair.films,
    insight: insightOf(pair, data, random()),
  }))
  const drawn = lines.filter(({ direction }) => direction === 'towards').map(({ label }) => lowerFirst(label))
  const summary = drawn.length > 0 ? tidy(`Taken together, your films come back to ${list(drawn.slice(0, 2))}`) : ''
  return JSON.stringify({ summary, lines })
}

/** "A tender western", "Dread and small towns". */
function labelOf(shares: readonly TermData[]): string {
  const genre = shares.find(({ facet }) => facetType(facet) === 'genre')
  const [other] = shares.filter((share) => share !== genre)
  const such = genre && other ? oneSuch(other, { genres: [genre] }) : ''
  return upperFirst(such || list(shares.map(noun)))
}

function insightOf({ films, direction }: Together, { evidence, disliked }: TasteData, drawn: number): string {
  const own = direction === 'towards' ? evidence : disliked
  const named = own.filter(({ id }) => films.includes(id)).slice(0, FILMS_NAMED)
  const titles = list(named.map(({ title }) => cite(title)))
  const more = films.length > named.length ? say` and ${films.length - named.length} more` : ''
  if (direction === 'away') return tidy(`${upperFirst(titles)}${more} have both, and none of them was for you`)
  const told = [
    say`Of the films you like, ${titles}${more} have both: more than chance would give`,
    say`You like ${titles}${more}, and all of them have both, which few films do`,
  ]
  return tidy(told[Math.floor(drawn * told.length)] ?? '')
}
