'use client'

import { Field } from '@/components/ui/forms/field'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { saveConfigAction } from '@/lib/actions/admin/engine'

/** Lets numbers that were looked at side by side serve. */
export function SaveConfig({ changes, basedOn }: { changes: string; basedOn: number }) {
  const [answer, form] = useFormAction(saveConfigAction)
  const failed = answer?.ok === false ? answer : null
  return (
    <form {...form} className="grid max-w-[32rem] gap-3">
      <input type="hidden" name="changes" value={changes} />
      <input type="hidden" name="basedOn" value={basedOn} />
      <Field
        label="Why"
        name="note"
        maxLength={300}
        autoComplete="off"
        hint="For whoever reads the history later."
        defaultValue={failed?.values?.note}
        errors={failed?.fieldErrors?.note}
      />
      <div>
        <SubmitButton pendingText="Saving…">Serve these numbers</SubmitButton>
      </div>
      {failed && <Notice tone="error">{failed.fieldErrors?.changes?.join(' ') ?? failed.message}</Notice>}
      {answer?.ok && (
        <p role="status" className="text-sm">
          Version {answer.data.number} serves from the next list on.
        </p>
      )}
    </form>
  )
}
