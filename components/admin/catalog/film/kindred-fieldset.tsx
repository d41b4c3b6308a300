import { FieldErrors, inputClass } from '@/components/ui/forms/field'
import { say } from '@/domains/words'
import { howMany } from '@/lib/catalog/edits/how-many'
import type { FieldErrors as Errors } from '@/lib/errors'

type KindredFieldsetProps = { places: number; errors: Errors; textOf: (field: string) => string }

/** Films that belong beside this one, each with the reason why. */
export function KindredFieldset({ places, errors, textOf }: KindredFieldsetProps) {
  return (
    <fieldset id="kindred" className="grid min-w-0 gap-2">
      <legend className="mb-1.5 text-sm font-semibold">
        {say('Kindred films')}{' '}
        <span className="font-normal text-soft">
          {say`${howMany('kindred')}, each with what the two share, in a clause. “Both ways” writes it at the other film too, and takes it away there when unticked or removed.`}
        </span>
      </legend>
      {Array.from({ length: places }, (_, place) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the form is its number
          key={place}
          className="grid gap-2 border-t border-rule pt-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
        >
          <Part
            name={`kindred.${place}`}
            label={say`Kindred film ${place + 1}`}
            list="film-names"
            errors={errors}
            textOf={textOf}
          />
          <Part name={`because.${place}`} label={`Because ${place + 1}`} errors={errors} textOf={textOf} />
          <label className="tap flex items-center gap-2 text-sm">
            <input
              type="checkbox"
              name={`back.${place}`}
              value="yes"
              defaultChecked={textOf(`back.${place}`) === 'yes'}
              className="size-4 accent-accent"
            />
            Both ways
            <span className="sr-only">
              {say(', kindred film ')}
              {place + 1}
            </span>
          </label>
        </div>
      ))}
      <FieldErrors id="kindred-error" errors={errors.kindred} />
    </fieldset>
  )
}

type PartProps = Omit<KindredFieldsetProps, 'places'> & { name: string; label: string; list?: string }

function Part({ name, label, list, errors, textOf }: PartProps) {
  const wrong = errors[name]
  return (
    <div className="grid content-start gap-1">
      <input
        name={name}
        list={list}
        aria-label={label}
        placeholder={list ? 'Title (year)' : 'because…'}
        className={inputClass}
        autoComplete="off"
        aria-invalid={wrong || errors.kindred ? true : undefined}
        aria-describedby={
          [wrong && `${name}-error`, errors.kindred && 'kindred-error'].filter(Boolean).join(' ') || undefined
        }
        defaultValue={textOf(name)}
      />
      <FieldErrors id={`${name}-error`} errors={wrong} />
    </div>
  )
}
