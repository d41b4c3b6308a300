import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { BrokenRules } from '@/components/films/broken-rules'
import { FilmDetails } from '@/components/films/film-details'
import { FilmJsonLd } from '@/components/films/film-json-ld'
import { FilmPoster } from '@/components/films/film-poster'
import { SimilarFilms } from '@/components/films/similar-films'
import { TmdbOverview } from '@/components/films/tmdb-overview'
import { ViewerPanel } from '@/components/films/viewer-panel'
import { WhatPeopleSay } from '@/components/films/what-people-say'
import { PlainPages } from '@/components/layout/plain-pages'
import { WhyNote, WhyNoteSkeleton } from '@/components/recommendations/why-note'
import { Streamed } from '@/components/ui/streamed'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { datedText, factLine, sizeText, withYear } from '@/lib/catalog/fact-line'
import { findFilmBySlug } from '@/lib/catalog/queries'

/** On a phone the poster stands beside the title, so that the stars are on the first screen. */
const articleClass =
  'grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-5 gap-y-6 sm:grid-cols-[minmax(11rem,18rem)_minmax(0,1fr)] sm:grid-rows-[auto_1fr] sm:gap-x-8 lg:gap-x-14'

type Params = Promise<{ slug: string }>

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const film = await findFilmBySlug((await params).slug)
  if (!film) return {}
  return {
    title: withYear(film),
    description: film.logline,
    openGraph: { title: film.title, description: film.logline },
  }
}

export default async function FilmPage({ params }: { params: Params }) {
  const [film, viewer] = await Promise.all([params.then(({ slug }) => findFilmBySlug(slug)), getViewer()])
  if (!film) notFound()
  return (
    <div className="page grid gap-14 pt-8">
      <FilmJsonLd film={film} />
      <article aria-labelledby="film-title" className={articleClass}>
        <FilmPoster film={film} size="page" className="max-w-[18rem] sm:row-span-2" />
        <header className="grid min-w-0 content-start gap-2">
          <h1 id="film-title" className="text-xl wrap-anywhere xs:text-2xl sm:text-4xl">
            {film.title}
          </h1>
          {film.originalTitle && (
            <p className="serif text-soft wrap-anywhere sm:text-lg" lang={film.languages[0]}>
              {film.originalTitle}
            </p>
          )}
          <p className="tabular text-soft">
            {factLine(film.directors.join(', '), datedText(film.year), sizeText(film.runtimeMinutes, 'long'))}
          </p>
          {viewer?.role === 'ADMIN' && (
            <p>
              <Link
                href={`/admin/catalog/${film.slug}`}
                className="tap inline-flex items-center text-sm underline decoration-control hover:decoration-current"
              >
                Edit
              </Link>
            </p>
          )}
        </header>
        <div className="col-span-2 grid content-start gap-6 sm:col-span-1 sm:col-start-2">
          {film.retired && (
            <p className="text-soft">{say('This film has left the catalog; what you said about it is kept.')}</p>
          )}
          {viewer && <BrokenRules viewer={viewer} filmId={film.id} />}
          <p className="serif max-w-[38rem] text-lg leading-snug sm:text-xl">{film.logline}</p>
          <ViewerPanel film={film} viewer={viewer} />
          {viewer && (
            <>
              <PlainPages path={`/films/${film.slug}`} />
              <Streamed fallback={<WhyNoteSkeleton />}>
                <WhyNote viewer={viewer} filmId={film.id} />
              </Streamed>
              <p className="-mt-4">
                <Link
                  href={`/films/${film.slug}/why-not`}
                  prefetch={false}
                  className="tap inline-flex items-center text-sm underline decoration-rule hover:decoration-current"
                >
                  Why on my list, or not?
                </Link>
                <Link
                  href={`/films/${film.slug}/diary`}
                  prefetch={false}
                  className="tap ml-5 inline-flex items-center text-sm underline decoration-rule hover:decoration-current"
                >
                  Your diary of it
                </Link>
              </p>
            </>
          )}
          <FilmDetails film={film} />
          <TmdbOverview slug={film.slug} />
          {viewer && (
            <Streamed fallback={null}>
              <WhatPeopleSay filmId={film.id} />
            </Streamed>
          )}
        </div>
      </article>
      <SimilarFilms film={film} viewer={viewer} />
    </div>
  )
}
