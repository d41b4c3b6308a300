import { FieldErrors, inputClass } from '@/components/ui/forms/field'

type WordsFieldsetProps = {
  legend: string
  name: string
  hint: string
  places: number
  errors?: string[]
  textOf: (field: string) => string
}

/** Words of one closed list, a box for each: type a few letters, or pick from the list. */
export function WordsFieldset({ legend, name, hint, places, errors, textOf }: WordsFieldsetProps) {
  const describedBy = errors?.length ? `${name}-error` : undefined
  return (
    <fieldset id={name} className="grid min-w-0 content-start gap-1.5">
      <legend className="mb-1.5 text-sm font-semibold">
        {legend} <span className="font-normal text-soft">{hint}</span>
      </legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-4">
        {Array.from({ length: places }, (_, place) => `${name}.${place}`).map((field, place) => (
          <input
            key={field}
            name={field}
            list={`words-${name}`}
            aria-label={`${legend} ${place + 1}`}
            className={inputClass}
            autoComplete="off"
            aria-invalid={describedBy ? true : undefined}
            aria-describedby={describedBy}
            defaultValue={textOf(field)}
          />
        ))}
      </div>
      <FieldErrors id={describedBy} errors={errors} />
    </fieldset>
  )
}
