import type { ReactNode } from 'react'
import { SelectField } from '@/components/admin/select-field'
import { PersonSearch } from '@/components/admin/trials/person-search'
import { standingPeople } from '@/components/admin/trials/trial-choice'
import type { PersonChoice } from '@/lib/trials/people'

const PERSON = 'PERSON-ID'

/** Whom a list is made for: sample people, oneself, and whoever was found. A field of the form around it. */
export function PersonField({ subject }: { subject: PersonChoice }) {
  const people = standingPeople.some(({ id }) => id === subject.id) ? standingPeople : [subject, ...standingPeople]
  return <SelectField label="Person" name="person" value={subject.id} choices={people} />
}

/** Finds somebody who allows it, and opens the page on them. */
export function FindPerson({ path, children }: { path: string; children?: ReactNode }) {
  return (
    <div className="grid max-w-[32rem] gap-2">
      <PersonSearch hrefFor={`${path}?person=${PERSON}`} placeholder={PERSON} />
      <p className="text-xs text-soft">
        Only people who allow “help by the site” are found; each look is noted for them. {children}
      </p>
    </div>
  )
}
