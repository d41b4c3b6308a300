import 'server-only'
import { cache } from 'react'
import { db } from '../db'
import { AppError } from '../errors'
import { readSessionUserId } from './session-cookie'
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
  profileVersion: true,
  consents: { select: { purpose: true, granted: true } },
  _count: { select: { linkedAccounts: true } },
} as const

/** The person as a Viewer, read fresh so that a changed role or an erased account counts at once. */
export async function findViewerById(id: string): Promise<Viewer | null> {
  const row = await db.user.findUnique({ where: { id }, select: viewerSelect })
  if (!row) return null
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
    consents: { behaviour: granted('BEHAVIOUR'), context: granted('CONTEXT'), model: granted('MODEL') },
    consentAsked: row.consents.length > 0,
  }
}

/** Who is looking, once per request; null for strangers and crawlers. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const id = await readSessionUserId()
  return id ? findViewerById(id) : null
})

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

export async function findPasswordHash(email: string): Promise<{ id: string; passwordHash: string | null } | null> {
  return db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } })
}
