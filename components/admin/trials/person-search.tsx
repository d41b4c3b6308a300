'use client'

import Link from 'next/link'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { findPeopleAction } from '@/lib/actions/admin/prompts'
import { FindForm } from '../find-form'
import { rowLink } from '../link-class'

/** Finds an account to try a prompt on; `hrefOf` holds the place of its id. */
export function PersonSearch({ hrefFor, placeholder }: { hrefFor: string; placeholder: string }) {
  const search = useFormAction(findPeopleAction)
  const [answer] = search
  const people = answer?.ok ? answer.data.people : null
  return (
    <div className="grid gap-2">
      <FindForm search={search} label="Somebody with an account" name="query" placeholder="Name or e-mail address" />
      <div role="status" className="text-sm">
        {people?.length === 0 && <p className="text-soft">No account has that in its name or address.</p>}
        {people && people.length > 0 && (
          <ul aria-label="Accounts found" className="border-b border-rule">
            {people.map((person) => (
              <li key={person.id} className="border-t border-rule">
                <Link
                  href={hrefFor.replace(placeholder, encodeURIComponent(person.id))}
                  prefetch={false}
                  className={`${rowLink} [overflow-wrap:anywhere]`}
                >
                  {person.label}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
