import type { ComponentProps } from 'react'
import { FieldErrors, inputClass } from './field'

type TextFieldProps = { label: string; name: string; errors?: string[] | undefined } & Omit<
  ComponentProps<'textarea'>,
  'name'
>

/** A labelled box for a few sentences: it grows with them where the browser knows how. */
export function TextField({ label, name, errors, id = name, ...box }: TextFieldProps) {
  const errorId = errors?.length ? `${id}-error` : undefined
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        name={name}
        rows={2}
        className={`${inputClass} field-sizing-content min-h-18 resize-y py-2.5 leading-snug`}
        aria-invalid={errorId ? true : undefined}
        aria-describedby={errorId}
        {...box}
      />
      <FieldErrors id={errorId} errors={errors} />
    </div>
  )
}
