'use client'

import { Failure } from '@/components/ui/forms/failure'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import {
  concludeExperimentAction,
  rampUpAction,
  startHoldoutAction,
  stopExperimentAction,
} from '@/lib/actions/admin/experiments'

/** Lets more people take part, or ends it. Every button says what happens. */
export function ExperimentButtons({
  experimentId,
  to,
  variants,
}: {
  experimentId: string
  /** The next step of the ramp; null at its end. */
  to: number | null
  /** Those that may serve everybody. */
  variants: { id: string; name: string }[]
}) {
  const [ramped, ramp] = useFormAction(rampUpAction)
  const [stopped, stop] = useFormAction(stopExperimentAction)
  const [concluded, conclude] = useFormAction(concludeExperimentAction)
  return (
    <div className="flex flex-wrap items-center gap-3">
      {to !== null && (
        <form {...ramp}>
          <input type="hidden" name="experimentId" value={experimentId} />
          <input type="hidden" name="to" value={to} />
          <SubmitButton pendingText="Widening…">{`Widen to ${to} % of people`}</SubmitButton>
        </form>
      )}
      {variants.map(({ id, name }) => (
        <form key={id} {...conclude}>
          <input type="hidden" name="experimentId" value={experimentId} />
          <input type="hidden" name="variantId" value={id} />
          <SubmitButton look="plain" pendingText="Concluding…">{`End it: “${name}” serves everybody`}</SubmitButton>
        </form>
      ))}
      <form {...stop}>
        <input type="hidden" name="experimentId" value={experimentId} />
        <SubmitButton look="quiet" pendingText="Stopping…">
          Stop it, nothing changes
        </SubmitButton>
      </form>
      <div className="grid basis-full gap-2 empty:hidden">
        <Failure answer={ramped} />
        <Failure answer={stopped} />
        <Failure answer={concluded} />
      </div>
    </div>
  )
}

/** Begins the permanent hold-out. */
export function StartHoldout() {
  const [answer, start] = useFormAction(startHoldoutAction)
  return (
    <form {...start} className="flex flex-wrap items-center gap-3 text-sm">
      <label className="inline-flex items-center gap-2">
        Hold out
        <input
          name="share"
          inputMode="numeric"
          defaultValue="5"
          className="tap tabular w-16 rounded-sm border border-control bg-raised px-2 text-right text-base"
        />
        % of people
      </label>
      <SubmitButton look="plain" pendingText="Starting…">
        Begin
      </SubmitButton>
      <div className="basis-full empty:hidden">
        <Failure
          answer={
            answer?.ok === false ? { ...answer, message: answer.fieldErrors?.share?.[0] ?? answer.message } : null
          }
        />
      </div>
    </form>
  )
}
