import 'server-only'
import { cache } from 'react'
import { db } from '../db'
import { env } from '../env'
import { AppError } from '../errors'
import { readSessionToken } from './session-cookie'
import { freshForMs, isOver } from './session-limits'
import { touchSession } from './sessions'
import type { Viewer } from './viewer'

const viewerSelect = {
  id: true,
  name: true,
  email: true,
  role: true,
  tone: true,
  adventurous: true,
  avoid: true,
  withChildren: true,
  childAge: true,
  profiled: true,
  profileVersion: true,
  consents: { select: { purpose: true, granted: true, lapsedAt: true } },
  secondStep: { select: { confirmedAt: true } },
  _count: { select: { linkedAccounts: true } },
} as const

/** The person as a Viewer, read fresh so that a changed role or an erased account counts at once. */
export async function findViewerById(id: string): Promise<Viewer | null> {
  const row = await db.user.findUnique({ where: { id }, select: viewerSelect })
  return row && toViewer(row)
}

type ViewerRow = Omit<
  Viewer,
  'isGuest' | 'children' | 'consents' | 'consentAsked' | 'consentLapsed' | 'withoutProfile' | 'apart' | 'stepDemanded'
> & {
  profiled: boolean
  withChildren: boolean
  childAge: number | null
  consents: { purpose: string; granted: boolean; lapsedAt: Date | null }[]
  secondStep: { confirmedAt: Date | null } | null
  _count: { linkedAccounts: number }
}

function toViewer(row: ViewerRow): Viewer {
  const lacksStep = row.role === 'ADMIN' && !hasSecondStep(row) && env().ADMIN_SECOND_STEP === 'required'
  const granted = (purpose: string) => row.consents.some((consent) => consent.purpose === purpose && consent.granted)
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    isGuest: row.email === null && row._count.linkedAccounts === 0,
    role: lacksStep ? 'PERSON' : row.role,
    tone: row.tone,
    adventurous: row.adventurous,
    avoid: row.avoid,
    children: row.withChildren ? { age: row.childAge } : null,
    profileVersion: row.profileVersion,
    consents: {
      behaviour: granted('BEHAVIOUR'),
      context: granted('CONTEXT'),
      model: granted('MODEL'),
      help: granted('HELP'),
      training: granted('TRAINING'),
    },
    consentAsked: row.consents.length > 0,
    ...(row.consents.some(({ lapsedAt }) => lapsedAt) && { consentLapsed: true as const }),
    ...(!row.profiled && { withoutProfile: true as const }),
    ...(lacksStep && { stepDemanded: true as const }),
  }
}

const hasSecondStep = ({ secondStep }: Pick<ViewerRow, 'secondStep'>) => secondStep?.confirmedAt != null

export type CurrentSession = { id: string; viewer: Viewer; startedAt: Date; steppedAt: Date | null }

type SessionState = CurrentSession & { awaitsCode: boolean }

/** The session of this browser with its person, once per request: one row that both must still be in. */
const readSession = cache(async (): Promise<SessionState | null> => {
  const token = await readSessionToken()
  if (!token) return null
  const row = await db.session.findUnique({
    where: { id: token.sessionId, userId: token.userId },
    select: { createdAt: true, lastUsedAt: true, apartUntil: true, steppedAt: true, user: { select: viewerSelect } },
  })
  if (!row) return null
  const isApart = row.apartUntil !== null && row.apartUntil > new Date()
  const viewer: Viewer = { ...toViewer(row.user), ...(isApart && { apart: true, withoutProfile: true }) }
  if (isOver(row, viewer)) return null
  const awaitsCode = hasSecondStep(row.user) && row.steppedAt === null
  if (!awaitsCode) await touchSession(token.sessionId, row.lastUsedAt)
  return { id: token.sessionId, viewer, startedAt: row.createdAt, steppedAt: row.steppedAt, awaitsCode }
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
