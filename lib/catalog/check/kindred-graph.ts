import type { FilmRecord } from '../film-record'

export const kindredLimits = { links: [6, 10], incomingAtLeast: 3, incomingAtMost: 22 } as const

export type KindredGraph = {
  links: number
  mutual: number
  pieces: string[][]
  outgoing: ReadonlyMap<string, number>
  incoming: ReadonlyMap<string, number>
  sameDirector: number
  sameDecade: number
  sameCountry: number
  repeatedClauses: string[]
}

/** The kindred links as a directed graph; links to films that are not there are left out. */
export function kindredGraph(films: readonly FilmRecord[]): KindredGraph {
  const bySlug = new Map(films.map((film) => [film.slug, film]))
  const pairs = films.flatMap((film) =>
    film.kindred.flatMap((link) => {
      const other = bySlug.get(link.slug)
      return other ? [{ film, other, because: link.because }] : []
    }),
  )
  const linked = new Set(pairs.map(({ film, other }) => `${film.slug} ${other.slug}`))
  const incoming = new Map(films.map((film) => [film.slug, 0]))
  for (const { other } of pairs) incoming.set(other.slug, (incoming.get(other.slug) ?? 0) + 1)
  const clauses = pairs.filter(({ film, other }) => film.slug < other.slug || !linked.has(`${other.slug} ${film.slug}`))
  return {
    links: pairs.length,
    mutual: pairs.filter(({ film, other }) => linked.has(`${other.slug} ${film.slug}`)).length,
    pieces: connectedPieces(films, pairs),
    outgoing: new Map(films.map((film) => [film.slug, film.kindred.length])),
    incoming,
    sameDirector: pairs.filter(({ film, other }) => film.directors.some((name) => other.directors.includes(name)))
      .length,
    sameDecade: pairs.filter(({ film, other }) => Math.floor(film.year / 10) === Math.floor(other.year / 10)).length,
    sameCountry: pairs.filter(({ film, other }) => film.countries[0] === other.countries[0]).length,
    repeatedClauses: repeated(clauses.map(({ because }) => because.toLowerCase())),
  }
}

function connectedPieces(films: readonly FilmRecord[], pairs: { film: FilmRecord; other: FilmRecord }[]): string[][] {
  const neighbours = new Map<string, string[]>(films.map((film) => [film.slug, []]))
  for (const { film, other } of pairs) {
    neighbours.get(film.slug)?.push(other.slug)
    neighbours.get(other.slug)?.push(film.slug)
  }
  const seen = new Set<string>()
  const pieces: string[][] = []
  for (const { slug } of films) {
    if (seen.has(slug)) continue
    const piece = [slug]
    seen.add(slug)
    for (const member of piece) {
      for (const next of neighbours.get(member) ?? []) {
        if (!seen.has(next)) piece.push(next)
        seen.add(next)
      }
    }
    pieces.push(piece)
  }
  return pieces.toSorted((a, b) => b.length - a.length)
}

function repeated(texts: string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(texts.filter((text) => seen.has(text) || !seen.add(text)))]
}
