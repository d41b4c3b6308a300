import { AnswerForm } from '@/components/profile/proposals/answer-form'
import { reviewProposalAction } from '@/lib/actions/admin/proposals'
import type { ReviewCard } from '@/lib/recommendations/review/queries'

/** One uncertain line with what it rests on, and three answers. */
export function ReviewLine({ card }: { card: ReviewCard }) {
  const { record, facets, direction, strength, words, films, fit, heldBack, byModel } = card
  const what = facets.join(' + ')
  return (
    <li aria-label={what} className="flex flex-col gap-2 border-t border-rule pt-3 [overflow-wrap:anywhere]">
      <h2 className="text-lg leading-snug">
        {direction === 'away' && <span className="text-soft">Less of: </span>}
        {what}
      </h2>
      {words ? (
        <p className="text-sm leading-snug">
          <span className="serif">“{words.label}”</span> {words.insight}
        </p>
      ) : (
        <p className="text-sm text-soft">Its words quote the person’s own, and are not shown.</p>
      )}
      <ul className="list-disc pl-5 text-sm">
        {films.map(({ title, year, said }) => (
          <li key={`${title} ${year}`}>
            {title} ({year}), {said}
          </li>
        ))}
        {films.length === 0 && <li>Nothing it rested on stands any more.</li>}
      </ul>
      <p className="text-sm text-soft">
        {byModel ? 'By a language model' : 'By the composer'}, {strength}; tells films held back apart in{' '}
        {Math.round(fit * 100)} % (half is chance), of {heldBack} with it.
      </p>
      <div className="mt-auto">
        <AnswerForm action={reviewProposalAction} values={{ record }} label={what} />
      </div>
    </li>
  )
}
