'use client'

import type { ReactNode } from 'react'
import { HiddenFields } from '@/components/ui/forms/hidden-fields'
import { useEditForm } from './edit-board'

/** One edit of the taste as a form: its fields, and the button or buttons that send it. */
export function EditFields({
  fields,
  className,
  children,
}: {
  fields: Record<string, string>
  className?: string
  children: ReactNode
}) {
  const form = useEditForm()
  return (
    <form {...form} className={className}>
      <HiddenFields values={fields} />
      {children}
    </form>
  )
}
