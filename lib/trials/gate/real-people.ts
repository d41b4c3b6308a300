import 'server-only'
import { createHash } from 'node:crypto'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { getRecommendationContext, type RecommendationContext } from '../../recommendations/context/context'
import { noteSecurity } from '../../security/log'
import { resolveModel } from '../../writers/resolve-model'

/** More of them make a replay longer and say little more. */
const MOST_REAL = 20

/**
 * Those who let admins try changes on their lists ("Let admins see it to help"), and where a model writes let it; no admins,
 * no guests, and nobody without a word said of a film.
 */
const allowing = () => ({
  role: 'PERSON' as const,
  OR: [{ email: { not: null } }, { linkedAccounts: { some: {} } }],
  ratings: { some: {} },
  AND: [
    { consents: { some: { purpose: 'HELP' as const, granted: true } } },
    ...(resolveModel().writer === 'MODEL'
      ? [{ consents: { some: { purpose: 'MODEL' as const, granted: true } } }]
      : []),
  ],
})

export const countRealPeople = async (): Promise<number> =>
  Math.min(MOST_REAL, await db.user.count({ where: allowing() }))

/** Somebody of them, in an order drawn for each replay; null where so many no longer allow it. That it was done is noted. */
export async function realContext(
  gateId: string,
  place: number,
  adminId: string | null,
): Promise<RecommendationContext | null> {
  const rows = await db.user.findMany({ where: allowing(), select: { id: true } })
  const id = drawn(
    gateId,
    rows.map((row) => row.id),
  )[place]
  const viewer = id === undefined ? null : await findViewerById(id)
  if (!viewer?.consents.help) return null
  await noteSecurity('trial-on-person', { actor: adminId, subject: viewer.id, detail: 'replay' })
  return getRecommendationContext(viewer)
}

/** The same disorder for the same replay, so that one that was cut goes on with the others. */
const drawn = (gateId: string, ids: readonly string[]): string[] =>
  ids
    .map((id) => ({ id, at: createHash('sha256').update(`${gateId}\n${id}`).digest('hex') }))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ id }) => id)
