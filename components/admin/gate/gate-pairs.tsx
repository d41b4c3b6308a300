import { WordsDiff } from '@/components/admin/prompts/words-diff'
import { faultWords } from '@/lib/ai/fault-words'
import type { GateStep } from '@/lib/prompts/gate/schema'
import { comparedLists } from '@/lib/trials/gate/compared-lists'

type Pair = Extract<GateStep, { kind: 'pair' }>

/** What was tried beside what serves, one person after another, with what changed. */
export function GatePairs({ pairs, from }: { pairs: readonly Pair[]; from: number }) {
  return (
    <ol start={from + 1} className="grid gap-8">
      {pairs.map((pair) => (
        <li key={pair.person}>
          <PairOfLists pair={pair} />
        </li>
      ))}
    </ol>
  )
}

function PairOfLists({ pair: { person, tried, serving } }: { pair: Pair }) {
  const rows = comparedLists(serving.shown, tried.shown)
  const theirs = (side: typeof tried) => side.shown.filter(({ isTheirs }) => isTheirs).length
  const changed = rows.filter(({ change }) => change !== 'same').length
  return (
    <section aria-label={person} className="grid gap-2 border-t border-rule pt-3">
      <h3 className="text-base">{person}</h3>
      <p className="text-sm text-soft">
        {tried.shown.length > 1 && `Theirs: ${theirs(tried)} of ${tried.shown.length}, before ${theirs(serving)}. `}
        {changed === 0 ? 'Nothing changed.' : changed === 1 ? '1 place changed.' : `${changed} places changed.`}
        {tried.fault && ` ${faultWords(tried.fault)}.`}
      </p>
      {changed > 0 && (
        <ul className="grid gap-2 text-sm">
          {rows.map(({ key, title, change, before, after }) => (
            <li key={key} className="grid gap-x-6 gap-y-0.5 sm:grid-cols-[14rem_minmax(0,1fr)]">
              <span className={change === 'same' ? 'text-soft' : 'font-semibold'}>
                {title} <span className="font-normal text-soft">{changes[change]}</span>
              </span>
              {change === 'same' ? (
                <span className="text-soft">as before</span>
              ) : (
                <span className="[overflow-wrap:anywhere]">
                  <WordsDiff before={before} after={after} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const changes = { same: '', added: 'is new', removed: 'is gone', moved: 'moved', words: '' }
