'use client'

import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { startTrialAction } from '@/lib/actions/prompts'
import type { TrialInput } from '@/lib/prompts/schema'

/** The one way to start a trial: links and reloads never do. */
export function RunTrialForm({ trial, again }: { trial: TrialInput; again: boolean }) {
  const [answer, form] = useFormAction(startTrialAction)
  return (
    <form {...form} className="flex flex-wrap items-center gap-4">
      {Object.entries(trial).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton pendingText="Starting…">{again ? 'Run again' : 'Run it'}</SubmitButton>
      {answer?.ok === false && (
        <p role="alert" className="text-sm text-danger">
          {answer.message}
        </p>
      )}
    </form>
  )
}
