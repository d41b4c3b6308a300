import 'server-only'
import { env } from '../env'
import { gorseServes, openGorse } from './client'
import { pseudonymOf } from './ids'

const TIMEOUT_MS = 10_000

/** How a person is called in the Gorse that serves; null where none does. */
export const gorseNameOf = (userId: string): string | null =>
  gorseServes() ? pseudonymOf(userId, env().NEXTAUTH_SECRET ?? '') : null

/** Whether Gorse still has somebody under this name; null where it does not serve. */
export async function gorseKnows(pseudonym: string): Promise<boolean | null> {
  if (!gorseServes()) return null
  const client = await openGorse(TIMEOUT_MS)
  try {
    await client.getUser(pseudonym)
    return true
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

const statusOf = (error: unknown): unknown => {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined
  const { response } = error as { response?: { status?: unknown } }
  return response?.status
}
