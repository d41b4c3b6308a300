import 'server-only'
import { personScope } from '../ai/limits'
import { db } from '../db'
import { isUndated } from '../feedback/undated'
import { escapeLike } from '../input'
import { listActs, listSecurity } from '../security/queries'

/** Everything stored about a person, as plain data. What is left out, and why, stands in the test that walks every column. */
export async function exportPerson(userId: string) {
  const film = { select: { slug: true, title: true, year: true } } as const
  const person = await db.user.findUniqueOrThrow({
    where: { id: userId },
    omit: { passwordHash: true },
    include: {
      linkedAccounts: { omit: { userId: true } },
      sessions: { omit: { userId: true, id: true } },
      secondStep: { select: { createdAt: true, confirmedAt: true } },
      accountLinks: { select: { purpose: true, email: true, expiresAt: true, data: true } },
      consents: { omit: { userId: true } },
      consentEntries: { omit: { userId: true, id: true }, orderBy: { id: 'asc' } },
      onboarding: { omit: { userId: true } },
      ratings: { omit: { userId: true, filmId: true }, include: { film } },
      reactions: { omit: { userId: true, filmId: true }, include: { film } },
      events: { omit: { userId: true, filmId: true }, include: { film }, orderBy: { occurredAt: 'asc' } },
      diaryChanges: { omit: { userId: true, id: true }, orderBy: { at: 'asc' } },
      interestEdits: { omit: { userId: true } },
      interestEditHistory: { omit: { userId: true, id: true }, orderBy: { id: 'asc' } },
      editReceipts: { omit: { userId: true, id: true } },
      imports: { omit: { userId: true } },
      awaitedFilms: { omit: { userId: true } },
      slates: {
        omit: { userId: true },
        include: {
          items: { omit: { slateId: true, filmId: true }, include: { film } },
          requests: { omit: { slateId: true } },
        },
      },
      filmNotes: { omit: { userId: true, filmId: true }, include: { film } },
      portrait: { omit: { userId: true } },
      textRequests: { omit: { userId: true }, orderBy: { at: 'asc' } },
      tasteReadings: {
        omit: { userId: true, id: true },
        include: { proposals: { omit: { readingId: true, id: true }, orderBy: { place: 'asc' } } },
        orderBy: { number: 'asc' },
      },
      wordsVerdicts: { omit: { userId: true, filmId: true }, include: { film } },
      promptVersions: { omit: { authorId: true } },
      promptGates: { omit: { authorId: true } },
      agreedGates: { select: { id: true, key: true, createdAt: true, agreedAt: true } },
      engineConfigs: { omit: { authorId: true } },
      filmEdits: { omit: { authorId: true, filmId: true }, include: { film } },
      experiments: { omit: { authorId: true } },
      experimentGroups: {
        omit: { userId: true },
        include: { experiment: { select: { title: true } }, variant: { select: { name: true } } },
      },
      campaigns: {
        omit: { authorId: true },
        include: { films: { omit: { campaignId: true, filmId: true }, include: { film } } },
      },
      campaignMails: {
        omit: { userId: true, id: true, campaignId: true },
        include: { campaign: { select: { title: true } } },
      },
      tasteGroup: { select: { joinedAt: true, group: { select: { facets: true } } } },
      decided: { select: { id: true, strategy: true, status: true, decidedAt: true, film } },
    },
  })
  const dated = <Row extends object>(row: Row, key: keyof Row) =>
    row[key] instanceof Date && isUndated(row[key]) ? { ...row, [key]: null } : row
  const modelUse = await db.usageDay.findMany({ where: { scope: personScope(userId) }, omit: { scope: true } })
  const security = (await listSecurity(userId, null)).map(({ id: _id, ...entry }) => entry)
  return {
    format: 'matinee-export-1',
    exportedAt: new Date().toISOString(),
    person: {
      ...person,
      ratings: person.ratings.map((row) => dated(row, 'ratedAt')),
      reactions: person.reactions.map((row) => dated(row, 'reactedAt')),
      events: person.events.map((row) => dated(row, 'occurredAt')),
      accountLinks: person.accountLinks.map(({ data, ...link }) => ({ ...link, name: nameAsked(data) })),
      imports: person.imports.map(({ file, ...each }) => ({
        ...each,
        file: file && Buffer.from(file).toString('base64'),
      })),
      modelUse,
      limits: await listLimits(userId, person.email),
      security,
      adminActs: await listActs(userId),
    },
  }
}

const nameAsked = (data: unknown) => (typeof data === 'object' && data !== null && 'name' in data ? data.name : null)

/** What was counted against somebody; of a key that also names a network address, which may be a stranger's, only the kind. */
async function listLimits(userId: string, email: string | null) {
  const endings = [userId, ...(email ? [email] : [])].map((subject) => ({
    key: { endsWith: escapeLike(`:${subject}`) },
  }))
  const rows = await db.rateWindow.findMany({ where: { OR: endings }, orderBy: { startedAt: 'asc' } })
  return rows.map(({ key, startedAt, count }) => ({ kind: key.split(':', 1)[0], startedAt, count }))
}

export type ConsentEntryData = Awaited<ReturnType<typeof listConsentEntries>>[number]

/** What somebody agreed to and when, the latest first. */
export function listConsentEntries(userId: string) {
  return db.consentEntry.findMany({
    where: { userId },
    select: { id: true, purpose: true, granted: true, version: true, words: true, source: true, at: true },
    orderBy: { id: 'desc' },
    take: 50,
  })
}
