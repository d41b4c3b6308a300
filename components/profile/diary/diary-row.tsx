import Link from 'next/link'
import type { ReactNode } from 'react'
import { FilmPoster } from '@/components/films/film-poster'
import { datedText } from '@/lib/catalog/fact-line'
import type { DiaryFilm } from '@/lib/feedback/diary-queries'

type DiaryRowProps = {
  film: DiaryFilm
  /** Above the title: when it was. */
  when: ReactNode
  /** Under the title. */
  children?: ReactNode
  aside?: ReactNode
}

/** A day in the diary: the film's poster, when it was, what was said. */
export function DiaryRow({ film, when, children, aside }: DiaryRowProps) {
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-start gap-x-4 border-b border-rule py-4 sm:grid-cols-[4.5rem_minmax(0,1fr)_auto] sm:gap-x-6">
      <FilmPoster film={film} />
      <div className="grid content-start gap-1">
        <p className="tabular text-sm text-soft">{when}</p>
        <p className="serif text-lg leading-snug wrap-anywhere">
          <Link href={`/films/${film.slug}`} prefetch={false}>
            {film.title}
          </Link>{' '}
          <span className="text-sm text-soft">{datedText(film.year)}</span>
        </p>
        {children}
      </div>
      {aside && <div className="max-sm:col-start-2">{aside}</div>}
    </li>
  )
}
