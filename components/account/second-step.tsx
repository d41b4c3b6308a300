import Link from 'next/link'
import type { SecondStepState } from '@/lib/accounts/second-step'
import { beginSecondStepAction, confirmSecondStepAction, endSecondStepAction } from '@/lib/actions/second-step'
import { ActionForm } from '../ui/forms/action-form'
import { FieldsForm } from '../ui/forms/fields-form'
import { codeField } from './fields'

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })

/** A code from an app beside the password, for admins: set up, shown once, taken off. */
export function SecondStep({ step, mayChange }: { step: SecondStepState; mayChange: boolean }) {
  if (!mayChange)
    return (
      <p>
        {step.state === 'on' ? `On since ${day.format(step.since)}.` : 'Off.'}{' '}
        <Link href="/sign-in/again?returnTo=/account/security">Sign in again</Link> to change it.
      </p>
    )
  if (step.state === 'off')
    return (
      <ActionForm action={beginSecondStepAction} submit="Set it up" look="plain">
        <p className="max-w-[44rem] text-sm text-soft">
          Whoever knows your password then needs a code from an app on your phone too.
        </p>
      </ActionForm>
    )
  if (step.state === 'on')
    return (
      <div className="grid gap-4">
        <p>
          On since {day.format(step.since)}. Recovery codes left: {step.codesLeft}. For new ones take it off and set it
          up again.
        </p>
        <FieldsForm action={endSecondStepAction} fields={[codeField]} submit="Take it off" look="quiet" />
      </div>
    )
  return (
    <div className="grid max-w-[44rem] gap-5">
      <p>
        Add this key to an app for codes, by hand or <a href={step.address}>by its link</a> on the phone that has the
        app:
      </p>
      <p className="font-mono text-lg break-words" data-testid="key">
        {step.key}
      </p>
      <p>Write these recovery codes down and keep them apart from the phone. Each opens the account once:</p>
      <ul className="grid gap-1 font-mono sm:grid-cols-2">
        {step.codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <FieldsForm action={confirmSecondStepAction} fields={[codeField]} submit="Turn it on" />
    </div>
  )
}
