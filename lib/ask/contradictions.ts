import type { Span } from '../recommender/types'
import type { Wish } from '../wishes/schema'

/** Something that was said one way and then the other. The later one stands in the wish; null where it was let in again. */
export type Contradiction = { earlier: string; later: string | null }

type Said = { token: string; about: string; wants: boolean; span?: Span }

/** What a wish says of each thing: that it is wanted or not, or within which bounds. */
function saidIn({ want, only, without, minutes, years }: Wish): Said[] {
  return [
    ...want.map(({ facet, level }): Said => ({ token: `${level}:${facet}`, about: facet, wants: level !== 'less' })),
    ...only.map((facet): Said => ({ token: `only:${facet}`, about: facet, wants: true })),
    ...without.map((facet): Said => ({ token: `without:${facet}`, about: facet, wants: false })),
    ...(['minutes', 'years'] as const).flatMap((about): Said[] => {
      const span = about === 'minutes' ? minutes : years
      return span ? [{ token: `${about}:${span.from ?? ''}-${span.to ?? ''}`, about, wants: true, span }] : []
    }),
  ]
}

const PIECES = /[,.;:!?]+|\b(?:but|and|then|no wait|actually)\b/i

/**
 * What the words contradict themselves in, read piece by piece: the whole is read so that what comes later counts, which
 * nobody can see who said both.
 */
export function contradictionsIn(words: string, whole: Wish, read: (piece: string) => Wish): Contradiction[] {
  const standing = new Map(saidIn(whole).map((said) => [said.about, said]))
  const found = new Map<string, Contradiction>()
  for (const piece of words.split(PIECES).slice(0, 24)) {
    for (const said of piece.trim() === '' ? [] : saidIn(read(piece))) {
      const stands = standing.get(said.about)
      if (stands && isAgainst(said, stands)) found.set(said.about, { earlier: said.token, later: stands.token })
    }
  }
  for (const about of letInAgain(words, whole, read)) found.set(about, { earlier: `without:${about}`, later: null })
  return [...found.values()]
}

/** "Nothing Italian. An Italian one is fine": ruled out by the words up to there, and by the whole no longer. */
function letInAgain(words: string, whole: Wish, read: (piece: string) => Wish): string[] {
  const stands = new Set<string>([
    ...saidIn(whole).map(({ about }) => about),
    ...whole.combinations.flatMap(({ all, unless }) => [...all, ...unless]),
  ])
  const stops = [...words.matchAll(/[.;!?]+\s/g)].slice(0, 8).map(({ index }) => index)
  const ruledOut = stops.flatMap((end) => read(words.slice(0, end)).without)
  return [...new Set<string>(ruledOut)].filter((about) => !stands.has(about) && whole.unread.length === 0)
}

function isAgainst(one: Said, other: Said): boolean {
  if (!one.span || !other.span) return one.wants !== other.wants
  const from = Math.max(one.span.from ?? Number.NEGATIVE_INFINITY, other.span.from ?? Number.NEGATIVE_INFINITY)
  const to = Math.min(one.span.to ?? Number.POSITIVE_INFINITY, other.span.to ?? Number.POSITIVE_INFINITY)
  return from > to
}
