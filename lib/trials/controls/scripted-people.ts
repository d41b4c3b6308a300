import { facetsOf } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import type { EvidenceEvent } from '../../profile/schema'
import { seededRandom } from '../../recommender/matrix/random'
import type { Facet } from '../../recommender/types'
import type { SaidByPerson } from './said-context'

/** A facet is somebody's taste if so many films have it: enough to like some and be shown others. */
const leastFilms = 15

/**
 * People made up by a script: one to three things they like, three to thirty films that have them, a few that have
 * nothing to do with it and a few they did not like; a fifth of them only tapped films in the survey. The same catalog
 * and count give the same people.
 */
export function scriptPeople(catalog: CatalogSnapshot, count: number): SaidByPerson[] {
  const films = [...catalog.films.values()].filter(({ retired }) => !retired).toSorted((a, b) => a.id - b.id)
  const having = new Map<Facet, CatalogFilm[]>()
  for (const film of films) {
    for (const facet of facetsOf(film)) having.set(facet, [...(having.get(facet) ?? []), film])
  }
  const likable = [...having].filter(([, list]) => list.length >= leastFilms).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Array.from({ length: count }, (_, place) => {
    const random = seededRandom(1_000 + place)
    const upTo = (limit: number) => Math.floor(random() * limit)
    const tastes = Array.from({ length: 1 + upTo(3) }, () => likable[upTo(likable.length)]?.[0] as Facet)
    const theirs = tastes.flatMap((facet) => having.get(facet) ?? [])
    const isTapper = place % 5 === 0
    const taken = new Set<number>()
    const draw = (from: readonly CatalogFilm[]) => {
      const left = from.filter(({ id }) => !taken.has(id))
      // Of two films the better known one is more likely the one they saw.
      const [one, other] = [left[upTo(left.length)], left[upTo(left.length)]]
      const film = (one?.prominence ?? 0) >= (other?.prominence ?? 0) ? one : other
      if (film) taken.add(film.id)
      return film ? [film.id] : []
    }
    const events: EvidenceEvent[] = []
    const say = (filmId: number, said: Partial<EvidenceEvent>) => {
      const at = events.length
      const blank = { facet: null, value: null, detail: null }
      events.push({ id: String(at).padStart(4, '0'), type: 'RATED', filmId, ...blank, at, ...said })
    }
    for (let film = 3 + upTo(28); film > 0; film--) {
      const stars = [3.5, 4, 4.5, 5][upTo(4)] as number
      for (const id of draw(random() < 0.8 ? theirs : films))
        say(id, isTapper ? { type: 'SURVEY_LOVED' } : { value: stars })
    }
    for (let film = isTapper ? 0 : upTo(5); film > 0; film--) {
      for (const id of draw(films)) say(id, { value: [0.5, 1, 1.5, 2][upTo(4)] as number })
    }
    return { id: `scripted-${place + 1}`, events, adventurous: 10 * upTo(11) }
  })
}
