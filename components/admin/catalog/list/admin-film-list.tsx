import Link from 'next/link'
import { rowLink } from '@/components/admin/link-class'
import { say, words } from '@/domains/words'
import { filmFewest } from '@/lib/catalog/edits/how-many'
import type { AdminFilm } from '@/lib/catalog/edits/queries'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What is missing of a film, by the rules of our own catalog. */
function gapsOf(film: AdminFilm): string[] {
  return [
    film.loglineWords < 20 && say('no log line'),
    film.moods < filmFewest.moods && counted(film.moods, say('mood'), say('moods')),
    film.themes < filmFewest.themes && counted(film.themes, 'theme', 'themes'),
    film.kindred < filmFewest.kindred && counted(film.kindred, say('kindred film'), say('kindred films')),
    // Numbers of film sites are missing nowhere else.
    words.schemaType === 'Movie' && film.ids.length === 0 && 'no ids',
  ].filter((gap) => gap !== false)
}

function stateOf({ retired, imported, edited }: AdminFilm): string {
  const parts = [
    retired && 'retired',
    imported && 'imported',
    edited > 0 && counted(edited, 'field edited here', 'fields edited here'),
  ].filter((part) => part !== false)
  return parts.join(', ')
}

export function AdminFilmList({ films }: { films: AdminFilm[] }) {
  return (
    <ul aria-label={say('Films')} className="border-b border-rule text-sm">
      {films.map((film) => (
        <li
          key={film.id}
          className="grid gap-x-6 border-t border-rule py-1.5 first:border-ink md:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,4fr)_minmax(0,3fr)] md:items-baseline"
        >
          <p className="flex min-w-0 items-baseline gap-3 [overflow-wrap:anywhere]">
            <label className="tap pointer-fine:min-h-8 flex items-center self-center">
              <input type="checkbox" name="pick" value={film.id} className="size-4 accent-accent" />
              <span className="sr-only">
                Tick {film.title} ({film.year})
              </span>
            </label>
            <span className="min-w-0">
              <Link href={`/admin/catalog/${film.slug}`} className={`${rowLink} text-base`}>
                {film.title}
              </Link>{' '}
              <span className="tabular text-soft">{film.year}</span>
            </span>
          </p>
          <p className="text-soft [overflow-wrap:anywhere]">{film.directors.join(', ')}</p>
          <p>{gapsOf(film).join(', ') || <span className="text-soft">complete</span>}</p>
          <p className="text-soft">{[film.ids.join(', '), stateOf(film)].filter(Boolean).join('; ')}</p>
        </li>
      ))}
    </ul>
  )
}
