import { inputClass } from '@/components/ui/forms/field'

type Choice = { id: string; label: string }

/** A labelled list of choices in a form. */
export function SelectField({
  label,
  name,
  value,
  choices,
}: {
  label: string
  name: string
  value: string
  choices: Choice[]
}) {
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <label htmlFor={name} className="text-sm font-semibold">
        {label}
      </label>
      <select id={name} name={name} defaultValue={value} className={inputClass}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
