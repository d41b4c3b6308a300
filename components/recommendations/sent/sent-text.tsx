import { type SentPart, type SourceId, sourceIds, sources } from '@/lib/recommendations/sent/sources'

const needWords = {
  nothing: 'needs no consent',
  model: 'sent only while a language model may write your reasons',
  context: 'sent only while time, device and country may be considered too',
  groups: 'sent only while you are in a group of taste too',
} as const

/** How a part of each source is marked, in the text and in the legend. */
const marks: Record<SourceId, string> = {
  rules: '',
  catalog: 'bg-rule/40',
  choices: 'border-b-2 border-accent',
  interests: 'border-b-2 border-accent bg-accent/10',
  films: 'bg-accent/15',
  words: 'border-2 border-dashed border-accent',
  ranking: 'border-b-2 border-dotted border-accent',
  group: 'border-2 border-dotted border-ink',
  hour: 'border-2 border-ink',
}

/** What each mark means: where a part came from, and the consent it needs. */
export function SourceLegend({ used }: { used: ReadonlySet<SourceId> }) {
  return (
    <dl className="grid max-w-[56rem] gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
      {sourceIds
        .filter((id) => used.has(id))
        .map((id) => (
          <div key={id} className="grid grid-cols-[8rem_minmax(0,1fr)] items-baseline gap-x-3">
            <dt>
              <span className={marks[id]}>{sources[id].label}</span>
            </dt>
            <dd className="text-soft">
              {sources[id].text} <span className="whitespace-normal">({needWords[sources[id].needs]})</span>
            </dd>
          </div>
        ))}
    </dl>
  )
}

/** A text as it was, letter by letter, each part marked by where it came from. */
export function SentText({ label, parts }: { label: string; parts: readonly SentPart[] }) {
  return (
    <section aria-label={label} className="grid gap-2">
      <h3 className="text-lg">{label}</h3>
      <pre className="overflow-x-hidden border border-rule p-4 font-mono text-xs leading-relaxed break-words whitespace-pre-wrap">
        {parts.map(({ text, sources: from }, place) => {
          const main = neediest(from)
          return main === 'rules' ? (
            text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn once
            <span key={place} data-source={from.join(' ')} className={marks[main]}>
              {text}
            </span>
          )
        })}
      </pre>
    </section>
  )
}

/** A part that hangs on several things is marked by the one that asks most of the person. */
const order: Record<SourceId, number> = {
  hour: 8,
  group: 7,
  words: 6,
  films: 5,
  interests: 4,
  choices: 3,
  ranking: 2,
  catalog: 1,
  rules: 0,
}
const neediest = (from: readonly SourceId[]): SourceId =>
  from.reduce((most, id) => (order[id] > order[most] ? id : most), 'rules' as SourceId)
