import 'server-only'
import { cache } from 'react'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { env } from '../env'
import { AppError } from '../errors'
import type { PersonaChoice } from './schema'
import { readSessionToken } from './session-cookie'
import { freshForMs, isOver } from './session-limits'
import { touchSession } from './sessions'
import type { Viewer } from './viewer'

/** All that every page of somebody asks of them, in one statement: as relations it would be four. */
const viewerColumns = Prisma.sql`
  u."id", u."name", u."email", u."role"::text AS "role", u."tone"::text AS "tone", u."language", u."persona"::text AS "persona", u."styleSample", u."styleNotes", u."adventurous", u."avoid",
  u."withChildren", u."childAge", u."timeZone", u."profiled", u."searchInOrder", u."profileVersion",
  EXISTS (SELECT 1 FROM "LinkedAccount" l WHERE l."userId" = u."id") AS "isLinked",
  EXISTS (SELECT 1 FROM "SecondStep" t WHERE t."userId" = u."id" AND t."confirmedAt" IS NOT NULL) AS "hasSecondStep",
  COALESCE((
    SELECT json_agg(json_build_object('purpose', c."purpose", 'granted', c."granted", 'lapsed', c."lapsedAt" IS NOT NULL))
    FROM "Consent" c WHERE c."userId" = u."id"), '[]') AS "consents"`

/** The person as a Viewer, read fresh so that a changed role or an erased account counts at once. */
export async function findViewerById(id: string): Promise<Viewer | null> {
  const [row] = await db.$queryRaw<ViewerRow[]>`SELECT ${viewerColumns} FROM "User" u WHERE u."id" = ${id}`
  return row ? toViewer(row) : null
}

type ViewerRow = Omit<
  Viewer,
  | 'isGuest'
  | 'children'
  | 'consents'
  | 'consentAsked'
  | 'consentLapsed'
  | 'withoutProfile'
  | 'apart'
  | 'stepDemanded'
  | 'searchInSiteOrder'
  | 'persona'
  | 'styleSample'
  | 'styleNotes'
> & {
  persona: PersonaChoice | 'NONE'
  styleSample: string
  styleNotes: boolean
  profiled: boolean
  searchInOrder: boolean
  withChildren: boolean
  childAge: number | null
  consents: { purpose: string; granted: boolean; lapsed: boolean }[]
  hasSecondStep: boolean
  isLinked: boolean
}

function toViewer(row: ViewerRow): Viewer {
  const lacksStep = row.role === 'ADMIN' && !row.hasSecondStep && env().ADMIN_SECOND_STEP === 'required'
  const granted = (purpose: string) => row.consents.some((consent) => consent.purpose === purpose && consent.granted)
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    isGuest: row.email === null && !row.isLinked,
    role: lacksStep ? 'PERSON' : row.role,
    tone: row.tone,
    language: row.language ?? null,
    adventurous: row.adventurous,
    avoid: row.avoid,
    children: row.withChildren ? { age: row.childAge } : null,
    timeZone: row.timeZone,
    profileVersion: row.profileVersion,
    consents: {
      behaviour: granted('BEHAVIOUR'),
      context: granted('CONTEXT'),
      model: granted('MODEL'),
      help: granted('HELP'),
      training: granted('TRAINING'),
      mail: granted('MAIL'),
      groups: granted('GROUPS'),
    },
    consentAsked: row.consents.length > 0,
    ...(row.consents.some(({ lapsed }) => lapsed) && { consentLapsed: true as const }),
    // Named only where they are set: who has none keeps the fingerprint of their lists.
    ...(row.persona !== 'NONE' && { persona: row.persona }),
    ...(row.styleSample && { styleSample: row.styleSample }),
    ...(row.styleNotes && { styleNotes: true as const }),
    ...(!row.profiled && { withoutProfile: true as const }),
    ...(!row.searchInOrder && { searchInSiteOrder: true as const }),
    ...(lacksStep && { stepDemanded: true as const }),
  }
}

export type CurrentSession = { id: string; viewer: Viewer; startedAt: Date; steppedAt: Date | null }

type SessionState = CurrentSession & { awaitsCode: boolean }
type SessionRow = ViewerRow & { startedAt: Date; lastUsedAt: Date; apartUntil: Date | null; steppedAt: Date | null }

/** The session of this browser with its person, once per request: one row that both must still be in. */
const readSession = cache(async (): Promise<SessionState | null> => {
  const token = await readSessionToken()
  if (!token) return null
  const [row] = await db.$queryRaw<SessionRow[]>`
    SELECT s."createdAt" AS "startedAt", s."lastUsedAt", s."apartUntil", s."steppedAt", ${viewerColumns}
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."id" = ${token.sessionId} AND s."userId" = ${token.userId}`
  if (!row) return null
  const isApart = row.apartUntil !== null && row.apartUntil > new Date()
  const viewer: Viewer = { ...toViewer(row), ...(isApart && { apart: true, withoutProfile: true }) }
  if (isOver({ ...row, createdAt: row.startedAt }, viewer)) return null
  const awaitsCode = row.hasSecondStep && row.steppedAt === null
  if (!awaitsCode) await touchSession(token.sessionId, row.lastUsedAt)
  return { id: token.sessionId, viewer, startedAt: row.startedAt, steppedAt: row.steppedAt, awaitsCode }
})

/** A session opens nothing while the code of a second step is awaited, whichever way somebody signed in. */
export async function getSession(): Promise<CurrentSession | null> {
  const session = await readSession()
  return session?.awaitsCode === false ? session : null
}

/** The session of somebody who has yet to give their code; for a quarter of an hour. */
export async function findAwaitingSession(): Promise<{ id: string; userId: string } | null> {
  const session = await readSession()
  if (!session?.awaitsCode || Date.now() - session.startedAt.getTime() >= freshForMs) return null
  return { id: session.id, userId: session.viewer.id }
}

/** Who is looking; null for strangers and crawlers. */
export const getViewer = async (): Promise<Viewer | null> => (await getSession())?.viewer ?? null

/** Whether they signed in just now. A guest has no way to sign in again: their browser is their only key. */
export async function isFreshlySignedIn(): Promise<boolean> {
  const session = await getSession()
  if (!session) return false
  return session.viewer.isGuest || Date.now() - session.startedAt.getTime() < freshForMs
}

export async function requireViewer(): Promise<Viewer> {
  const viewer = await getViewer()
  if (!viewer) throw new AppError('unauthenticated', 'Start as a guest or sign in first.')
  return viewer
}

export async function requireAdmin(): Promise<Viewer> {
  const viewer = await requireViewer()
  if (viewer.role !== 'ADMIN') throw new AppError('forbidden', 'This page is for administrators.')
  return viewer
}

export async function requireFreshSignIn(): Promise<void> {
  if (!(await isFreshlySignedIn())) throw new AppError('forbidden', 'Enter your password again first.')
}

export async function findPasswordHash(email: string): Promise<{ id: string; passwordHash: string | null } | null> {
  return db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } })
}
