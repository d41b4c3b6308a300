'use client'

import { Failure } from '@/components/ui/forms/failure'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { usePolling } from '@/components/ui/use-polling'
import { say } from '@/domains/words'
import { stopTrainingAction, trainNowAction } from '@/lib/actions/admin/engine'

export type TrainingProgress = { stage: string; done: number; total: number; since: string }

/** Starts a training, and shows how far a running one is. */
export function EngineTraining({ running }: { running: TrainingProgress | null }) {
  const [started, start] = useFormAction(trainNowAction)
  const [stopped, stop] = useFormAction(stopTrainingAction)
  usePolling(running !== null)
  const failed = running ? stopped : started
  return (
    <div className="grid gap-3">
      {running && <Progress {...running} />}
      <form {...(running ? stop : start)} className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {running ? (
          <SubmitButton look="plain" pendingText="Stopping…">
            Stop it
          </SubmitButton>
        ) : (
          <>
            <SubmitButton pendingText="Starting…">Train now</SubmitButton>
            <label className="tap inline-flex items-center gap-2 text-sm">
              <input type="checkbox" name="full" className="size-4 accent-accent" />
              Everything anew
            </label>
          </>
        )}
      </form>
      <Failure answer={failed} />
    </div>
  )
}

function Progress({ stage, done, total, since }: TrainingProgress) {
  const words = total > 0 ? say`${stage}, ${done} of ${total} films` : stage
  return (
    <div className="grid max-w-[28rem] gap-1 text-sm">
      <p role="status">
        Training since {since}: {words}.
      </p>
      <progress
        aria-label={say('Films trained')}
        className="h-1.5 w-full appearance-none bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
        {...(total > 0 ? { value: done, max: total } : {})}
      />
    </div>
  )
}
