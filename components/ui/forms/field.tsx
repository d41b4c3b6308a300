import type { ComponentProps, ReactNode } from 'react'

type FieldProps = {
  label: string
  name: string
  hint?: ReactNode
  errors?: string[] | undefined
} & Omit<ComponentProps<'input'>, 'name'>

export const inputClass =
  'tap w-full rounded-sm border border-control bg-raised px-3 text-base text-ellipsis text-ink placeholder:text-soft aria-[invalid=true]:border-danger'

/** A labelled input whose hint and errors are tied to it for screen readers. */
export function Field({ label, name, hint, errors, id = name, ...input }: FieldProps) {
  return (
    <Labelled id={id} label={label} hint={hint} errors={errors}>
      {(told) => <input id={id} name={name} className={inputClass} {...told} {...input} />}
    </Labelled>
  )
}

type LabelledProps = Pick<FieldProps, 'label' | 'hint' | 'errors'> & {
  id: string
  children: (told: { 'aria-invalid'?: true | undefined; 'aria-describedby'?: string | undefined }) => ReactNode
}

/** The label of one control above it, its hint and its errors; the control gets what ties them to it. */
export function Labelled({ id, label, hint, errors, children }: LabelledProps) {
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = errors?.length ? `${id}-error` : undefined
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {hint && (
        <p id={hintId} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {children({
        'aria-invalid': errorId ? true : undefined,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
      })}
      <FieldErrors id={errorId} errors={errors} />
    </div>
  )
}

export function FieldErrors({ id, errors }: { id?: string | undefined; errors?: string[] | undefined }) {
  if (!errors?.length) return null
  return (
    <p id={id} className="text-sm font-medium text-danger">
      {errors.join(' ')}
    </p>
  )
}
