import 'server-only'
import { findViewerById } from '../auth/queries'
import type { Viewer } from '../auth/viewer'
import { getCatalog } from '../catalog/snapshot'
import { db } from '../db'
import { engineFor } from '../engine/get-engine'
import { escapeLike } from '../input'
import { getRecommendationContext, likedFilmIds, type RecommendationContext } from '../recommendations/context/context'
import { noteSecurity } from '../security/log'
import { type SampleId, sampleIds, sampleLabels, samplePerson } from './samples'

export type PersonChoice = { id: string; label: string }

/** Somebody a prompt is tried on. */
export type TrialPerson = { choice: PersonChoice; context: RecommendationContext }

const MOST_FOUND = 8
const isSample = (id: string): id is SampleId => sampleIds.some((sample) => sample === id)
const labelOf = (account: { name: string | null; email: string | null }) =>
  [account.name, account.email].filter(Boolean).join(', ') || 'An account without a name'

const isAccount = { OR: [{ email: { not: null } }, { linkedAccounts: { some: {} } }] }

/** Nobody else's name, address or taste is an admin's to look at. */
const allowsHelp = { consents: { some: { purpose: 'HELP' as const, granted: true } } }

/** Accounts that allow it whose name or address contains the words; guests have neither. */
export async function findAccounts(query: string): Promise<PersonChoice[]> {
  const contains = { contains: escapeLike(query), mode: 'insensitive' as const }
  const rows = await db.user.findMany({
    where: { AND: [isAccount, allowsHelp, { OR: [{ name: contains }, { email: contains }] }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_FOUND,
    select: { id: true, name: true, email: true },
  })
  return rows.map((row) => ({ id: row.id, label: labelOf(row) }))
}

/** "me", a sample, or an account; null when there is nobody of that id. */
export async function findTrialPerson(id: string, admin: Viewer): Promise<TrialPerson | null> {
  if (isSample(id)) {
    const sample = samplePerson(id, await getCatalog(), Date.now())
    const engine = await engineFor(likedFilmIds(sample.profile))
    return { choice: { id, label: sampleLabels[id] }, context: { ...sample, engine } }
  }
  const viewer = id === 'me' ? admin : await findViewerById(id)
  if (!viewer || (viewer !== admin && viewer.isGuest)) return null
  if (viewer.id !== admin.id) {
    if (!viewer.consents.help) return null
    await noteSecurity('trial-on-person', { actor: admin.id, subject: viewer.id, detail: 'admin' })
  }
  const context = await getRecommendationContext(viewer)
  return { choice: { id, label: id === 'me' ? 'Me' : labelOf(viewer) }, context }
}
