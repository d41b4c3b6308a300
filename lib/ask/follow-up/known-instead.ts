import type { Wish } from '../../wishes/schema'

const NO =
  /^\s*(?:no+|nah|nope|oh|sorry|rather|actually|but)[\s,.!–—-]+(?:(?:please|rather|give\s+me|show\s+me|the|more|something|some)\s+)*(?=\p{L})/iu

/** "No, well-known ones", where hidden gems were asked for: the one in the place of the other. */
export function knownInstead(said: string, standing: Wish, read: (words: string) => Wish): Wish | null {
  if (standing.wellKnown === null || !NO.test(said)) return null
  const { wellKnown, want, only, without, avoid, like, minutes, years } = read(said.replace(NO, ''))
  const saysMore =
    [want, only, without, avoid, like].some((each) => each.length > 0) || minutes !== null || years !== null
  return wellKnown !== null && wellKnown !== standing.wellKnown && !saysMore
    ? { ...standing, wellKnown, unread: [] }
    : null
}
