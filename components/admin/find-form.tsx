'use client'

import { Field } from '@/components/ui/forms/field'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import type { useFormAction } from '@/components/ui/forms/use-form-action'

type FindFormProps = {
  search: ReturnType<typeof useFormAction<unknown>>
  label: string
  name: string
  placeholder?: string
}

/** One field and a button that look something up; what was typed stays when nothing could be. */
export function FindForm({ search: [answer, form], label, name, placeholder }: FindFormProps) {
  const failed = answer?.ok === false ? answer : null
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
      <Field
        label={label}
        name={name}
        placeholder={placeholder}
        autoComplete="off"
        defaultValue={failed?.values?.[name]}
        errors={failed?.fieldErrors?.[name] ?? (failed ? [failed.message] : undefined)}
      />
      <SubmitButton look="plain" pendingText="Looking…">
        Find
      </SubmitButton>
    </form>
  )
}
