import 'server-only'
import type { CatalogFilm } from '../../catalog/schema'
import { type CatalogSnapshot, getCatalog } from '../../catalog/snapshot'
import { engineFor } from '../../engine/get-engine'
import { likedFilmIds, type RecommendationContext } from '../../recommendations/context/context'
import heldOut from '../personas/held-out.json'
import { contextOf } from '../personas/persona-context'
import { belongsTo, type Persona, personas, ruledOut } from '../personas/schema'
import type { ShippedCatalog } from '../personas/shipped-catalog'
import tuning from '../personas/tuning.json'
import { madeUpPerson } from '../samples'

/** Somebody made up whom lists are written for, and what they would call theirs. */
export type GatePerson = {
  name: string
  context: () => Promise<RecommendationContext>
  isTheirs: (filmId: number) => boolean
}

export const GATE_PEOPLE = 60
/** Of a person's fifteen ratings: with fewer films here they are nobody of this catalog. */
const LEAST_KNOWN = 10
/** With fewer people of ours the catalog is another one, and people are drawn from it. */
const LEAST_OF_OURS = 20
const LEAST_FILMS = 8
/** Any day, so that time changes nothing. */
const NOW = Date.UTC(2026, 10, 26)

/** Sixty people: those written for our catalog as far as their films are here, else people drawn from what there is. */
export async function gatePeople(): Promise<GatePerson[]> {
  const catalog = await getCatalog()
  const written = personas.parse([...tuning, ...heldOut]).filter((person) => knownOf(person, catalog) >= LEAST_KNOWN)
  const people = written.length >= LEAST_OF_OURS ? written.map((person) => ours(person, catalog)) : drawn(catalog)
  return people.slice(0, GATE_PEOPLE)
}

const knownOf = ({ ratings }: Persona, { bySlug }: CatalogSnapshot) =>
  ratings.filter(({ slug }) => bySlug(slug) !== undefined).length

function ours(person: Persona, catalog: CatalogSnapshot): GatePerson {
  const judge = (filmId: number, says: (film: CatalogFilm) => boolean) => {
    const film = catalog.films.get(filmId)
    return film !== undefined && says(film)
  }
  const isTheirs = (filmId: number) => judge(filmId, (film) => belongsTo(film, person))
  const here: ShippedCatalog = {
    catalog,
    idOf: (slug) => catalog.bySlug(slug)?.id,
    isTheirs,
    isRuledOut: (filmId, { never }) => judge(filmId, (film) => ruledOut(film, { never })),
  }
  const context = async () => {
    const liked = person.ratings.flatMap(({ slug, stars }) => (stars >= 4 ? (here.idOf(slug) ?? []) : []))
    return allowing(contextOf(person, 'ratings', here, await engineFor(liked)))
  }
  return { name: person.name, isTheirs, context }
}

/** One person for each genre and mood that enough films have: they like the best-known of it, and want more. */
function drawn(catalog: CatalogSnapshot): GatePerson[] {
  const films = [...catalog.films.values()].filter((film) => !film.retired)
  const count = new Map<string, number>()
  for (const film of films) for (const facet of tastesOf(film)) count.set(facet, (count.get(facet) ?? 0) + 1)
  const facets = [...count]
    .filter(([, of]) => of >= LEAST_FILMS)
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return facets.map(([facet], place) => {
    const has = (film: CatalogFilm) => tastesOf(film).includes(facet)
    const refused = place % 3 === 0 ? facets.at(-1 - place)?.[0] : undefined
    // Nobody refuses what nearly all of theirs has: there would be no list.
    const left = films.filter((film) => has(film) && !(refused && tastesOf(film).includes(refused)))
    const never = left.length >= LEAST_FILMS ? refused : undefined
    const made = {
      viewer: { tone: 'PLAIN' as const, adventurous: 40, avoid: [] },
      viewing: null,
      tastes: [
        { has, films: 6, stars: 4.5 },
        { has: (film: CatalogFilm) => !has(film), films: 3, stars: 2 },
      ],
      wishes: [{ facet, value: 1 }, ...(never ? [{ facet: never, value: -2 }] : [])],
    }
    return {
      name: `Likes ${facet.replace(':', ' ')}`,
      isTheirs: (filmId: number) => {
        const film = catalog.films.get(filmId)
        return film !== undefined && has(film) && !(never && tastesOf(film).includes(never))
      },
      context: async () => {
        const person = madeUpPerson(`gate-${facet}`, made, catalog, NOW)
        return allowing({ ...person, engine: await engineFor(likedFilmIds(person.profile)) })
      },
    }
  })
}

const tastesOf = ({ genres, moods }: CatalogFilm) => [
  ...genres.map((id) => `genre:${id}`),
  ...moods.map((id) => `mood:${id}`),
]

/** Nobody real: a model may be asked about them. */
const allowing = (context: RecommendationContext): RecommendationContext => ({
  ...context,
  viewer: { ...context.viewer, consents: { ...context.viewer.consents, model: true } },
})
