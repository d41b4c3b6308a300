import { say, words } from '@/domains/words'
import type { InterestLine, InterestView, LineDetails } from '@/lib/profile/schema'
import { ScaleHeads } from '../../wishes/level-scale'
import { InterestRow } from './interest-row'

const groups = [
  ['mood', words.facets.moods],
  ['genre', words.facets.genres],
  ['theme', say('What films are about')],
  ['person', 'People'],
  ['setting', 'Places and times'],
  ['detail', words.facets.detail],
  ['era', 'Decades'],
  ['country', 'Countries'],
  ['region', 'Parts of the world'],
  ['language', 'Languages'],
] as const

const SHOWN_AT_ONCE = 8

const weight = (interest: InterestView) =>
  Math.abs(interest.strength) * (0.3 + interest.confidence) + (interest.stated ? 3 : 0)

/** The line whose menu is open on the page as it was asked for. */
type Opened = { facet: string; details: LineDetails } | null

/** Interests by kind, the telling ones first, then from most liked to least. */
export function InterestGroups({ interests, opened }: { interests: InterestView[]; opened: Opened }) {
  return (
    <div className="grid gap-10">
      <p className="text-sm text-soft">
        {say(
          'To the left what films you like have less of, to the right what they have more of; the fuller the colour, the surer we are.',
        )}
      </p>
      {groups.map(([type, title]) => {
        const list = interests.filter((interest) => interest.type === type).toSorted((a, b) => weight(b) - weight(a))
        return list.length > 0 && <Group key={type} id={type} title={title} interests={list} opened={opened} />
      })}
    </div>
  )
}

type GroupProps = { id: string; title: string; interests: InterestView[]; opened: Opened }

function Group({ id, title, interests, opened }: GroupProps) {
  const first = interests.slice(0, SHOWN_AT_ONCE).toSorted((a, b) => b.strength - a.strength)
  const rest = interests.slice(SHOWN_AT_ONCE)
  const rows = (list: InterestView[]) =>
    list.map((interest) => (
      <InterestRow
        key={interest.facet}
        line={lineOf(interest)}
        details={interest.facet === opened?.facet ? opened.details : undefined}
      />
    ))
  return (
    <section aria-labelledby={`group-${id}`}>
      <div className="taste-columns items-end border-b border-ink pb-1">
        <h2 id={`group-${id}`} className="scaled-name text-xl sm:col-span-2">
          {title}
        </h2>
        <ScaleHeads />
      </div>
      <ul>{rows(first)}</ul>
      {rest.length > 0 && (
        <details open={rest.some(({ facet }) => facet === opened?.facet)}>
          <summary className="tap flex items-center text-sm text-soft underline decoration-rule">
            {rest.length} fainter ones
          </summary>
          <ul>{rows(rest)}</ul>
        </details>
      )}
    </section>
  )
}

/** What a row says, and no more: it is sent twice, as markup and as data. */
const lineOf = ({ facet, label, strength, confidence, state, stated, never, level }: InterestView): InterestLine => ({
  facet,
  label,
  strength: inHundredths(strength),
  confidence: inHundredths(confidence),
  state,
  stated,
  never,
  level,
})

const inHundredths = (value: number) => Math.round(value * 100) / 100
