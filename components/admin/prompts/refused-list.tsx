import type { RefusedEntry } from '@/lib/recommendations/queries'
import { RefusedText } from '../refused-text'

/** What models wrote and nobody was shown, with why; the texts stay shut until somebody asks for them. */
export function RefusedList({ refused }: { refused: readonly RefusedEntry[] }) {
  return (
    <section aria-label="Refused lately" className="grid gap-2 text-sm">
      <h2 className="text-xl">Refused lately</h2>
      <p className="text-soft">
        {refused.length === 0 ? 'Nothing was refused' : 'The latest'} of what a model wrote for people who let admins
        see it.
      </p>
      <ul className="grid gap-2">
        {refused.map(({ kind, film, why, text }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and never changes
          <li key={place} className="grid border-t border-rule pt-2 [overflow-wrap:anywhere]">
            <p>
              {film === null ? `A ${kind}` : `A ${kind} on ${film}`}: <span className="text-soft">{why}</span>
            </p>
            <RefusedText>{text}</RefusedText>
          </li>
        ))}
      </ul>
    </section>
  )
}
