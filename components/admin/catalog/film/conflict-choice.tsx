import { fieldLabels } from '@/lib/catalog/edits/field-labels'
import { typedText } from '@/lib/catalog/edits/typed-text'
import type { FilmField } from '@/lib/catalog/film-fields'

type ConflictChoiceProps = { theirs: string; theirWords: string; by: string; typed: Record<string, string> }

/** What somebody else saved beside what was typed here; for each field one says which stays. */
export function ConflictChoice({ theirs, theirWords, by, typed }: ConflictChoiceProps) {
  const words = JSON.parse(theirWords) as Partial<Record<FilmField, string>>
  const who = by || 'The other side'
  return (
    <fieldset className="grid min-w-0 gap-4 border-l-2 border-danger pl-4">
      <legend className="text-sm font-semibold">Changed meanwhile: which one stays?</legend>
      <input type="hidden" name="theirs" value={theirs} />
      <input type="hidden" name="by" value={by} />
      {(Object.keys(words) as FilmField[]).map((field) => (
        <div
          key={field}
          role="radiogroup"
          aria-label={`${fieldLabels[field]}: which one stays?`}
          className="grid gap-1 text-sm"
        >
          <p className="font-semibold">{fieldLabels[field]}</p>
          <Choice field={field} value="mine" chosen={typed[`choose.${field}`]} label="Yours">
            {typedText(field, typed)}
          </Choice>
          <Choice field={field} value="theirs" chosen={typed[`choose.${field}`]} label={who}>
            {words[field] ?? ''}
          </Choice>
        </div>
      ))}
    </fieldset>
  )
}

type ChoiceProps = { field: FilmField; value: string; chosen: string | undefined; label: string; children: string }

function Choice({ field, value, chosen, label, children }: ChoiceProps) {
  return (
    <label className="tap flex items-baseline gap-2 [overflow-wrap:anywhere]">
      <input
        type="radio"
        name={`choose.${field}`}
        value={value}
        defaultChecked={chosen === value}
        className="size-4 shrink-0 self-center accent-accent"
      />
      <span>
        <span className="text-soft">{label}: </span>
        {children}
      </span>
    </label>
  )
}
