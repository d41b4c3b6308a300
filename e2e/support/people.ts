import { randomUUID } from 'node:crypto'
import type { ConsentPurpose, Film, PrismaClient, User } from '@/prisma/generated/client'
import { createUser, say } from '../../testing/factories'

/** A word nobody else uses; it is found again in requests to the model and in pages. */
export const newMarker = () => `zq${randomUUID().replaceAll('-', '').slice(0, 14)}`

export const markerPattern = /zq[0-9a-f]{14}/

/** Well-known films of one genre, the best known first. */
export function listKnownFilms(db: PrismaClient, take: number, genre = 'science-fiction', skip = 0): Promise<Film[]> {
  return db.film.findMany({
    where: { genres: { has: genre }, retiredAt: null },
    orderBy: [{ prominence: 'desc' }, { id: 'asc' }],
    take,
    skip,
  })
}

export async function findKnownFilm(db: PrismaClient, genre?: string): Promise<Film> {
  const [film] = await listKnownFilms(db, 1, genre)
  if (!film) throw new Error('the catalog has no such film')
  return film
}

/** Rates as the site does, and gives back the event's id. */
export async function giveRating(db: PrismaClient, userId: string, filmId: number, value: number): Promise<string> {
  const [id] = await say(db, userId, { type: 'RATED', filmId, value })
  return id ?? ''
}

export async function consentTo(db: PrismaClient, userId: string, granted: ConsentPurpose[]): Promise<void> {
  const purposes: ConsentPurpose[] = ['BEHAVIOUR', 'CONTEXT', 'MODEL']
  await db.consent.createMany({
    data: purposes.map((purpose) => ({ userId, purpose, granted: granted.includes(purpose) })),
  })
}

export type Regular = User & {
  /** Stands in an interest of their own words, and so in every request about them. */
  marker: string
  /** What they rated, best known first. */
  films: Film[]
}

type RegularOptions = { granted?: ConsentPurpose[]; account?: { email: string; passwordHash?: string } }

/** Somebody who has been here: ratings of one genre, a finished survey, consents, a wish in their own words. */
export async function createRegular(
  db: PrismaClient,
  { granted = ['MODEL'], account }: RegularOptions = {},
): Promise<Regular> {
  const marker = newMarker()
  const [person, films] = await Promise.all([
    createUser(db, { ...account, onboarding: { create: { step: 'privacy', finishedAt: new Date() } } }),
    listKnownFilms(db, 5),
  ])
  await consentTo(db, person.id, granted)
  await db.interestEdit.create({
    data: { userId: person.id, facet: `words:${marker}`, label: marker, strength: 3, stated: true },
  })
  for (const [place, film] of films.entries()) await giveRating(db, person.id, film.id, place % 2 ? 4.5 : 5)
  return { ...person, marker, films }
}

const DAY_MS = 86_400_000

/** The person's lists as if they had been here so many days earlier. */
export async function makeListsEarlier(db: PrismaClient, userId: string, days = 2): Promise<void> {
  for (const { id, startedAt } of await db.slate.findMany({
    where: { userId },
    select: { id: true, startedAt: true },
  })) {
    const earlier = new Date(startedAt.getTime() - days * DAY_MS)
    await db.slate.update({ where: { id }, data: { startedAt: earlier, day: earlier.toISOString().slice(0, 10) } })
  }
}

/** Somebody who likes horror that is full of dread, and turned westerns down. */
export async function createFilmLover(db: PrismaClient): Promise<string> {
  const { id } = await createUser(db, { onboarding: { create: { step: 'privacy', finishedAt: new Date() } } })
  await consentTo(db, id, [])
  const known = await listKnownFilms(db, 60, 'horror')
  const liked = known.filter(({ moods }) => moods.includes('dread')).slice(0, 14)
  const westerns = await listKnownFilms(db, 8, 'western')
  await say(
    db,
    id,
    ...liked.map(({ id: filmId }) => ({ type: 'RATED' as const, filmId, value: 4.5 })),
    ...westerns.map(({ id: filmId }) => ({ type: 'RATED' as const, filmId, value: 1.5 })),
  )
  return id
}
