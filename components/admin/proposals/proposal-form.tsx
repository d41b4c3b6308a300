'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { useFormAction } from '@/components/ui/use-form-action'
import { decideProposalsAction } from '@/lib/actions/enrichment'
import type { DecideOutcome } from '@/lib/enrichment/decide'
import { proposalsHref } from '@/lib/enrichment/proposal-href'
import type { ProposalState } from '@/lib/enrichment/schema'
import { DecisionButton } from './decision-button'

const done: Record<DecideOutcome['verb'], string> = { approve: 'approved', reject: 'rejected', undo: 'taken back' }

/** One form round a page of the queue: decides on what is ticked, or on one proposal by its own button. */
export function ProposalForm({
  state,
  isEmpty,
  children,
}: {
  state: ProposalState
  isEmpty: boolean
  children: ReactNode
}) {
  const [answer, form] = useFormAction(decideProposalsAction)
  return (
    <form {...form} className="grid gap-4 [&_:is(a,button,input,summary)]:scroll-mb-24">
      {answer?.ok === false && <Notice tone="error">{answer.message}</Notice>}
      {answer?.ok && (
        <Notice tone={answer.data.refused.length > 0 ? 'error' : 'good'}>
          {answer.data.done === 1 ? 'One proposal' : `${answer.data.done} proposals`} {done[answer.data.verb]}.
          {answer.data.verb !== 'undo' && (
            <>
              {' '}
              <Link href={proposalsHref({ state: answer.data.verb === 'approve' ? 'approved' : 'rejected' })}>
                See and undo
              </Link>
            </>
          )}
          {answer.data.refused.length > 0 &&
            ` ${answer.data.refused.length} not: ${[...new Set(answer.data.refused)].join(' ')}`}
        </Notice>
      )}
      {children}
      {!isEmpty && <Decisions state={state} />}
    </form>
  )
}

function Decisions({ state }: { state: ProposalState }) {
  return (
    <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-ink bg-paper py-3">
      {state === 'waiting' ? (
        <>
          <DecisionButton decision="approve" look="primary">
            Approve ticked
          </DecisionButton>
          <DecisionButton decision="reject" look="danger">
            Reject ticked
          </DecisionButton>
        </>
      ) : (
        <DecisionButton decision="undo" look="plain">
          Undo ticked
        </DecisionButton>
      )}
    </div>
  )
}
