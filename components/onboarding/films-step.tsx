import Link from 'next/link'
import { say } from '@/domains/words'
import type { Viewer } from '@/lib/auth/viewer'
import { type CatalogSnapshot, getCatalog } from '@/lib/catalog/snapshot'
import { screenFor } from '@/lib/onboarding/grids'
import { type GridRow, SUGGESTIONS, screenHref } from '@/lib/onboarding/schema'
import { shelfOf } from '@/lib/onboarding/shelves'
import { findFilmsTyped } from '@/lib/search/search-for'
import { FilmSearch } from './film-search'
import { FilmsFoot } from './films-foot'
import { LovedFilms } from './loved-films'
import { LovedToggle } from './loved-toggle'
import { WaysToBegin } from './ways-to-begin'

type FilmsStepProps = { viewer: Viewer; screen?: number; query: string }

/** Films in rows to tap, a search for those not shown, and others for as long as one likes. */
export async function FilmsStep({ viewer, screen, query }: FilmsStepProps) {
  const catalog = await getCatalog()
  const [{ rows, number, shelves, loved }, found] = await Promise.all([
    screenFor(viewer, screen, catalog),
    query ? findFilmsTyped(query, SUGGESTIONS) : null,
  ])
  const filmsOf = (ids: readonly number[]) => ids.flatMap((id) => catalog.films.get(id) ?? [])
  const shown = new Set(rows.flatMap((row) => row.filmIds))
  const told = loved.length > 0
  return (
    <>
      <WaysToBegin current="films" />
      <p className="serif max-w-[40rem] text-soft sm:text-lg">
        {told || shelves.length === 0
          ? say('Tap every film you love. Leave the rest: not having seen it says nothing.')
          : say('Beginning with the shelves you picked. Tap every film you love.')}
      </p>
      <FilmSearch screen={number} query={query} />
      {found && (
        <FilmRow
          id="found"
          title={found.length > 0 ? `Found for “${query}”` : `Nothing found for “${query}”`}
          films={found}
          loved={loved}
          screen={number}
        />
      )}
      <LovedFilms films={filmsOf(loved.filter((id) => !shown.has(id)))} screen={number} />
      {rows.length === 0 && (
        <p className="serif text-lg">{say('That was every film we have. Look for one by name, or go on.')}</p>
      )}
      {rows.map((row) => (
        <FilmRow
          key={`${row.kind}-${row.of ?? ''}`}
          id={`row-${row.kind}-${row.of ?? ''}`}
          title={titleOf(row, catalog)}
          films={filmsOf(row.filmIds)}
          loved={loved}
          screen={number}
        />
      ))}
      {number > 1 && (
        <p className="text-sm">
          <Link href={screenHref(number - 1)}>{say('The films before these')}</Link>
        </p>
      )}
      <FilmsFoot screen={number} told={told} />
    </>
  )
}

const titles = {
  known: say('Seen by nearly everybody'),
  places: 'From elsewhere',
  times: 'From other decades',
  kinds: 'Of other kinds',
  others: 'Something else again',
} as const

function titleOf({ kind, of }: GridRow, { films }: CatalogSnapshot): string {
  if (kind === 'near') return `Near ${films.get(Number(of))?.title ?? 'what you tapped'}`
  if (kind === 'shelf') return `From the shelf “${shelfOf(String(of))?.title ?? 'you picked'}”`
  return titles[kind]
}

type FilmRowProps = {
  id: string
  title: string
  films: Parameters<typeof LovedFilms>[0]['films']
  loved: readonly number[]
  screen: number
}

function FilmRow({ id, title, films, loved, screen }: FilmRowProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid scroll-mt-4 gap-3 pt-2 motion-safe:animate-settle">
      <h2 id={`${id}-title`} className="border-b border-rule pb-1.5 text-xl">
        {title}
      </h2>
      <ul className="grid grid-cols-3 gap-3 sm:grid-cols-6 sm:gap-5">
        {films.map((film) => (
          <li key={film.id}>
            <LovedToggle film={film} loved={loved.includes(film.id)} screen={screen} />
          </li>
        ))}
      </ul>
    </section>
  )
}
