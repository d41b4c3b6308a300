import type { InterestLists } from '@/lib/profile/interest-views'
import type { InterestView } from '@/lib/profile/schema'
import { InterestRow } from './interest-row'
import { StruckOut } from './struck-out'

const groups = [
  ['words', 'In your own words'],
  ['mood', 'Moods'],
  ['genre', 'Genres'],
  ['theme', 'What films are about'],
  ['person', 'People'],
  ['setting', 'Places and times'],
  ['era', 'Decades'],
  ['country', 'Countries'],
  ['language', 'Languages'],
] as const

const SHOWN_AT_ONCE = 8

const weight = (interest: InterestView) =>
  Math.abs(interest.strength) * (0.3 + interest.confidence) + (interest.stated ? 3 : 0)

/** Interests by kind, the telling ones first, then from most liked to least. */
export function InterestGroups({ listed, struckOut }: InterestLists) {
  return (
    <div className="grid gap-10">
      <p aria-hidden className="grid grid-cols-2 text-xs text-soft sm:grid-cols-[13rem_1fr_auto]">
        <span className="hidden sm:block" />
        <span className="col-span-2 flex justify-between sm:col-span-1">
          <span>less than most films have</span>
          <span>more, the longer; surer, the darker</span>
        </span>
      </p>
      {groups.map(([type, title]) => {
        const list = listed.filter((interest) => interest.type === type).toSorted((a, b) => weight(b) - weight(a))
        return list.length > 0 && <Group key={type} id={type} title={title} interests={list} />
      })}
      <StruckOut interests={struckOut} />
    </div>
  )
}

function Group({ id, title, interests }: { id: string; title: string; interests: InterestView[] }) {
  const first = interests.slice(0, SHOWN_AT_ONCE).toSorted((a, b) => b.strength - a.strength)
  const rest = interests.slice(SHOWN_AT_ONCE)
  return (
    <section aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`} className="border-b border-ink pb-2 text-xl">
        {title}
      </h2>
      <ul>
        {first.map((interest) => (
          <InterestRow key={interest.facet} interest={interest} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary className="tap flex items-center text-sm text-soft underline decoration-rule">
            {rest.length} fainter ones
          </summary>
          <ul>
            {rest.map((interest) => (
              <InterestRow key={interest.facet} interest={interest} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
