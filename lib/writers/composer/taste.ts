import { say } from '@/domains/words'
import type { TasteData, TermData } from '@/lib/prompts/parts/data-block'
import { MOST_LINES } from '@/lib/prompts/parts/limits'
import { seededRandom } from '@/lib/recommender/matrix/random'
import { lowerFirst } from '../../lower-first'
import { cite, list, tidy, upperFirst } from './language/grammar'
import { facetType, noun, oneSuch } from './language/words'

const FILMS_NAMED = 3
/** Titles that are longer together are left to “more”. */
const TITLES_CHARS = 100
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

/** "A tender western", "A film about heists from France", "Dread and small towns". */
function labelOf(shares: readonly TermData[]): string {
  const genre = shares.find(({ facet }) => facetType(facet) === 'genre')
  const [first, second] = shares.toSorted((a, b) => order(a) - order(b))
  if (!first || !second) return upperFirst(list(shares.map(noun)))
  if (genre) return upperFirst(oneSuch(first === genre ? second : first, { genres: [genre] }) || list(shares.map(noun)))
  const [base, tail] = [first, second].map((share) => oneSuch(share, { genres: [] }))
  const film = say('a film')
  if (base && tail?.startsWith(film) && !base.includes(' that is ')) return upperFirst(base + tail.slice(film.length))
  return upperFirst(list([first, second].map(noun)))
}

const types = ['mood', 'theme', 'country', 'era']
const order = ({ facet }: TermData) => (types.indexOf(facetType(facet)) + types.length + 1) % (types.length + 1)

function insightOf({ films, direction }: Together, { evidence, disliked }: TasteData, drawn: number): string {
  const own = direction === 'towards' ? evidence : disliked
  const named: string[] = []
  for (const { title } of own.filter(({ id }) => films.includes(id)))
    if (named.length < FILMS_NAMED && [...named, title].join().length <= TITLES_CHARS) named.push(cite(title))
  const others = films.length - named.length
  const titles = list([...named, ...(others > 0 ? [others === 1 ? 'one more' : `${others} more`] : [])])
  if (direction === 'away') return tidy(`${upperFirst(titles)} have both, and none of them was for you`)
  const told = [
    say`Of the films you like, ${titles} have both: more than chance would give`,
    say`You like ${titles}, and all of them have both, which few films do`,
  ]
  return tidy((films.length > 2 && told[Math.floor(drawn * told.length)]) || told[0] || '')
}
