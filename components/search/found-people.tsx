import { OwnLink } from '@/components/ui/own-link'
import { say } from '@/domains/words'
import { searchHref } from '@/lib/search/schema'
import type { FoundPerson } from '@/lib/search/search-catalog'

/** People a query names, each a search of their films. */
export function FoundPeople({ people }: { people: FoundPerson[] }) {
  if (people.length === 0) return null
  return (
    <section aria-labelledby="people" className="grid gap-3">
      <h2 id="people" className="text-xl">
        People
      </h2>
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {people.map((person) => (
          <li key={person.slug} className="border-t border-rule">
            <OwnLink
              href={searchHref({ q: person.name, as: 'wish' })}
              className="tap flex flex-wrap items-baseline justify-between gap-x-4 py-2 no-underline hover:underline"
            >
              <span className="serif text-lg">{person.name}</span>
              <span className="tabular text-sm text-soft">{workOf(person)}</span>
            </OwnLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

function workOf({ directed, written, actedIn }: FoundPerson): string {
  const films = (count: number) => (count === 1 ? say('1 film') : say`${count} films`)
  const parts = [
    directed.length > 0 ? say`directed ${films(directed.length)}` : '',
    written.length > 0 ? `wrote ${films(written.length)}` : '',
    actedIn.length > 0 ? `in ${films(actedIn.length)}` : '',
  ]
  return parts.filter(Boolean).join(', ')
}
