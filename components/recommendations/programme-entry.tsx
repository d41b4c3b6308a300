'use client'

import type { ReactNode } from 'react'
import type { CardFilm } from '@/components/films/card-film'
import { notOutHtml, posterHtml } from '@/components/films/card-html'
import { FilmVerdict } from '@/components/films/verdict/film-verdict'
import type { GenreChoice } from '@/components/films/verdict/genre-choices'
import { Drawn } from '@/components/ui/drawn'
import { html } from '@/components/ui/own-html'
import type { FilmFeedback } from '@/lib/feedback/schema'
import { BecauseMarks, type Ground, type ReasonOf } from './because-marks'

export type ProgrammeEntryData = {
  /** The list it stands in, by the name clicks are told apart by, and its id where it is stored. */
  surface: 'tonight' | 'ask'
  slateId?: string
  /** 0 to 7. */
  position: number
  film: CardFilm
  /** Genres a refusal may mean. */
  genres: GenreChoice[]
  exploration: boolean
  /** Null for strangers: what they say of a film would be nobody's. */
  feedback: FilmFeedback | null
}

/**
 * Numeral, poster, title, words: one place of the programme. The skeleton below has the same box. A client component so
 * that a page holds what it says once as data, and not its elements.
 */
export function ProgrammeEntry({ entry, children }: { entry: ProgrammeEntryData; children: ReactNode }) {
  const { film, genres, position, feedback } = entry
  const titleId = `${entry.surface}-${film.slug}`
  return (
    <article
      aria-labelledby={titleId}
      data-film-id={film.id}
      data-surface={entry.surface}
      data-slate-id={entry.slateId}
      data-position={position}
      data-impression
      className="programme-entry animate-settle"
    >
      <Drawn as="div" className="contents" html={headHtml(entry, titleId)} />
      <div className="entry-body">
        {feedback ? (
          <FilmVerdict filmId={film.id} title={film.title} feedback={feedback} genres={genres} folds>
            {children}
          </FilmVerdict>
        ) : (
          children
        )}
      </div>
    </article>
  )
}

/** What never changes of a place: numeral, poster, title and facts. */
function headHtml({ film, position, exploration }: ProgrammeEntryData, titleId: string) {
  const href = `/films/${film.slug}`
  return html`<p aria-hidden="true" class="entry-numeral">${position + 1}</p><a href="${href}" data-film-link="true" tabindex="-1" aria-hidden="true" class="entry-poster">${posterHtml(film, position < 2)}</a><div class="entry-head"><h2 id="${titleId}"><a href="${href}" data-film-link="true">${film.title}</a></h2><p class="tabular text-sm text-soft">${film.facts}${notOutHtml(film.notOut)}</p>${
    exploration && html`<p class="label-caps text-accent">A step to the side</p>`
  }</div>`
}

export type EntryWordsData = { reason: string; language: string } & Omit<Ground, 'title'>

/** Why the film is on the list. */
export function EntryWords({ reason, language, ...ground }: EntryWordsData & Ground & ReasonOf) {
  return (
    <>
      <p lang={language} className="serif text-[1.125rem] leading-snug">
        {reason}
      </p>
      <BecauseMarks {...ground} />
    </>
  )
}

export function EntryWordsSkeleton() {
  return (
    <div className="grid gap-2 py-1">
      <p className="sr-only">The reason is being written.</p>
      <ReasonLines />
    </div>
  )
}

function ReasonLines() {
  return (
    <>
      <div className="h-5 w-full bg-rule/40" />
      <div className="h-5 w-11/12 bg-rule/40" />
      <div className="h-5 w-2/3 bg-rule/40" />
    </>
  )
}

function Numeral({ position }: { position: number }) {
  return (
    <p aria-hidden className="entry-numeral">
      {position + 1}
    </p>
  )
}

export function ProgrammeEntrySkeleton({ position }: { position: number }) {
  return (
    <div className="programme-entry" aria-hidden>
      <Numeral position={position} />
      <div className="entry-poster bg-rule/50" />
      <div className="entry-head">
        <div className="h-6 w-4/5 bg-rule/60" />
        <div className="h-4 w-3/5 bg-rule/50" />
      </div>
      <div className="entry-body">
        <ReasonLines />
      </div>
    </div>
  )
}
