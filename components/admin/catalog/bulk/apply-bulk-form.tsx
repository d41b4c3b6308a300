'use client'

import { HiddenFields } from '@/components/ui/forms/hidden-fields'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { applyBulkAction } from '@/lib/actions/admin/catalog'
import type { BulkForm } from '@/lib/catalog/edits/bulk-work'

type ApplyBulkFormProps = { films: string; fingerprint: string; form: BulkForm; count: number }

export function ApplyBulkForm({ films, fingerprint, form: { work, field, word }, count }: ApplyBulkFormProps) {
  const [answer, form] = useFormAction(applyBulkAction)
  return (
    <form {...form} className="grid justify-items-start gap-3">
      <HiddenFields values={{ films, fingerprint, work: work ?? '', field, word }} />
      {answer?.ok === false && <Notice tone="error">{answer.message}</Notice>}
      <SubmitButton look={work === 'retire' ? 'danger' : 'primary'} pendingText="Changing…">
        {count === 1 ? say('Change one film') : say`Change ${count.toLocaleString('en')} films`}
      </SubmitButton>
    </form>
  )
}
