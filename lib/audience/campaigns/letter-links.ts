import { createHmac, timingSafeEqual } from 'node:crypto'
import { siteAddress } from '../../accounts/account-links'
import { env } from '../../env'

/** What a link in a letter may do: each has a key of its own, so that a film sent to a friend stops nobody's letters. */
type LinkUse = 'stop' | 'film'

const signatureOf = (use: LinkUse, letterId: string) =>
  createHmac('sha256', `letter ${use} ${env().NEXTAUTH_SECRET ?? ''}`)
    .update(letterId)
    .digest('base64url')
    .slice(0, 27)

const tokenOf = (use: LinkUse, letterId: string) => `${letterId}.${signatureOf(use, letterId)}`

/** The letter a link is of; null for one that we did not make. */
export function letterOf(use: LinkUse, token: string | null | undefined): string | null {
  const at = token?.lastIndexOf('.') ?? -1
  if (!token || at < 1 || token.length > 100) return null
  const letterId = token.slice(0, at)
  const [given, wanted] = [Buffer.from(token.slice(at + 1)), Buffer.from(signatureOf(use, letterId))]
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? letterId : null
}

/** For mail programs: they post to it (RFC 8058). People who follow it come to the page with the button. */
export const stopAddress = (letterId: string): string =>
  siteAddress(`/api/letters/stop?letter=${tokenOf('stop', letterId)}`)

export const filmAddress = (letterId: string, slug: string): string =>
  siteAddress(`/api/letters/film?film=${slug}&letter=${tokenOf('film', letterId)}`)
