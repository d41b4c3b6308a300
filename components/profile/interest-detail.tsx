'use client'

import Link from 'next/link'
import { useId } from 'react'
import { type InterestView, STRENGTH_LIMIT } from '@/lib/profile/schema'
import { useEditForm } from './interest-board'
import { strengthWords } from './strength-bar'

const smallButton = 'tap px-3 text-sm border border-control rounded-sm hover:border-ink'

/** The evidence in plain words, and the finer edits. */
export function InterestDetail({ interest }: { interest: InterestView }) {
  const editForm = useEditForm()
  const id = useId()
  return (
    <div className="grid gap-5 border-l-2 border-accent py-3 pl-4 sm:ml-2">
      <div className="grid gap-1 text-sm">
        <p className="first-letter:uppercase">{strengthWords(interest)}.</p>
        {interest.readAs.length > 0 && <p>We read your words as: {interest.readAs.join(', ')}.</p>}
        {interest.type === 'words' && interest.readAs.length === 0 && (
          <p>
            The ranking knows no film by these words; a language model, if you allow one, gets them as you wrote them.
          </p>
        )}
        {interest.evidence.length > 0 ? (
          <ul className="serif grid gap-0.5 text-base">
            {interest.evidence.map((evidence) => (
              <li key={evidence.eventId}>
                <Link href={`/films/${evidence.filmSlug}`}>{evidence.filmTitle}</Link>: {evidence.text}
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-soft">No film stands behind this; it is what you told us.</p>
        )}
      </div>
      <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
        <form {...editForm} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="facet" value={interest.facet} />
          <label htmlFor={`${id}-strength`} className="grid gap-1 text-sm">
            Strength
            <input
              id={`${id}-strength`}
              type="range"
              name="strength"
              min={-STRENGTH_LIMIT}
              max={STRENGTH_LIMIT}
              step={0.25}
              defaultValue={interest.strength}
              className="tap w-52 accent-[var(--accent)]"
            />
          </label>
          <button type="submit" name="intent" value="strength" className={smallButton}>
            Set
          </button>
          {!interest.stated && (
            <button type="submit" name="intent" value="confirm" className={smallButton}>
              Confirm as it is
            </button>
          )}
        </form>
        <form {...editForm} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="facet" value={interest.facet} />
          <label htmlFor={`${id}-label`} className="grid gap-1 text-sm">
            Your name for it
            <input
              id={`${id}-label`}
              name="label"
              defaultValue={interest.label}
              maxLength={60}
              className="tap rounded-sm border border-control bg-raised px-3"
            />
          </label>
          <button type="submit" name="intent" value="rename" className={smallButton}>
            Rename
          </button>
        </form>
      </div>
    </div>
  )
}
