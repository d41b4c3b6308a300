import 'server-only'
import { personScope } from '../ai/limits'
import { db } from '../db'
import { isUndated } from '../feedback/undated'
import { listSecurity } from '../security/queries'

/** Everything stored about a person, as plain data; the password hash is the one thing left out. */
export async function exportPerson(userId: string) {
  const film = { select: { slug: true, title: true, year: true } } as const
  const person = await db.user.findUniqueOrThrow({
    where: { id: userId },
    omit: { passwordHash: true },
    include: {
      linkedAccounts: { omit: { userId: true } },
      sessions: { omit: { userId: true, id: true } },
      accountLinks: { select: { purpose: true, email: true, expiresAt: true } },
      consents: { omit: { userId: true } },
      onboarding: { omit: { userId: true } },
      ratings: { omit: { userId: true, filmId: true }, include: { film } },
      reactions: { omit: { userId: true, filmId: true }, include: { film } },
      events: { omit: { userId: true, filmId: true }, include: { film }, orderBy: { occurredAt: 'asc' } },
      interestEdits: { omit: { userId: true } },
      imports: { omit: { userId: true, file: true } },
      awaitedFilms: { omit: { userId: true } },
      slates: {
        omit: { userId: true },
        include: { items: { omit: { slateId: true, filmId: true }, include: { film } } },
      },
      filmNotes: { omit: { userId: true, filmId: true }, include: { film } },
      portrait: { omit: { userId: true } },
    },
  })
  const dated = <Row extends object>(row: Row, key: keyof Row) =>
    row[key] instanceof Date && isUndated(row[key]) ? { ...row, [key]: null } : row
  const modelUse = await db.usageDay.findMany({ where: { scope: personScope(userId) }, omit: { scope: true } })
  const security = (await listSecurity(userId)).map(({ id: _id, ...entry }) => entry)
  return {
    format: 'matinee-export-1',
    exportedAt: new Date().toISOString(),
    person: {
      ...person,
      ratings: person.ratings.map((row) => dated(row, 'ratedAt')),
      reactions: person.reactions.map((row) => dated(row, 'reactedAt')),
      events: person.events.map((row) => dated(row, 'occurredAt')),
      modelUse,
      security,
    },
  }
}
