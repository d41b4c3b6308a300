'use client'

import { say } from '@/domains/words'
import { otherFilmsAction, passShelvesAction } from '@/lib/actions/onboarding'
import { SubmitButton } from '../ui/forms/submit-button'
import { useFormAction } from '../ui/forms/use-form-action'
import { PassForm } from './pass-form'

const footClass = 'sticky bottom-0 low:static flex flex-wrap items-center gap-x-3 border-t border-rule bg-paper py-3'

/** Others in place of these, as often as wanted, and the way forward. */
export function FilmsFoot({ screen, told }: { screen: number; told: boolean }) {
  const [answer, form] = useFormAction(otherFilmsAction)
  return (
    <div className={footClass}>
      <PassForm step="films" label="Go on" bare />
      <form {...form}>
        <input type="hidden" name="screen" value={screen} />
        <SubmitButton look="plain" pendingText="Looking…">
          {told ? 'Others near what I tapped' : 'None of these: others'}
        </SubmitButton>
      </form>
      <p aria-live="polite" className="text-sm text-danger">
        {answer?.ok === false && answer.message}
      </p>
    </div>
  )
}

export function ShelvesFoot({ hasShelves }: { hasShelves: boolean }) {
  const [answer, form] = useFormAction(passShelvesAction)
  return (
    <form {...form} className={footClass}>
      <SubmitButton pendingText="One moment…">Go on</SubmitButton>
      {hasShelves && <p className="text-sm text-soft">{say('Next: films that follow your shelves.')}</p>}
      <p aria-live="polite" className="text-sm text-danger">
        {answer?.ok === false && answer.message}
      </p>
    </form>
  )
}
