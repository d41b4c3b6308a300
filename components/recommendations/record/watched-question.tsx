'use client'

import type { ReactNode } from 'react'
import { RatingInput } from '@/components/films/verdict/rating-input'
import { useFilmFeedback } from '@/components/films/verdict/use-film-feedback'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { OwnLink } from '@/components/ui/own-link'
import { say } from '@/domains/words'
import { notYetAction } from '@/lib/actions/recommendations'
import { noFeedback } from '@/lib/feedback/schema'
import { starsText } from '@/lib/profile/views/evidence-text'

type WatchedQuestionProps = {
  slateId: string
  film: { id: number; slug: string; title: string }
  /** What the card said: stars where it named any. */
  promised: number | null
  /** The poster. */
  children: ReactNode
}

/** One tap about a film of an earlier list. The stars are a rating like any other, and are held against what we said. */
export function WatchedQuestion({ slateId, film, promised, children }: WatchedQuestionProps) {
  const { shown, answer, say: rate } = useFilmFeedback(film.id, noFeedback)
  const [later, form] = useFormAction(notYetAction)
  const we = promised === null ? 'We thought you would like it.' : `We said ${starsText(promised)}.`
  const fault = [answer, later].find((each) => each?.ok === false)
  return (
    <section
      aria-label={say`Did you watch ${film.title}?`}
      className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-4 border-b border-rule py-4"
    >
      {children}
      <div className="grid content-start gap-1">
        <p className="serif text-lg leading-snug">
          {shown.rating !== null ? (
            <>
              You gave <OwnLink href={`/films/${film.slug}`}>{film.title}</OwnLink> {starsText(shown.rating)}. {we}
            </>
          ) : (
            <>
              {say('Did you watch ')}
              <OwnLink href={`/films/${film.slug}`}>{film.title}</OwnLink>? {we}
            </>
          )}
        </p>
        {later?.ok ? (
          <p role="status" className="tap flex items-center text-sm text-soft">
            Another time, then.
          </p>
        ) : (
          <div className="flex flex-wrap items-center gap-x-6">
            <RatingInput filmId={film.id} title={film.title} value={shown.rating} onRate={(value) => rate({ value })} />
            {shown.rating === null ? (
              <form {...form}>
                <input type="hidden" name="slateId" value={slateId} />
                <input type="hidden" name="filmId" value={film.id} />
                <SubmitButton look="quiet">Not yet</SubmitButton>
              </form>
            ) : (
              <OwnLink href="/record" className="tap inline-flex items-center text-sm">
                How often we are right
              </OwnLink>
            )}
          </div>
        )}
        {fault?.ok === false && (
          <p role="alert" className="text-sm text-danger">
            {fault.message}
          </p>
        )}
      </div>
    </section>
  )
}
