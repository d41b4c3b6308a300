import { createHmac } from 'node:crypto'
import { personHash } from '../../lib/security/log'
import { siteAddress } from '../database/open-database'
import { keptSecret } from '../support/kept-secret'

/** How this site makes hashes of people, and a mark by which two secrets are told apart without being known. */
export function siteSecret(): { mark: string; hashOf: (userId: string) => string } {
  const secret = siteAddress() ? (process.env.NEXTAUTH_SECRET?.trim() ?? '') : keptSecret()
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set: whoever was erased is known by hashes made with it.')
  process.env.NEXTAUTH_SECRET = secret
  const mark = createHmac('sha256', `backup ${secret}`).update('mark').digest('base64url').slice(0, 22)
  return { mark, hashOf: personHash }
}
