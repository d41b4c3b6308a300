'use client'

import type { ActionResult } from '@/lib/action-result'
import { buttonClass } from '../../ui/button'
import { Failure } from '../../ui/forms/failure'
import { HiddenFields } from '../../ui/forms/hidden-fields'
import { useFormAction } from '../../ui/forms/use-form-action'

const answers = [
  ['YES', 'Yes'],
  ['PARTLY', 'Partly'],
  ['NO', 'No'],
] as const

type AnswerFormProps = {
  action: (previous: unknown, form?: unknown) => Promise<ActionResult<unknown>>
  /** Which line is meant. */
  values: Readonly<Record<string, string>>
  label: string
}

/** Three answers to one question; partly opens the line, to be set right. */
export function AnswerForm({ action, values, label }: AnswerFormProps) {
  const [answer, form] = useFormAction(action)
  return (
    <form {...form} className="flex flex-wrap items-center gap-2">
      <HiddenFields values={values} />
      {answers.map(([value, words]) => (
        <button
          key={value}
          type="submit"
          name="answer"
          value={value}
          aria-label={`${words}: ${label}`}
          className={buttonClass(value === 'YES' ? 'plain' : 'quiet')}
        >
          {words}
        </button>
      ))}
      <Failure answer={answer} look="plain" />
    </form>
  )
}
