import { say } from '@/domains/words'
import { manyPhrase, onePhrase } from '@/lib/catalog/film-phrase'
import type { TasteData, TermData } from '@/lib/prompts/parts/data-block'
import { MOST_LINES } from '@/lib/prompts/parts/limits'
import { seededRandom } from '@/lib/recommender/matrix/random'
import { cite, list, tidy, upperFirst } from './language/grammar'

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
  const drawn = data.together.slice(0, MOST_LINES).filter(({ direction }) => direction === 'towards')
  return JSON.stringify({ summary: summaryOf(drawn.slice(0, 2)), lines })
}

/** "A tender western", "A film from France about heists", "A film full of dread set in a small town". */
const labelOf = (shares: readonly TermData[]): string => upperFirst(onePhrase(shares))

/** "Taken together, your films come back to tender westerns and to films full of dread set in a small town." */
function summaryOf(pairs: readonly Together[]): string {
  const films = pairs.map(({ shares }) => manyPhrase(shares))
  return films.length > 0 ? tidy(say`Taken together, your films come back to ${films.join(' and to ')}`) : ''
}

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
