import Link from 'next/link'
import type { ReactNode } from 'react'
import { FilmFacts } from '@/components/films/film-facts'
import { FilmPoster } from '@/components/films/film-poster'
import { FilmVerdict } from '@/components/films/verdict/film-verdict'
import { genreChoices } from '@/components/films/verdict/genre-choices'
import type { FilmCardData } from '@/lib/catalog/schema'
import type { FilmFeedback } from '@/lib/feedback/schema'
import { BecauseMarks, type EvidenceMark } from './because-marks'

export type ProgrammeEntryData = {
  slateId: string
  /** 0 to 7. */
  position: number
  film: FilmCardData
  exploration: boolean
  feedback: FilmFeedback
}

/** Numeral, poster, title, words: one place of the programme. The skeleton below has the same box. */
export function ProgrammeEntry({ entry, children }: { entry: ProgrammeEntryData; children: ReactNode }) {
  const { film, position, exploration, feedback } = entry
  const titleId = `tonight-${film.slug}`
  return (
    <article
      aria-labelledby={titleId}
      data-film-id={film.id}
      data-surface="tonight"
      data-slate-id={entry.slateId}
      data-position={position}
      data-impression
      className="programme-entry group/entry animate-settle"
    >
      <Numeral position={position} />
      <Link
        href={`/films/${film.slug}`}
        prefetch={false}
        data-film-link
        tabIndex={-1}
        aria-hidden="true"
        className={posterClass}
      >
        <FilmPoster film={film} />
      </Link>
      <div className={headClass}>
        <h2 id={titleId} className="text-lg leading-tight hyphens-auto xs:text-xl">
          <Link href={`/films/${film.slug}`} prefetch={false} data-film-link className="no-underline hover:underline">
            {film.title}
          </Link>
        </h2>
        <FilmFacts film={film} />
        {exploration && <p className="label-caps text-accent">A step to the side</p>}
      </div>
      <div className={bodyClass}>
        <FilmVerdict filmId={film.id} title={film.title} feedback={feedback} genres={genreChoices(film.genres)} folds>
          {children}
        </FilmVerdict>
      </div>
    </article>
  )
}

type EntryWordsProps = { reason: string; marks: EvidenceMark[]; title: string; fromTaste: boolean }

/** Why the film is on the list. */
export function EntryWords({ reason, marks, title, fromTaste }: EntryWordsProps) {
  return (
    <>
      <p className="serif text-[1.125rem] leading-snug">{reason}</p>
      <BecauseMarks marks={marks} title={title} fromTaste={fromTaste} />
    </>
  )
}

export function EntryWordsSkeleton() {
  return (
    <div className="grid gap-2 py-1">
      <p className="sr-only">The reason is being written.</p>
      <div className="h-5 w-full bg-rule/40" />
      <div className="h-5 w-11/12 bg-rule/40" />
      <div className="h-5 w-2/3 bg-rule/40" />
    </div>
  )
}

/** A film dealt with steps back while its box stays. */
const stepsBack = 'transition-opacity duration-300 group-has-data-folded/entry:opacity-35'
const posterClass = `block aspect-2/3 sm:row-span-2 ${stepsBack}`
const headClass = 'flex min-w-0 flex-col gap-1 group-has-data-folded/entry:text-soft'
const bodyClass = 'col-span-3 flex flex-col gap-2 sm:col-span-1 sm:col-start-3'

function Numeral({ position }: { position: number }) {
  return (
    <p aria-hidden className={`figures text-4xl leading-none text-accent sm:row-span-2 ${stepsBack}`}>
      {position + 1}
    </p>
  )
}

export function ProgrammeEntrySkeleton({ position }: { position: number }) {
  return (
    <div className="programme-entry" aria-hidden>
      <Numeral position={position} />
      <div className={`${posterClass} bg-rule/50`} />
      <div className={headClass}>
        <div className="h-6 w-4/5 bg-rule/60" />
        <div className="h-4 w-3/5 bg-rule/50" />
      </div>
      <div className={bodyClass}>
        <div className="h-5 w-full bg-rule/40" />
        <div className="h-5 w-11/12 bg-rule/40" />
        <div className="h-5 w-2/3 bg-rule/40" />
      </div>
    </div>
  )
}
