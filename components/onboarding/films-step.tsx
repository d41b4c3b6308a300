import Link from 'next/link'
import { PlainPages } from '@/components/layout/plain-pages'
import { Streamed } from '@/components/ui/streamed'
import { say } from '@/domains/words'
import type { Viewer } from '@/lib/auth/viewer'
import { type CatalogSnapshot, getCatalog } from '@/lib/catalog/snapshot'
import { screenFor } from '@/lib/onboarding/grids'
import { listLoved, listShelvesPicked } from '@/lib/onboarding/queries'
import { type GridRow, ROW_SIZE, SCREEN_ROWS, SUGGESTIONS, screenHref, stepHref } from '@/lib/onboarding/schema'
import { shelfOf } from '@/lib/onboarding/shelves'
import { findFilmsTyped } from '@/lib/search/search-for'
import { FilmSearch } from './film-search'
import { FilmsFoot } from './films-foot'
import { LovedFilms } from './loved-films'
import { LovedToggle } from './loved-toggle'
import { NearRow, RoomForRows, TapsUnderWay } from './taps-under-way'
import { WaysToBegin } from './ways-to-begin'

type FilmsStepProps = { viewer: Viewer; screen?: number; query: string }

/** Films in rows to tap, a search for those not shown, and others for as long as one likes. */
export async function FilmsStep({ viewer, screen, query }: FilmsStepProps) {
  const [loved, shelves] = await Promise.all([listLoved(viewer.id), listShelvesPicked(viewer.id)])
  return (
    <TapsUnderWay>
      <WaysToBegin current="films" />
      <p className="serif max-w-[40rem] text-soft sm:text-lg">
        {loved.size > 0 || shelves.length === 0
          ? say('Tap every film you love. Leave the rest: not having seen it says nothing.')
          : say('Beginning with the shelves you picked. Tap every film you love.')}
      </p>
      <FilmSearch screen={screen} query={query} />
      <PlainPages path={addressOf(screen, query)} />
      <Streamed fallback={<ScreenSkeleton />}>
        <FilmsScreen viewer={viewer} screen={screen} query={query} />
      </Streamed>
    </TapsUnderWay>
  )
}

/** The rows take a while the first time: they come when they are made. */
async function FilmsScreen({ viewer, screen, query }: FilmsStepProps) {
  const catalog = await getCatalog()
  const [{ rows, number, loved }, found] = await Promise.all([
    screenFor(viewer, screen, catalog),
    query ? findFilmsTyped(query, SUGGESTIONS) : null,
  ])
  const filmsOf = (ids: readonly number[]) => ids.flatMap((id) => catalog.films.get(id) ?? [])
  const shown = new Set(rows.flatMap((row) => row.filmIds))
  const near = rows.flatMap(({ kind, of }) => (kind === 'near' ? [Number(of)] : []))
  return (
    <>
      {found && (
        <FilmRow
          id="found"
          title={found.length > 0 ? `Found for “${query}”` : `Nothing found for “${query}”`}
          films={found}
          loved={loved}
          screen={number}
        />
      )}
      {rows.length === 0 && (
        <p className="serif text-lg">{say('That was every film we have. Look for one by name, or go on.')}</p>
      )}
      {rows.map((row) => {
        const drawn = (
          <FilmRow
            key={`${row.kind}-${row.of ?? ''}`}
            id={`row-${row.kind}-${row.of ?? ''}`}
            title={titleOf(row, catalog)}
            films={filmsOf(row.filmIds)}
            loved={loved}
            screen={number}
          />
        )
        return row.kind === 'near' ? (
          <NearRow key={`near-${row.of}`} of={Number(row.of)}>
            {drawn}
          </NearRow>
        ) : (
          drawn
        )
      })}
      <RoomForRows near={near} room={SCREEN_ROWS - near.length}>
        <RowSkeleton />
      </RoomForRows>
      <LovedFilms films={filmsOf(loved.filter((id) => !shown.has(id)))} screen={number} />
      {number > 1 && (
        <p className="text-sm">
          <Link href={screenHref(number - 1)}>{say('The films before these')}</Link>
        </p>
      )}
      <FilmsFoot screen={number} told={loved.length > 0} />
    </>
  )
}

/** The step’s own address, for the way to the page without scripts. */
function addressOf(screen: number | undefined, query: string): string {
  const asked = new URLSearchParams({ ...(screen && { screen: String(screen) }), ...(query && { q: query }) })
  return asked.size > 0 ? `${stepHref('films')}?${asked}` : stepHref('films')
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

const rowClass = 'grid scroll-mt-4 gap-3 pt-2'
const postersClass = 'grid grid-cols-3 gap-3 sm:grid-cols-6 sm:gap-5'

function FilmRow({ id, title, films, loved, screen }: FilmRowProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={`${rowClass} motion-safe:animate-settle`}>
      <h2 id={`${id}-title`} className="border-b border-rule pb-1.5 text-xl">
        {title}
      </h2>
      <ul className={postersClass}>
        {films.map((film) => (
          <li key={film.id}>
            <LovedToggle film={film} loved={loved.includes(film.id)} screen={screen} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const rowPlaces = Array.from({ length: SCREEN_ROWS }, (_, place) => place)
const posterPlaces = Array.from({ length: ROW_SIZE }, (_, place) => place)

const ScreenSkeleton = () => rowPlaces.map((place) => <RowSkeleton key={place} />)

/** Of the size of a row. */
function RowSkeleton() {
  return (
    <div aria-hidden data-placeholder="row" className={rowClass}>
      <p className="serif border-b border-rule pb-1.5 text-xl leading-[1.12]">&nbsp;</p>
      <div className={postersClass}>
        {posterPlaces.map((place) => (
          <div key={place} className="aspect-2/3 bg-rule/40" />
        ))}
      </div>
    </div>
  )
}
