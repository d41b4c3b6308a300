'use client'

import { Failure } from '@/components/ui/forms/failure'
import { HiddenFields } from '@/components/ui/forms/hidden-fields'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { say } from '@/domains/words'
import { saveReactionAction } from '@/lib/actions/feedback'

/** The one thing that ends a rest: what somebody wants to watch is not passed over. */
export function WakeFilm({ filmId }: { filmId: number }) {
  const [answer, form] = useFormAction(saveReactionAction)
  return (
    <section aria-labelledby="one-change" className="grid gap-3 border-l-4 border-accent pl-4">
      <h2 id="one-change" className="text-xl">
        One change would bring it in
      </h2>
      {answer?.ok ? (
        <p role="status" className="serif text-lg">
          It is on your watchlist, and rests no longer.
        </p>
      ) : (
        <form {...form} className="grid gap-3">
          <HiddenFields values={{ filmId, kind: 'WANT', on: 'true' }} />
          <p className="serif text-lg">{say('Say that you want to watch it: on your watchlist it does not rest.')}</p>
          <p>
            <SubmitButton look="primary">Say so</SubmitButton>
          </p>
          <Failure answer={answer} look="plain" />
        </form>
      )}
    </section>
  )
}
