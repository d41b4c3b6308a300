import { say, words } from '@/domains/words'
import type { InterestView } from '@/lib/profile/schema'
import { ScaleHeads } from '../../wishes/level-scale'
import { InterestRow } from './interest-row'
import { rowColumns } from './strength-bar'

const groups = [
  ['mood', words.facets.moods],
  ['genre', words.facets.genres],
  ['theme', say('What films are about')],
  ['person', 'People'],
  ['setting', 'Places and times'],
  ['era', 'Decades'],
  ['country', 'Countries'],
  ['region', 'Parts of the world'],
  ['language', 'Languages'],
] as const

const SHOWN_AT_ONCE = 8

const weight = (interest: InterestView) =>
  Math.abs(interest.strength) * (0.3 + interest.confidence) + (interest.stated ? 3 : 0)

/** Interests by kind, the telling ones first, then from most liked to least. */
export function InterestGroups({ interests }: { interests: InterestView[] }) {
  return (
    <div className="grid gap-10">
      <p className="text-sm text-soft">
        {say(
          'To the left what films you like have less of, to the right what they have more of; the fuller the colour, the surer we are.',
        )}
      </p>
      {groups.map(([type, title]) => {
        const list = interests.filter((interest) => interest.type === type).toSorted((a, b) => weight(b) - weight(a))
        return list.length > 0 && <Group key={type} id={type} title={title} interests={list} />
      })}
    </div>
  )
}

function Group({ id, title, interests }: { id: string; title: string; interests: InterestView[] }) {
  const first = interests.slice(0, SHOWN_AT_ONCE).toSorted((a, b) => b.strength - a.strength)
  const rest = interests.slice(SHOWN_AT_ONCE)
  return (
    <section aria-labelledby={`group-${id}`}>
      <div className={`${rowColumns} items-end border-b border-ink pb-1`}>
        <h2 id={`group-${id}`} className="text-xl sm:col-span-2">
          {title}
        </h2>
        <ScaleHeads />
      </div>
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
