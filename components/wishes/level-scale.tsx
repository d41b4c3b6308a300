import { LEVEL_LABEL, type Level, levels } from '@/lib/wishes/levels'
import { classNames } from '../ui/class-names'

/** Signs take the place of words where every line has the scale; the words stand over the columns. */
export const scaleSigns: Readonly<Record<Level, string>> = {
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

type ScaleProps = { label: string; value: Level | null; name: string }

/** The scale as a choice within a form that is sent as a whole. */
export function LevelRadios({ label, value, name, sends }: ScaleProps & { sends: (level: Level) => string }) {
  return (
    <div role="radiogroup" aria-label={label} className="level-scale">
      {levels.map((level) => (
        <label
          key={level}
          title={LEVEL_LABEL[level]}
          className={classNames(
            'level-step relative has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
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
          <span aria-hidden>{scaleSigns[level]}</span>
        </label>
      ))}
    </div>
  )
}

/** The words over the columns; for those who see the page, the steps name themselves. */
export function ScaleHeads() {
  return (
    <p aria-hidden className="level-scale text-xs text-soft">
      {levels.map((level) => (
        <span key={level}>{heads[level]}</span>
      ))}
    </p>
  )
}
