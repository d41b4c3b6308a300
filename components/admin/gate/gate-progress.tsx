'use client'

import { Failure } from '@/components/ui/forms/failure'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { usePolling } from '@/components/ui/use-polling'
import { goOnGateAction, stopGateAction } from '@/lib/actions/admin/prompt-gates'

/** How far a replay is; looks again while it goes on, and lets it go on where it was cut. */
export function GateProgress({
  gateId,
  done,
  total,
  isRunning,
  rests,
}: {
  gateId: string
  done: number
  total: number
  isRunning: boolean
  rests: string
}) {
  const [wentOn, goOn] = useFormAction(goOnGateAction)
  const [stopped, stop] = useFormAction(stopGateAction)
  usePolling(true)
  const failed = [wentOn, stopped].find((answer) => answer?.ok === false)
  return (
    <div className="grid max-w-[44rem] gap-3">
      <progress aria-label="Steps done" value={done} max={total} className="h-2 w-full accent-current" />
      <p role="status" className="text-sm">
        {done} of {total} steps. {isRunning ? 'It goes on while you do something else.' : rests || 'It was cut.'}
      </p>
      <form {...(isRunning ? stop : goOn)}>
        <input type="hidden" name="gateId" value={gateId} />
        <SubmitButton look="plain" pendingText={isRunning ? 'Stopping…' : 'Going on…'}>
          {isRunning ? 'Stop' : 'Go on'}
        </SubmitButton>
      </form>
      <Failure answer={failed} />
    </div>
  )
}
