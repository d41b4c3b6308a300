import { env } from '../env'

/** Whether the site is reached by https: then every cookie is Secure. */
export const isSecureSite = (): boolean => env().NEXTAUTH_URL?.startsWith('https:') ?? false
