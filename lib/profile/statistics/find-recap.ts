import 'server-only'
import { getCatalog } from '../../catalog/snapshot'
import { listRated } from './queries'
import { type Recap, recapOf } from './recap'
import type { RatedFilm } from './statistics'

/** A person's ratings that stand, with the films of the catalog. */
export async function ratedFilms(userId: string): Promise<RatedFilm[]> {
  const [{ films }, rated] = await Promise.all([getCatalog(), listRated(userId)])
  return rated.flatMap(({ filmId, ...said }) => {
    const film = films.get(filmId)
    return film ? [{ ...said, film }] : []
  })
}

/** The recap of a year as it stands in an address; null where there is none. */
export async function findRecap(userId: string, year: string): Promise<Recap | null> {
  return /^\d{4}$/.test(year) ? recapOf(await ratedFilms(userId), Number(year)) : null
}
