'use client'

import { useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { useAwake } from '@/components/ui/use-awake'
import { type DraftMerge, placeName, type SettingName, type Side, takeMerge } from '@/lib/prompts/merged'
import type { PromptFields } from '@/lib/prompts/schema'
import { LineDiff } from './line-diff'

type MergePanelProps = {
  merge: DraftMerge
  /** What mine began with, as the form sent it: kept for saving both without JavaScript. */
  base: string
  onTake: (fields: PromptFields) => void
}

const labels: Record<SettingName, string> = {
  temperature: 'Temperature',
  topP: 'Top-p',
  maxTokens: 'Max tokens',
  model: 'Model',
  drafts: 'Drafts',
  language: 'Language',
  note: 'Note',
}

/** Two drafts put together, for a look before anything is saved: what fits, and side by side what does not. */
export function MergePanel({ merge, base, onTake }: MergePanelProps) {
  const awake = useAwake()
  const [sides, setSides] = useState<Record<string, Side>>({})
  const overlaps = merge.parts.flatMap((part) => (part.kind === 'overlap' ? [part] : []))
  const apart = merge.settings.flatMap(({ name, overlap }) => (overlap ? [{ name, ...overlap }] : []))
  const taken = merge.settings.filter(({ isTheirs }) => isTheirs)
  const changed = merge.lines.some(({ kind }) => kind !== 'same')
  const choose = (name: string) => (side: Side) => setSides((before) => ({ ...before, [name]: side }))

  function take() {
    onTake(takeMerge(merge, sides))
  }

  return (
    <section aria-labelledby="merge" className="grid gap-4 border border-rule p-4">
      <h2 id="merge" className="text-lg">
        Both drafts together
      </h2>
      <p className="text-sm text-soft">
        {overlaps.length + apart.length === 0
          ? 'What each changed fits together.'
          : 'What fits together is put together. Where both changed the same place, choose which stays.'}
      </p>
      {changed && (
        <div className="grid gap-1.5">
          <p className="text-sm font-semibold">What the other draft changes in your text</p>
          <LineDiff lines={merge.lines} />
        </div>
      )}
      {taken.length > 0 && (
        <p className="text-sm text-soft">
          From the other draft: {taken.map(({ name, value }) => `${labels[name]}: ${value || 'empty'}`).join(' · ')}
        </p>
      )}
      {overlaps.map(({ mine, theirs }, place) => (
        <Overlap
          // biome-ignore lint/suspicious/noArrayIndexKey: places of one text, in its order
          key={place}
          label={`Place ${place + 1} that both changed`}
          name={placeName(place)}
          awake={awake}
          mine={mine}
          theirs={theirs}
          side={sides[placeName(place)] ?? 'mine'}
          onChoose={choose(placeName(place))}
        />
      ))}
      {apart.map(({ name, mine, theirs }) => (
        <Overlap
          key={name}
          label={labels[name]}
          name={name}
          awake={awake}
          mine={mine}
          theirs={theirs}
          side={sides[name] ?? 'mine'}
          onChoose={choose(name)}
        />
      ))}
      {awake ? (
        <p>
          <button type="button" onClick={take} className={buttonClass('plain')}>
            Put both into the form
          </button>
        </p>
      ) : (
        <p>
          <input type="hidden" name="bothBase" value={base} />
          <button type="submit" name="both" value={merge.savedAt} className={buttonClass('plain')}>
            Save both together
          </button>
        </p>
      )}
    </section>
  )
}

type OverlapProps = {
  label: string
  name: string
  awake: boolean
  mine: string
  theirs: string
  side: Side
  onChoose: (side: Side) => void
}

function Overlap({ label, name, awake, mine, theirs, side, onChoose }: OverlapProps) {
  const columns = [
    ['mine', 'Keep yours', mine],
    ['theirs', 'Keep theirs', theirs],
  ] as const
  return (
    <fieldset className="grid gap-3 border-t border-rule pt-3 sm:grid-cols-2">
      <legend className="pr-3 text-sm font-semibold">{label}</legend>
      {columns.map(([value, words, text]) => (
        <div key={value} className="grid min-w-0 content-start gap-1.5">
          {awake ? (
            <label className="tap flex items-center gap-2 text-sm">
              {/* Of no form: which side stays is no field of the draft. */}
              <input
                type="radio"
                form=""
                name={`keep ${name}`}
                checked={side === value}
                onChange={() => onChoose(value)}
                className="size-5 accent-[var(--accent)]"
              />
              {words}
            </label>
          ) : (
            <SideWithoutScripts side={value} name={name} />
          )}
          <pre className="border border-rule bg-raised p-2 font-mono text-xs leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]">
            {text.replace(/\n$/, '') || 'nothing'}
          </pre>
        </div>
      ))}
    </fieldset>
  )
}

/** One tick a place: theirs stays there, else yours does. */
function SideWithoutScripts({ side, name }: { side: Side; name: string }) {
  if (side === 'mine') return <p className="text-sm">Yours, which stays unless you tick theirs</p>
  return (
    <label className="tap flex items-center gap-2 text-sm">
      <input type="checkbox" name="theirs" value={name} className="size-5 accent-[var(--accent)]" />
      Keep theirs
    </label>
  )
}
