import type { FilmRecord } from '../../lib/catalog/film-record'

/** A film for tests; `kindred` is given as slugs. */
export function filmNamed(
  slug: string,
  { kindred = [], ...changes }: Partial<Omit<FilmRecord, 'kindred'>> & { kindred?: string[] } = {},
): FilmRecord {
  return {
    slug,
    title: slug,
    year: 1962,
    directors: ['Agnès Varda'],
    cast: [],
    genres: ['drama'],
    runtimeMinutes: 90,
    countries: ['FR'],
    languages: ['fr'],
    moods: ['tender', 'playful', 'melancholy'],
    themes: ['death', 'chance', 'womens-lives', 'identity'],
    settings: ['paris'],
    contentNotes: [],
    logline: `Two hours of one afternoon pass in ${slug}, and nobody in the cafés looks up from what they are doing to notice it.`,
    prominence: 10,
    ids: {},
    ...changes,
    kindred: kindred.map((other) => ({ slug: other, because: `${slug} and ${other} share a street` })),
  }
}
