import { randomUUID } from 'node:crypto'
import type { Film, Prisma, PrismaClient, User } from '@/prisma/generated/client'
import { foldText } from '../lib/catalog/search-text'
import { record, type Said, takeTurn } from '../lib/feedback/record'

const unique = () => randomUUID().slice(0, 8)

/** A person of their own for each test: a guest unless an e-mail address is given. */
export function createUser(db: PrismaClient, overrides: Prisma.UserCreateInput = {}): Promise<User> {
  return db.user.create({ data: { name: `Person ${unique()}`, ...overrides } })
}

export function createAdmin(db: PrismaClient, overrides: Prisma.UserCreateInput = {}): Promise<User> {
  return createUser(db, { email: `admin-${unique()}@matinee.test`, role: 'ADMIN', ...overrides })
}

/** Says it as the site does: events, state and a new profile version. Gives back the ids of the events. */
export function say(db: PrismaClient, userId: string, ...said: Said[]): Promise<string[]> {
  return db.$transaction(async (tx) => {
    await takeTurn(tx, userId)
    return record(tx, userId, said)
  })
}

/** Films no other test has, in the order asked for; each entry says only what the test is about. */
export async function createFilms(db: PrismaClient, films: Partial<Prisma.FilmCreateManyInput>[]): Promise<Film[]> {
  const rows = films.map((film) => completeFilm(film))
  const created = await db.film.createManyAndReturn({ data: rows })
  const bySlug = new Map(created.map((film) => [film.slug, film]))
  return rows.flatMap((row) => bySlug.get(row.slug) ?? [])
}

/** So many films, the best known first, every other one tender and the rest bleak: enough difference to rank by. */
export function createTwoMoods(db: PrismaClient, count: number, titleOf?: (place: number) => string): Promise<Film[]> {
  const films = Array.from({ length: count }, (_, place) => ({
    ...(titleOf && { title: titleOf(place) }),
    moods: [place % 2 === 0 ? 'tender' : 'bleak'],
    prominence: 100 - place,
  }))
  return createFilms(db, films)
}

export async function createFilm(db: PrismaClient, film: Partial<Prisma.FilmCreateManyInput> = {}): Promise<Film> {
  return db.film.create({ data: completeFilm(film) })
}

function completeFilm(film: Partial<Prisma.FilmCreateManyInput>): Prisma.FilmCreateManyInput {
  const name = unique()
  const title = film.title ?? `Film ${name}`
  return {
    slug: `film-${name}`,
    year: 1990,
    directors: ['Ida Example'],
    cast: ['Otto Sample'],
    genres: ['drama'],
    runtimeMinutes: 100,
    countries: ['FR'],
    languages: ['fr'],
    moods: ['tender'],
    themes: ['memory'],
    settings: ['city'],
    contentNotes: [],
    logline: 'Two people who write examples for a living meet in a test and find that they have much to say.',
    prominence: 50,
    searchTitle: foldText(title),
    searchPeople: 'ida example otto sample',
    searchThemes: 'drama tender memory city',
    contentHash: name,
    ...film,
    title,
  }
}
