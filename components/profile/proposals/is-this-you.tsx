import Link from 'next/link'
import { WhatWasUsed } from '@/components/recommendations/sent/what-was-used'
import { answerProposalAction } from '@/lib/actions/admin/proposals'
import { getCatalog } from '@/lib/catalog/snapshot'
import type { ProposalCard } from '@/lib/profile/proposals/schema'
import type { RecommendationContext } from '@/lib/recommendations/context/context'
import { usedHref } from '@/lib/recommendations/sent/subjects'
import { findWaiting } from '@/lib/recommendations/taste/queries'
import { readOn } from '@/lib/recommendations/taste/read-on'
import { classNames } from '../../ui/class-names'
import { AnswerForm } from './answer-form'

/** As many as one answers without tiring, and one on a phone; the others come after them. */
const AT_ONCE = 3

type IsThisYouProps = {
  context: RecommendationContext
  /** Another question stands above: on a phone one is asked at a time. */
  waits?: boolean
}

/** Lines a writer made of the whole taste. None counts before its person has said yes. */
export async function IsThisYou({ context, waits = false }: IsThisYouProps) {
  const state = await readOn(context)
  const { films } = await getCatalog()
  const waiting = await findWaiting(context.viewer.id, (id) => films.get(id))
  if (!waiting) {
    return state === 'reading' ? (
      <p role="status" className="max-w-[44rem] text-sm text-soft">
        A language model is reading your films. What it makes of them stands here when you come back.
      </p>
    ) : null
  }
  const { cards, summary, servedBy } = waiting
  return (
    <section aria-labelledby="is-this-you" className={classNames('grid max-w-[56rem] gap-3', waits && 'max-sm:hidden')}>
      <div className="flex items-end justify-between border-b border-ink pb-2">
        <h2 id="is-this-you" className="scroll-mt-16 text-xl sm:text-2xl">
          Is this you?
        </h2>
        {cards.length > 1 && <p className="text-sm text-soft sm:hidden">1 of {cards.length}</p>}
      </div>
      <p className="max-w-[44rem] text-sm text-soft">
        <span className="max-sm:hidden">{summary}</span>{' '}
        {servedBy === 'MODEL' ? 'A language model wrote these.' : 'The built-in composer wrote these.'} None counts
        before you say so. <WhatWasUsed href={usedHref('lines')} />
      </p>
      <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-3">
        {cards.slice(0, AT_ONCE).map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
      {cards.length > AT_ONCE && (
        <p className="text-sm text-soft max-sm:hidden">{cards.length - AT_ONCE} more after these.</p>
      )}
    </section>
  )
}

function Card({ card }: { card: ProposalCard }) {
  const { id, label, insight, direction, films } = card
  return (
    <li
      aria-label={label}
      className="flex flex-col gap-2 border-b border-rule pb-2 [overflow-wrap:anywhere] max-sm:not-first:hidden sm:pt-3"
    >
      <h3 className="serif text-lg leading-snug">
        {direction === 'away' && <span className="text-soft">Less of: </span>}
        {label}
      </h3>
      <p className="text-sm leading-snug">{insight}</p>
      <div className="mt-auto flex flex-wrap-reverse items-start gap-x-4 sm:flex-col-reverse">
        <AnswerForm action={answerProposalAction} values={{ proposalId: id }} label={label} />
        <details className="text-sm open:basis-full">
          <summary className="tap inline-flex cursor-pointer items-center text-soft underline decoration-rule">
            What it rests on
          </summary>
          <ul className="list-disc pl-5">
            {films.map(({ slug, title }) => (
              <li key={slug}>
                <Link href={`/films/${slug}`} prefetch={false}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </li>
  )
}
