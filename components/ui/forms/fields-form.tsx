'use client'

import type { ActionResult } from '@/lib/action-result'
import type { ButtonLook } from '../button'
import { Notice } from '../notice'
import { Field } from './field'
import { HiddenFields } from './hidden-fields'
import { SubmitButton } from './submit-button'
import { useFormAction } from './use-form-action'

export type FormField = {
  label: string
  name: string
  type?: 'text' | 'email' | 'password'
  autoComplete?: string
  hint?: string
  minLength?: number
  maxLength?: number
  defaultValue?: string
}

type FieldsFormProps = {
  action: (previous: unknown, form?: unknown) => Promise<ActionResult<unknown>>
  fields: readonly FormField[]
  hidden?: Record<string, string>
  submit: string
  pendingText?: string
  look?: ButtonLook
  /** Shown after it went well, for actions that stay on the page. */
  done?: string
}

/** A form of plain fields around an action: each error stands at its field, and what was typed stays. */
export function FieldsForm({ action, fields, hidden = {}, submit, pendingText, look, done }: FieldsFormProps) {
  const [answer, form] = useFormAction(action)
  const failed = answer?.ok === false ? answer : null
  return (
    <form {...form} className="grid max-w-md gap-5">
      {failed && <Notice tone="error">{failed.message}</Notice>}
      <HiddenFields values={hidden} />
      {fields.map(({ defaultValue, ...field }) => (
        <Field
          key={field.name}
          {...field}
          required
          defaultValue={field.type === 'password' ? undefined : (failed?.values?.[field.name] ?? defaultValue)}
          errors={failed?.fieldErrors?.[field.name]}
        />
      ))}
      {answer?.ok && done && <Notice tone="good">{done}</Notice>}
      <div>
        <SubmitButton pendingText={pendingText} look={look}>
          {submit}
        </SubmitButton>
      </div>
    </form>
  )
}
