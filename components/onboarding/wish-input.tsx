'use client'

import { type FormEvent, startTransition, useOptimistic } from 'react'
import { saveWishAction } from '@/lib/actions/onboarding'
import { answers } from '@/lib/onboarding/schema'
import { classNames } from '../ui/class-names'
import { useSteadyAction } from '../ui/use-steady-action'

type WishInputProps = { facet: string; label: string; meaning: string; value: number }

/** One genre or mood on the scale from never to much more; one of the five is always on. */
export function WishInput({ facet, label, meaning, value }: WishInputProps) {
  const { answer, saved, formAction, send } = useSteadyAction(saveWishAction)
  const [shown, showAtOnce] = useOptimistic(saved?.value ?? value)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    startTransition(() => {
      showAtOnce(Number(data.get('value')))
      send(data)
    })
  }

  return (
    <form action={formAction} onSubmit={onSubmit} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2">
      <input type="hidden" name="facet" value={facet} />
      <p className="grid leading-tight">
        <span className="font-medium">{label}</span>
        <span className="hidden text-sm text-soft sm:block">{meaning}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that repeats the label beside it */}
      <div role="group" aria-label={label} className={scaleClass}>
        {answers.map(({ worth, label: word, sign }) => (
          <button
            key={worth}
            type="submit"
            name="value"
            value={worth}
            aria-pressed={shown === worth}
            aria-label={word}
            title={word}
            className={classNames(
              'tap text-lg leading-none hover:bg-raised',
              worth === 0
                ? 'text-control aria-pressed:text-ink'
                : 'text-soft aria-pressed:bg-ink aria-pressed:text-paper',
            )}
          >
            {sign}
          </button>
        ))}
      </div>
      {answer?.ok === false && (
        <p role="alert" className="col-span-2 text-sm text-danger">
          {answer.message}
        </p>
      )}
    </form>
  )
}

const scaleClass = 'grid grid-cols-[repeat(5,2.75rem)] text-center'

/** The words over the columns of a group. */
export function ScaleHead({ title, id }: { title: string; id: string }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-2 border-b border-ink pb-1">
      <h2 id={id} className="text-lg leading-tight">
        {title}
      </h2>
      <p aria-hidden className={`${scaleClass} text-xs text-soft`}>
        {answers.map(({ worth, head }) => (
          <span key={worth}>{head}</span>
        ))}
      </p>
    </div>
  )
}
