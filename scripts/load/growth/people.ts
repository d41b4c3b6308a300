import type { Client } from 'pg'
import { seededRandom } from '../../../lib/recommender/matrix/random'
import { copyRows, stamp, writeInBulk } from '../../database/fast-write'

const RATINGS_EACH = 20
const DAY_MS = 86_400_000
const DAYS = 365

type Growth = { from: number; to: number; filmIds: readonly number[]; now: Date }
type Rated = { person: string; film: number; value: number; at: number }

/** People from the first number to before the last, each with twenty ratings and their events, over a year. */
export async function growPeople(client: Client, growth: Growth): Promise<void> {
  await writeInBulk(client, ['Event', 'Rating', 'Consent', 'Onboarding', 'User'], async () => {
    await copyRows(
      client,
      '"User" ("id", "createdAt")',
      each(growth, (id) => [`${id}\t${stamp(startOf(growth))}`]),
    )
    await copyRows(
      client,
      '"Onboarding" ("userId", "step", "finishedAt", "updatedAt")',
      each(growth, (id) => [`${id}\tdone\t${stamp(startOf(growth))}\t${stamp(startOf(growth))}`]),
    )
    await copyRows(
      client,
      '"Consent" ("userId", "purpose", "granted")',
      each(growth, (id) => [`${id}\tBEHAVIOUR\tt`]),
    )
    await copyRows(
      client,
      '"Rating" ("userId", "filmId", "value", "ratedAt")',
      each(growth, (_, place) =>
        ratingsOf(growth, place).map(({ person, film, value, at }) => `${person}\t${film}\t${value}\t${stamp(at)}`),
      ),
    )
    await copyRows(
      client,
      '"Event" ("id", "userId", "type", "filmId", "value", "occurredAt", "recordedAt")',
      each(growth, (_, place) =>
        ratingsOf(growth, place).map(
          ({ person, film, value, at }) =>
            `${person}-${film}\t${person}\tRATED\t${film}\t${value}\t${stamp(at)}\t${stamp(at)}`,
        ),
      ),
    )
  })
}

const startOf = ({ now }: Growth) => now.getTime() - DAYS * DAY_MS

function* each(growth: Growth, rowsOf: (id: string, place: number) => string[]): Generator<string> {
  for (let place = growth.from; place < growth.to; place++) yield* rowsOf(`grown-${place}`, place)
}

/** The same each time they are asked for; the well known are rated more often, no film twice. */
function ratingsOf(growth: Growth, place: number): Rated[] {
  const { filmIds } = growth
  const random = seededRandom(place + 1)
  const films = new Set<number>()
  while (films.size < Math.min(RATINGS_EACH, filmIds.length))
    films.add(filmIds[Math.floor(filmIds.length * random() ** 2)] ?? 0)
  return [...films].map((film) => ({
    person: `grown-${place}`,
    film,
    value: (1 + Math.floor(random() * 10)) / 2,
    at: startOf(growth) + random() * DAYS * DAY_MS,
  }))
}
