import type { ReactNode } from 'react'

/** Sentences under each other, each on a line of its own; those that are false are left out. */
export function NoteLines({ lines }: { lines: readonly ReactNode[] }) {
  const said = lines.filter(Boolean)
  if (said.length === 0) return null
  return (
    <div className="grid gap-1 text-soft">
      {said.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed order of sentences
        <p key={place} className="[&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
          {line}
        </p>
      ))}
    </div>
  )
}
