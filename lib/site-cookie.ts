import { env } from './env'

/** Whether people reach the site by https. */
export const isSecureSite = (): boolean => env().NEXTAUTH_URL?.startsWith('https:') ?? false

/** A cookie of the site. On https the name itself keeps it from subdomains and from being set over plain http. */
export const cookieName = (name: string): string => `${isSecureSite() ? '__Host-' : ''}${name}`

/** What each of them has; the name asks for the whole site as its path. */
export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecureSite() })
