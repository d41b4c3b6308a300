'use client'

import type { InterestView } from '@/lib/profile/schema'
import { useEditForm } from '../edits/edit-board'

/** What was deleted: it stays away until it is restored here. */
export function StruckOut({ interests }: { interests: InterestView[] }) {
  const editForm = useEditForm()
  if (interests.length === 0) return null
  return (
    <section aria-labelledby="struck-out">
      <h2 id="struck-out" className="border-b border-ink pb-2 text-xl">
        Struck out
      </h2>
      <ul className="flex flex-wrap gap-x-6">
        {interests.map((interest) => (
          <li key={interest.facet}>
            <form {...editForm} className="flex items-center gap-2">
              <input type="hidden" name="facet" value={interest.facet} />
              <span className="serif text-soft line-through">{interest.label}</span>
              <button
                type="submit"
                name="intent"
                value="restore"
                className="tap text-sm underline"
                aria-label={`Restore ${interest.label}`}
              >
                Restore
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
