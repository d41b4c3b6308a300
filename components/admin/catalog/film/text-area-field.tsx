import type { ReactNode } from 'react'
import { FieldErrors, inputClass } from '@/components/ui/forms/field'
import { TextArea } from '@/components/ui/forms/text-area'

type TextAreaFieldProps = {
  label: string
  name: string
  rows: number
  hint?: ReactNode
  errors?: string[]
  defaultValue: string
}

export function TextAreaField({ label, name, rows, hint, errors, defaultValue }: TextAreaFieldProps) {
  const described = [hint && `${name}-hint`, errors?.length && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={name} className="text-sm font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      <TextArea
        id={name}
        name={name}
        rows={rows}
        className={`${inputClass} py-2 leading-normal`}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={described || undefined}
        defaultValue={defaultValue}
      />
      <FieldErrors id={`${name}-error`} errors={errors} />
    </div>
  )
}
