'use client'

import { startTransition, useId, useOptimistic } from 'react'
import { saveRatingAction } from '@/lib/actions/feedback'
import { useSteadyAction } from '../ui/use-steady-action'
import { Stars } from './stars'

const steps = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]

type RatingInputProps = { filmId: number; title: string; value: number | null; compact?: boolean }

const spoken = (value: number) => (value === 1 ? '1 star' : `${value} stars`)

/** Half-star rating as ten radio buttons under five stars: thumb, arrows and screen reader alike. */
export function RatingInput({ filmId, title, value, compact = false }: RatingInputProps) {
  const group = useId()
  const { answer, saved, formAction, send } = useSteadyAction(saveRatingAction)
  const [shown, showAtOnce] = useOptimistic(saved ? saved.value : value)

  function rate(next: number | null) {
    const data = new FormData()
    data.set('filmId', String(filmId))
    data.set('value', next === null ? '' : String(next))
    startTransition(() => {
      showAtOnce(next)
      send(data)
    })
  }

  return (
    <form action={formAction} className="grid gap-1">
      <input type="hidden" name="filmId" value={filmId} />
      <div className="flex flex-wrap items-center gap-x-3">
        <div role="radiogroup" aria-label={`Rate ${title}`} className="relative -ml-2">
          <Stars value={shown} />
          <div className="absolute inset-0 flex">
            {steps.map((step) => (
              <input
                key={step}
                type="radio"
                name="value"
                id={`${group}-${step}`}
                value={step}
                aria-label={spoken(step)}
                checked={shown === step}
                onChange={() => rate(step)}
                className="h-full flex-1 cursor-pointer appearance-none rounded-sm"
              />
            ))}
          </div>
        </div>
        {shown !== null && (
          <button
            type="submit"
            name="value"
            value=""
            onClick={(event) => {
              event.preventDefault()
              rate(null)
            }}
            className="tap px-1 text-sm text-soft underline decoration-rule hover:text-ink"
          >
            Clear<span className="sr-only"> rating of {title}</span>
          </button>
        )}
        <noscript>
          <button type="submit" className="tap px-2 text-sm underline">
            Save rating
          </button>
        </noscript>
      </div>
      <p aria-live="polite" className={compact && answer?.ok !== false ? 'sr-only' : 'text-sm text-soft'}>
        {answer?.ok === false && <span className="text-danger">{answer.message} Your rating was put back.</span>}
        {answer?.ok &&
          (answer.data.value === null
            ? 'Rating cleared.'
            : `Rated ${spoken(answer.data.value)}. Your next list will know.`)}
      </p>
    </form>
  )
}
