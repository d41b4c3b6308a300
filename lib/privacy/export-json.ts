import 'server-only'
import { personScope } from '../ai/limits'
import { db } from '../db'
import { isUndated } from '../feedback/undated'
import { escapeLike } from '../input'
import { listActs, listSecurity } from '../security/queries'

const film = { select: { slug: true, title: true, year: true, imdbId: true, tmdbId: true } } as const
const EVENTS_AT_ONCE = 500
/** With all it was made from a list is long. */
const LISTS_AT_ONCE = 10

/** Everything stored about a person as text, piece by piece: however long a history is, little of it is held at once. */
export async function* jsonOf(userId: string): AsyncGenerator<string> {
  const { person, ...head } = await allButHistory(userId)
  yield `${JSON.stringify(head).slice(0, -1)},\n"person":${JSON.stringify(person, null, 2).slice(0, -2)}`
  for (const [name, pages] of historyOf(userId)) {
    yield `,\n"${name}":[`
    let between = '\n'
    for await (const page of pages) {
      yield `${between}${page.map((row) => JSON.stringify(row)).join(',\n')}`
      between = ',\n'
    }
    yield ']'
  }
  yield '}}\n'
}

/** The same as plain data. What is left out, and why, stands in the test that walks every column. @internal */
export async function exportPerson(userId: string) {
  const { person, ...head } = await allButHistory(userId)
  const events = await allOf(eventPages(userId))
  return { ...head, person: { ...person, events, slates: await allOf(slatePages(userId)) } }
}

async function allOf<Row>(pages: AsyncGenerator<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for await (const page of pages) rows.push(...page)
  return rows
}

const historyOf = (userId: string) =>
  [
    ['events', eventPages(userId)],
    ['slates', slatePages(userId)],
  ] as const

/** A row whose day nobody knows says so. */
const dated = <Row extends object>(row: Row, key: keyof Row) =>
  row[key] instanceof Date && isUndated(row[key]) ? { ...row, [key]: null } : row

async function* eventPages(userId: string) {
  for (let after: string | null = null; ; ) {
    const rows: Awaited<ReturnType<typeof eventsFrom>> = await eventsFrom(userId, after)
    if (rows.length > 0) yield rows.map((row) => dated(row, 'occurredAt'))
    if (rows.length < EVENTS_AT_ONCE) return
    after = rows.at(-1)?.id ?? null
  }
}

const eventsFrom = (userId: string, after: string | null) =>
  db.event.findMany({
    where: { userId },
    omit: { userId: true, filmId: true },
    include: { film },
    orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
    take: EVENTS_AT_ONCE,
    ...(after && { cursor: { id: after }, skip: 1 }),
  })

async function* slatePages(userId: string) {
  for (let after: string | null = null; ; ) {
    const rows: Awaited<ReturnType<typeof slatesFrom>> = await slatesFrom(userId, after)
    if (rows.length > 0) yield rows
    if (rows.length < LISTS_AT_ONCE) return
    after = rows.at(-1)?.id ?? null
  }
}

const slatesFrom = (userId: string, after: string | null) =>
  db.slate.findMany({
    where: { userId },
    omit: { userId: true },
    include: {
      items: { omit: { slateId: true, filmId: true }, include: { film } },
      requests: { omit: { slateId: true } },
    },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    take: LISTS_AT_ONCE,
    ...(after && { cursor: { id: after }, skip: 1 }),
  })

/** All of it but what grows with every visit. */
async function allButHistory(userId: string) {
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
      diaryChanges: { omit: { userId: true, id: true }, orderBy: { at: 'asc' } },
      interestEdits: { omit: { userId: true } },
      interestEditHistory: { omit: { userId: true, id: true }, orderBy: { id: 'asc' } },
      editReceipts: { omit: { userId: true, id: true } },
      imports: { omit: { userId: true } },
      awaitedFilms: { omit: { userId: true } },
      filmNotes: { omit: { userId: true, filmId: true }, include: { film } },
      portrait: { omit: { userId: true } },
      textRequests: { omit: { userId: true }, orderBy: { at: 'asc' } },
      tasteReadings: {
        omit: { userId: true, id: true },
        include: { proposals: { omit: { readingId: true, id: true }, orderBy: { place: 'asc' } } },
        orderBy: { number: 'asc' },
      },
      textExposures: { omit: { userId: true, filmId: true }, include: { film }, orderBy: { shownAt: 'asc' } },
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
  const modelUse = await db.usageDay.findMany({ where: { scope: personScope(userId) }, omit: { scope: true } })
  const security = (await listSecurity(userId, null)).map(({ id: _id, ...entry }) => entry)
  return {
    format: 'matinee-export-1',
    exportedAt: new Date().toISOString(),
    person: {
      ...person,
      ratings: person.ratings.map((row) => dated(row, 'ratedAt')),
      reactions: person.reactions.map((row) => dated(row, 'reactedAt')),
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
