'use client'

import type { ReactNode } from 'react'
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
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
