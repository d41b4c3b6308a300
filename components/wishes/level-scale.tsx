import { LEVEL_LABEL, type Level, levels } from '@/lib/wishes/levels'
import { classNames } from '../ui/class-names'

/** Signs take the place of words where every line has the scale; the words stand over the columns. */
const signs: Readonly<Record<Level, string>> = {
  never: '×',
  less: '−',
  'as-it-comes': '·',
  more: '+',
  'much-more': '++',
}
const heads: Readonly<Record<Level, string>> = {
  never: 'Never',
  less: 'Less',
  'as-it-comes': '',
  more: 'More',
  'much-more': 'Much',
}

const columns = 'grid grid-cols-[repeat(5,2.75rem)] text-center'
const step = 'tap grid place-items-center rounded-sm text-lg leading-none text-soft hover:bg-raised hover:text-ink'

type ScaleProps = { label: string; value: Level | null; name: string }

/** The scale as buttons that send at once; the form around them says of what. */
export function LevelButtons({ label, value, name }: ScaleProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that repeats the label beside it
    <div role="group" aria-label={label} className={columns}>
      {levels.map((level) => (
        <button
          key={level}
          type="submit"
          name={name}
          value={level}
          aria-pressed={value === level}
          aria-label={LEVEL_LABEL[level]}
          title={LEVEL_LABEL[level]}
          className={classNames(step, 'aria-pressed:bg-ink aria-pressed:text-paper')}
        >
          {signs[level]}
        </button>
      ))}
    </div>
  )
}

/** The same as a choice within a form that is sent as a whole. */
export function LevelRadios({ label, value, name, sends }: ScaleProps & { sends: (level: Level) => string }) {
  return (
    <div role="radiogroup" aria-label={label} className={columns}>
      {levels.map((level) => (
        <label
          key={level}
          title={LEVEL_LABEL[level]}
          className={classNames(
            step,
            'relative has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
          )}
        >
          <input
            type="radio"
            name={name}
            value={sends(level)}
            defaultChecked={value === level}
            aria-label={LEVEL_LABEL[level]}
            className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
          />
          <span aria-hidden>{signs[level]}</span>
        </label>
      ))}
    </div>
  )
}

/** The words over the columns; for those who see the page, the steps name themselves. */
export function ScaleHeads() {
  return (
    <p aria-hidden className={classNames(columns, 'text-xs text-soft')}>
      {levels.map((level) => (
        <span key={level}>{heads[level]}</span>
      ))}
    </p>
  )
}
