import 'server-only'
import { findPasswordHash } from '../auth/queries'
import { findKnownDevice, writeDeviceCookie } from '../auth/session-cookie'
import { noteSecurity } from '../security/log'
import { requestAddress } from '../web/request-address'
import { checkPassword } from './mutations'
import { attempt } from './sign-in-attempts'

/** Whose address and password these are, within the limits on failures; what failed is noted, without a word of it. */
export async function signInWith(email: string, password: string): Promise<string> {
  const row = await findPasswordHash(email)
  const device = await findKnownDevice(row?.id)
  const from = { address: await requestAddress(), email, knownDevice: device && `${device}:${row?.id}` }
  try {
    const id = await attempt(from, () => checkPassword(row, password))
    await writeDeviceCookie(id)
    await noteSecurity('signed-in', { actor: id, subject: id, detail: 'password' })
    return id
  } catch (error) {
    const detail = error instanceof Error && 'code' in error && error.code === 'rate-limited' ? 'limit' : 'password'
    await noteSecurity('sign-in-refused', { subject: row?.id, detail })
    throw error
  }
}
