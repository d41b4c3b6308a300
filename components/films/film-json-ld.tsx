import { words } from '@/domains/words'
import type { FilmDetail } from '@/lib/catalog/schema'
import { genres, themes } from '@/lib/catalog/vocabulary/vocabularies'

const people = (names: readonly string[]) => names.map((name) => ({ '@type': 'Person', name }))

/** The film in the words of schema.org, for search engines; of other things what all of them have. */
export function filmJsonLd(film: FilmDetail) {
  const facts = {
    '@context': 'https://schema.org',
    '@type': words.schemaType,
    name: film.title,
    alternateName: [film.originalTitle, ...film.alternativeTitles].filter(Boolean),
  }
  if (words.id !== 'films')
    return {
      ...facts,
      ...(words.hasYear && { datePublished: `${film.year}` }),
      description: film.logline,
      author: people([...film.directors, ...film.writers]),
      keywords: [...film.genres.map(genres.label), ...film.themes.map(themes.label)].join(', '),
    }
  return {
    ...facts,
    datePublished: `${film.year}`,
    duration: `PT${film.runtimeMinutes}M`,
    description: film.logline,
    director: people(film.directors),
    author: people(film.writers),
    actor: people(film.cast),
    genre: film.genres.map(genres.label),
    countryOfOrigin: film.countries.map((name) => ({ '@type': 'Country', name })),
    inLanguage: film.languages,
    ...(film.imdbId && { sameAs: `https://www.imdb.com/title/${film.imdbId}/` }),
  }
}

/** "<" is written as an escape, so that no text of a film can end the element. */
export const safeJson = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

export function FilmJsonLd({ film }: { film: FilmDetail }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with its only dangerous sign escaped
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safeJson(filmJsonLd(film)) }} />
  )
}
