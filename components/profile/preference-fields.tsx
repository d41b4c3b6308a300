import type { Viewer } from '@/lib/auth/viewer'
import { contentNotes } from '@/lib/catalog/vocabulary/vocabularies'

export const toneChoices = [
  ['PLAIN', 'Plain', '“You gave Alien five stars. This shares its dread.”'],
  ['WARM', 'Warm', '“Since Alien stayed with you: here is that same dread, handled gently.”'],
  ['WITTY', 'Witty', '“Alien, five stars. In this one, too, somebody should have left the door shut.”'],
  ['CRITIC', 'Critic', '“As in Alien, the dread is architectural: corridors first, monsters second.”'],
] as const

type PreferenceFieldsProps = Pick<Viewer, 'tone' | 'adventurous' | 'avoid'> & { withChildren: Viewer['children'] }

/** Tone, adventurousness and things to avoid, in the survey and on the profile page alike. */
export function PreferenceFields({ tone, adventurous, avoid, withChildren }: PreferenceFieldsProps) {
  return (
    <div className="grid gap-10">
      <fieldset className="grid gap-3">
        <legend className="serif pb-2 text-xl">The tone of the reasons</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          {toneChoices.map(([value, label, example]) => (
            <label
              key={value}
              className="grid gap-1 border border-rule p-4 has-checked:border-ink has-checked:bg-raised has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <span className="flex items-center gap-3 font-semibold">
                <input
                  type="radio"
                  name="tone"
                  value={value}
                  defaultChecked={tone === value}
                  className="size-5 accent-[var(--accent)] outline-none"
                />
                {label}
              </span>
              <span className="serif text-soft">{example}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="grid gap-2">
        <label htmlFor="adventurous" className="serif text-xl">
          How adventurous?
        </label>
        <input
          id="adventurous"
          name="adventurous"
          type="range"
          min={0}
          max={100}
          step={10}
          defaultValue={adventurous}
          className="tap w-full max-w-xl accent-[var(--accent)]"
          aria-describedby="adventurous-ends"
        />
        <p id="adventurous-ends" className="flex max-w-xl justify-between text-sm text-soft">
          <span>Keep to what I know I like</span>
          <span>Surprise me</span>
        </p>
      </div>
      <fieldset className="grid gap-2">
        <legend className="serif pb-2 text-xl">With children</legend>
        <label className="tap flex items-center gap-3 text-sm">
          <input
            type="checkbox"
            name="withChildren"
            defaultChecked={withChildren !== null}
            className="size-5 accent-[var(--accent)]"
          />
          Only what children may see
        </label>
        <label className="tap flex items-center gap-3 text-sm">
          <input
            type="number"
            name="childAge"
            min={0}
            max={17}
            defaultValue={withChildren?.age ?? ''}
            aria-describedby="child-age-hint"
            className="tap tabular w-16 rounded-sm border border-control bg-raised px-3"
          />
          Age of the youngest
        </label>
        <p id="child-age-hint" className="text-sm text-soft">
          Left empty, we go by what is made for small children.
        </p>
      </fieldset>
      <details className="fold border-y border-rule">
        <summary className="tap flex flex-wrap items-center gap-x-3 py-2">
          <span className="serif text-xl">Keep off my lists</span>
          <span className="text-sm text-soft">
            {avoid.length === 0 ? 'violence, jump scares and the like' : `${avoid.length} chosen`}
          </span>
        </summary>
        <fieldset className="grid gap-x-6 pb-3 sm:grid-cols-2 lg:grid-cols-3">
          <legend className="sr-only">Keep off my lists</legend>
          {contentNotes.terms.map((note) => (
            <label key={note.id} className="tap flex items-center gap-3 text-sm">
              <input
                type="checkbox"
                name="avoid"
                value={note.id}
                defaultChecked={avoid.includes(note.id)}
                className="size-5 accent-[var(--accent)]"
              />
              <span title={note.meaning}>{note.label}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  )
}
