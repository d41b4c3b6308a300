'use client'

import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { addInterestAction } from '@/lib/actions/profile'

export function AddInterestForm() {
  const [answer, form] = useFormAction(addInterestAction)
  const failed = answer?.ok === false ? answer : null
  return (
    <form {...form} className="grid max-w-xl gap-4">
      <Field
        label="What are you after?"
        name="words"
        maxLength={120}
        placeholder="slow westerns with snow"
        autoComplete="off"
        defaultValue={failed?.values?.words}
        errors={failed?.fieldErrors?.words ?? (failed ? [failed.message] : undefined)}
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pendingText="Adding…">Add</SubmitButton>
        <p aria-live="polite" className="text-sm text-soft">
          {answer?.ok &&
            (answer.data.understood > 0
              ? 'Added. Your next list follows it.'
              : 'Added as you wrote it; the ranking found no film by these words.')}
        </p>
      </div>
    </form>
  )
}
