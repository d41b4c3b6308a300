import type { Verdicts } from '@/lib/recommendations/record/judge'

const rows = [
  ['hit', 'Right', 'bg-accent', 'within half a star, or liked where no stars were said'],
  ['near', 'Nearly', 'bg-soft', 'a star off, or neither liked nor disliked'],
  ['miss', 'Wrong', 'bg-ink', 'further off'],
] as const

/** Three lengths one can compare, each with its count and what it means. */
export function VerdictCounts({ verdicts }: { verdicts: Verdicts }) {
  const all = verdicts.hit + verdicts.near + verdicts.miss
  return (
    <dl className="grid max-w-[44rem] gap-3">
      {rows.map(([name, label, colour, meaning]) => (
        <div key={name} className="grid grid-cols-[5rem_minmax(0,1fr)_3.5rem] items-center gap-x-4">
          <dt className="serif text-lg">{label}</dt>
          <dd className="tabular col-start-3 row-start-1 text-right">{verdicts[name]}</dd>
          <dd aria-hidden className="col-start-2 row-start-1 h-3 bg-rule">
            <span className={`block h-full ${colour}`} style={{ width: `${(100 * verdicts[name]) / all}%` }} />
          </dd>
          <dd className="col-span-3 text-sm text-soft">{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
