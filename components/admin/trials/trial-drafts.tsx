import type { DraftView } from '@/lib/recommendations/drafts/draft-view'
import { refusalText } from '../refusal-text'
import { RefusedText } from '../refused-text'

/** Every draft of a run with what the gate makes of it, and which is kept; nothing where there was one. */
export function TrialDrafts({ drafts }: { drafts: readonly DraftView[] }) {
  if (drafts.length === 0) return null
  return (
    <section aria-label="Drafts" className="grid gap-3 text-sm">
      <h3 className="text-base">Drafts</h3>
      {drafts.map((draft, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drafts of one run, in their order
        <details key={place} className="border-t border-rule py-2">
          <summary className="tap flex flex-wrap items-baseline gap-x-4">
            <span className="font-semibold">{`Draft ${place + 1}`}</span>
            <span className={draft.kept ? 'text-good' : 'text-soft'}>{verdictOf(draft)}</span>
            <span className="tabular text-soft">{`Score ${draft.score}, ${draft.tokens} tokens`}</span>
          </summary>
          <ul className="grid gap-1.5 pt-1">
            {draft.texts.map(({ text, refused }) => (
              <li key={text} className="[overflow-wrap:anywhere]">
                {refused ? (
                  <>
                    <span className="text-danger">{`Refused: ${refusalText[refused]}`}</span>
                    <RefusedText>{text}</RefusedText>
                  </>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

/** Why it is kept, or is not. */
export function verdictOf({ kept, fault, texts, score }: DraftView): string {
  const standing = texts.filter(({ refused }) => refused === null).length
  const found = `${standing} of ${texts.length} ${texts.length === 1 ? 'text stands' : 'texts stand'}`
  if (kept) return score > 0 ? `Kept: ${found}` : `None could be kept: ${fault ?? found}`
  if (fault === 'aborted') return 'Not waited for: another was good enough'
  return fault ? `Not kept: ${fault}` : `Not kept: ${found}`
}
