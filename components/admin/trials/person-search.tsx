'use client'

import Link from 'next/link'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { findPeopleAction } from '@/lib/actions/prompts'
import { rowLink } from '../link-class'

/** Finds an account to try a prompt on; `hrefOf` holds the place of its id. */
export function PersonSearch({ hrefFor, placeholder }: { hrefFor: string; placeholder: string }) {
  const [answer, form] = useFormAction(findPeopleAction)
  const failed = answer?.ok === false ? answer : null
  const people = answer?.ok ? answer.data.people : null
  return (
    <div className="grid gap-2">
      <form {...form} className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
        <Field
          label="Somebody with an account"
          name="query"
          placeholder="Name or e-mail address"
          autoComplete="off"
          defaultValue={failed?.values?.query}
          errors={failed?.fieldErrors?.query ?? (failed ? [failed.message] : undefined)}
        />
        <SubmitButton look="plain" pendingText="Looking…">
          Find
        </SubmitButton>
      </form>
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
