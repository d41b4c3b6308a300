import { say } from '@/domains/words'
import type { RefusedProposalView } from '@/lib/enrichment/queries'
import { strategyRecord } from '@/lib/enrichment/strategies'
import { RefusedText } from '../refused-text'

/** Texts about films that were refused before anybody could approve them, each with why. */
export function RefusedProposals({ refused }: { refused: readonly RefusedProposalView[] }) {
  if (refused.length === 0) return null
  return (
    <section aria-label="Refused lately" className="grid gap-2 text-sm">
      <h2 className="text-xl">Refused lately</h2>
      <p className="text-soft">
        {say('What a model wrote about films and may not be proposed. A run asks again for those.')}
      </p>
      <ul className="grid gap-2">
        {refused.map(({ film, strategy, model, why, text }) => (
          <li key={`${film} ${strategy}`} className="grid border-t border-rule pt-2 [overflow-wrap:anywhere]">
            <p>
              {film}, {strategyRecord(strategy).label.toLowerCase()}, {model}: <span className="text-soft">{why}</span>
            </p>
            <RefusedText>{text}</RefusedText>
          </li>
        ))}
      </ul>
    </section>
  )
}
