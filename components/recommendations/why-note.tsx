import { after } from 'next/server'
import { WordsFeedback } from '@/components/words/words-feedback'
import type { Viewer } from '@/lib/auth/viewer'
import { getRecommendationContext } from '@/lib/recommendations/context/context'
import { noteSubject, usedHref } from '@/lib/recommendations/sent/subjects'
import { keepTextExposure } from '@/lib/recommendations/texts/mutations'
import { noteOnPage } from '@/lib/recommendations/texts/note-on-page'
import { ProbableStars } from './probable-stars'
import { WhatWasUsed } from './sent/what-was-used'

/** As high as a note of two or three lines with what stands under it, so that nothing moves when it comes. */
const boxClass = 'min-h-44 max-w-[40rem] sm:min-h-36'

/** Why this film may suit the viewer, or why not. */
export async function WhyNote({ viewer, filmId }: { viewer: Viewer; filmId: number }) {
  const [why, context] = await Promise.all([noteOnPage(viewer, filmId), getRecommendationContext(viewer)])
  const stars = <ProbableStars context={context} filmId={filmId} />
  if (!why) return stars
  // What a card says counts for its list.
  if (!why.slateId) after(() => keepTextExposure(viewer, filmId))
  return (
    <section aria-labelledby="why" className={`${boxClass} animate-settle`}>
      <h2 id="why" className="label-caps pb-1 font-sans text-soft">
        Why it may suit you
      </h2>
      <p lang={why.language} className="serif text-lg leading-snug">
        {why.text}
      </p>
      <p className="pt-1 text-xs text-soft">
        {why.servedBy === 'MODEL' ? 'Written by a language model.' : 'Written by Matinee’s built-in composer.'}{' '}
        <WhatWasUsed href={why.slateId ? `/lists/${why.slateId}` : usedHref(noteSubject(filmId))} />
      </p>
      <details className="text-sm">
        <summary className="tap inline-flex cursor-pointer items-center text-soft underline decoration-rule">
          Are these words right?
        </summary>
        <WordsFeedback about="note" filmId={filmId} slateId={why.slateId} title="Why it may suit you" />
      </details>
      <div className="pt-2">{stars}</div>
    </section>
  )
}

export function WhyNoteSkeleton() {
  return (
    <div className={boxClass} aria-hidden>
      <div className="mb-2 h-4 w-40 bg-rule/50" />
      <div className="mb-2 h-5 w-full bg-rule/40" />
      <div className="h-5 w-4/5 bg-rule/40" />
    </div>
  )
}
