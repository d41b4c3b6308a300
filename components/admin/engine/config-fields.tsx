import { inputClass } from '@/components/ui/forms/field'
import { type ConfigField, fieldGroups } from '@/lib/engine/config/fields'
import type { ReadNumbers } from '@/lib/engine/config/schema'

type ConfigFieldsProps = { read: ReadNumbers; code: Readonly<Record<string, number>> }

/** Every number an admin may change, by what it is about. A group that holds a change or a fault is open. */
export function ConfigFields({ read, code }: ConfigFieldsProps) {
  return (
    <div className="border-b border-rule">
      {fieldGroups.map(({ name, about, fields }) => {
        const changed = fields.filter(({ path }) => path in read.changes || path in read.errors).length
        return (
          <details key={name} open={changed > 0} className="border-t border-rule py-1">
            <summary className="tap cursor-pointer text-sm">
              <span className="font-semibold">{name}</span>{' '}
              <span className="text-soft">
                {about}
                {changed > 0 && ` ${changed} changed.`}
              </span>
            </summary>
            <div className="grid gap-x-8 gap-y-4 pt-2 pb-4 sm:grid-cols-2 lg:grid-cols-3">
              {fields.map((field) => (
                <NumberField key={field.path} field={field} read={read} code={code[field.path] ?? 0} />
              ))}
            </div>
          </details>
        )
      })}
    </div>
  )
}

function NumberField({ field, read, code }: { field: ConfigField; read: ReadNumbers; code: number }) {
  const { path, label, help, least, most } = field
  const error = read.errors[path]
  const ids = [`${path}-help`, error && `${path}-error`].filter(Boolean).join(' ')
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_6rem] content-start items-start gap-x-3 gap-y-1">
      <label htmlFor={path} className="pt-2 text-sm font-semibold">
        {label}
      </label>
      <input
        id={path}
        name={path}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={read.values[path]}
        aria-invalid={error ? true : undefined}
        aria-describedby={ids}
        className={`${inputClass} tabular text-right`}
      />
      <p id={`${path}-help`} className="col-span-2 text-xs text-soft">
        {help} From {least} to {most}; {path in read.changes ? `${code} in code` : 'as in code'}.
      </p>
      {error && (
        <p id={`${path}-error`} className="col-span-2 text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  )
}
