'use client'

import { Field } from '@/components/ui/forms/field'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { erasePersonAction } from '@/lib/actions/privacy'
import { ERASE_WORD } from '@/lib/privacy/schema'

export function EraseForm() {
  const [answer, form] = useFormAction(erasePersonAction)
  const failed = answer?.ok === false ? answer : null
  return (
    <form {...form} className="grid max-w-md gap-4">
      <Field
        label={`Type “${ERASE_WORD}” to confirm`}
        name="confirm"
        autoComplete="off"
        autoCapitalize="none"
        errors={failed?.fieldErrors?.confirm ?? (failed ? [failed.message] : undefined)}
      />
      <p>
        <SubmitButton look="danger" pendingText="Erasing…">
          Erase everything
        </SubmitButton>
      </p>
    </form>
  )
}
