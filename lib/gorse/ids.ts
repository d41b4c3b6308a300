import { createHmac } from 'node:crypto'

/** What marks our people in a Gorse that others may use as well. */
export const personPrefix = 'matinee-'

/** How a person is called in Gorse: nobody without the secret can tell who it is. Safe in a URL path. */
export function pseudonymOf(userId: string, secret: string): string {
  return personPrefix + createHmac('sha256', secret).update(`gorse:${userId}`).digest('hex').slice(0, 40)
}

export const itemIdOf = (filmId: number): string => `film-${filmId}`

/** Null for items that are not films of ours. */
export function filmIdOf(itemId: string): number | null {
  const digits = /^film-(\d{1,9})$/.exec(itemId)?.[1]
  return digits === undefined ? null : Number(digits)
}
