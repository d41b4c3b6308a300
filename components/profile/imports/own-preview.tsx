import { say } from '@/domains/words'
import type { Preview } from '@/lib/imports/ratings/schema'

type Own = NonNullable<Preview['own']>

const kinds = [
  ['RATED', 'ratings given'],
  ['RATING_CLEARED', 'ratings taken back'],
  ['REACTED', say('seen, wanted or refused')],
  ['REACTION_CLEARED', 'of these taken back'],
  ['SURVEY_LOVED', 'loved in the survey'],
  ['SURVEY_UNLOVED', 'of these taken back'],
  ['WATCHED', say('films watched, with their days')],
  ['NOTED', 'notes, for yourself alone'],
  ['SURVEY_WISH', 'wishes of the survey'],
] as const

/** What our own table brings back: how much of each kind, and the lines of the taste by name. */
export function OwnPreview({ own: { words, edits } }: { own: Own }) {
  const counts = kinds
    .map(([type, text]) => ({ type, text, count: words.filter((word) => word.type === type).length }))
    .filter(({ count }) => count > 0)
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <section aria-labelledby="history" className="grid content-start gap-2">
        <h2 id="history" className="text-xl">
          Of your history
        </h2>
        <ul>
          {counts.map(({ type, text, count }) => (
            <li key={type} className="flex justify-between gap-4 border-b border-rule py-1.5">
              <span>{text}</span>
              <span className="tabular">{count.toLocaleString('en')}</span>
            </li>
          ))}
        </ul>
      </section>
      {edits.length > 0 && (
        <section aria-labelledby="lines" className="grid content-start gap-2">
          <h2 id="lines" className="text-xl">
            Lines of your taste: {edits.length.toLocaleString('en')}
          </h2>
          <ul className="serif text-lg">
            {edits.slice(0, 40).map(({ facet, label }) => (
              <li key={facet} className="border-b border-rule py-1.5 break-words">
                {label ?? facet.replace(/^\w+:/, '').replaceAll('-', ' ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
