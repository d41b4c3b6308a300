import 'server-only'
import { cache } from 'react'
import { db } from '../db'
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
  consents: { select: { purpose: true, granted: true } },
  _count: { select: { linkedAccounts: true } },
} as const

/** The person as a Viewer, read fresh so that a changed role or an erased account counts at once. */
export async function findViewerById(id: string): Promise<Viewer | null> {
  const row = await db.user.findUnique({ where: { id }, select: viewerSelect })
  return row && toViewer(row)
}

type ViewerRow = Omit<Viewer, 'isGuest' | 'children' | 'consents' | 'consentAsked' | 'withoutProfile' | 'apart'> & {
  profiled: boolean
  withChildren: boolean
  childAge: number | null
  consents: { purpose: string; granted: boolean }[]
  _count: { linkedAccounts: number }
}

function toViewer(row: ViewerRow): Viewer {
  const granted = (purpose: string) => row.consents.some((consent) => consent.purpose === purpose && consent.granted)
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    isGuest: row.email === null && row._count.linkedAccounts === 0,
    role: row.role,
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
    },
    consentAsked: row.consents.length > 0,
    ...(!row.profiled && { withoutProfile: true as const }),
  }
}

export type CurrentSession = { id: string; viewer: Viewer; startedAt: Date }

/** The session of this browser with its person, once per request: one row that both must still be in. */
export const getSession = cache(async (): Promise<CurrentSession | null> => {
  const token = await readSessionToken()
  if (!token) return null
  const row = await db.session.findUnique({
    where: { id: token.sessionId, userId: token.userId },
    select: { createdAt: true, lastUsedAt: true, apartUntil: true, user: { select: viewerSelect } },
  })
  if (!row) return null
  const isApart = row.apartUntil !== null && row.apartUntil > new Date()
  const viewer: Viewer = { ...toViewer(row.user), ...(isApart && { apart: true, withoutProfile: true }) }
  if (isOver(row, viewer)) return null
  await touchSession(token.sessionId, row.lastUsedAt)
  return { id: token.sessionId, viewer, startedAt: row.createdAt }
})

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
