import { Fragment, type ReactNode } from 'react'
import { OwnLink } from '@/components/ui/own-link'
import { words } from '@/domains/words'
import { countryName, languageName } from '@/lib/catalog/facets'
import type { FilmDetail } from '@/lib/catalog/schema'
import { contentNotes, details, genres, moods, settings, themes } from '@/lib/catalog/vocabulary/vocabularies'

/** The facts as a list, linked to where more of the same stands. */
export function FilmDetails({ film }: { film: FilmDetail }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[8rem_1fr] sm:items-baseline">
      <Row label={words.facets.writers}>
        {film.writers.length > 0 && linked(film.writers, (name) => `/search?q=${encodeURIComponent(name)}`)}
      </Row>
      <Row label={words.facets.cast}>
        {film.cast.length > 0 && linked(film.cast, (name) => `/search?q=${encodeURIComponent(name)}`)}
      </Row>
      <Row label={words.facets.genre}>{linked(film.genres, (id) => `/films?genre=${id}`, genres.label)}</Row>
      <Row label={words.facets.mood}>{linked(film.moods, (id) => `/films?mood=${id}`, moods.label)}</Row>
      <Row label={words.facets.theme}>{film.themes.map(themes.label).join(', ')}</Row>
      <Row label={words.facets.setting}>{film.settings.map(settings.label).join(', ')}</Row>
      <Row label={words.facets.detail}>
        {film.details.length > 0 && linked(film.details, (id) => `/films?detail=${id}`, details.label)}
      </Row>
      <Row label={words.facets.country}>{linked(film.countries, (code) => `/films?country=${code}`, countryName)}</Row>
      <Row label={words.facets.language}>{film.languages.map(languageName).join(', ')}</Row>
      <Row label="Worth knowing">{film.contentNotes.map(contentNotes.label).join(', ')}</Row>
    </dl>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div className="contents">
      <dt className="text-soft">{label}</dt>
      <dd className="mb-2 leading-relaxed sm:mb-0">{children}</dd>
    </div>
  )
}

function linked(
  ids: string[],
  hrefOf: (id: string) => string,
  labelOf: (id: string) => string = (id) => id,
): ReactNode {
  return ids.map((id, place) => (
    <Fragment key={id}>
      {/* One box, so that no line begins with a comma. */}
      <span className="inline-block">
        <OwnLink href={hrefOf(id)} className="py-0.5 decoration-rule hover:decoration-current">
          {labelOf(id)}
        </OwnLink>
        {place < ids.length - 1 && ','}
      </span>{' '}
    </Fragment>
  ))
}
