'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { decideProposalsAction } from '@/lib/actions/admin/enrichment'
import type { ProposalState } from '@/lib/enrichment/schema'
import { DecisionButton } from './decision-button'
import { DecisionNotice } from './decision-notice'

type ProposalFormProps = {
  state: ProposalState
  /** Ids of the cards of this page. */
  shown: string[]
  /** How many of them the page was drawn with ticked. */
  ticked: number
  /** Where everything of the filter was chosen: the filter, and how many that decides on. */
  all: { filter: string; count: number } | null
  children: ReactNode
}

/** One form round a page of the queue: decides on what is ticked, on all of the filter, or on one by its own button. */
export function ProposalForm({ state, shown, ticked, all, children }: ProposalFormProps) {
  const [answer, form] = useFormAction(decideProposalsAction)
  const element = useRef<HTMLFormElement>(null)
  const [count, setCount] = useState(ticked)
  const recount = () => setCount(element.current?.querySelectorAll('[name=picked]:checked').length ?? 0)
  // Cards come and go with each decision; the boxes that stand there say what a button would do.
  useEffect(recount)
  return (
    <div className="grid gap-4">
      <DecisionNotice answer={answer} />
      <form
        {...form}
        ref={(node) => {
          element.current = node
          form.ref(node)
        }}
        onChange={recount}
        className="grid gap-4 [&_:is(a,button,input,summary,textarea)]:scroll-mb-24"
      >
        <input type="hidden" name="shown" value={shown.join(' ')} />
        {all && <input type="hidden" name="all" value={all.filter} />}
        {children}
        {shown.length > 0 && (
          <Decisions state={state} what={all ? `all ${all.count}` : count > 0 ? `${count} ticked` : 'ticked'} />
        )}
      </form>
    </div>
  )
}

function Decisions({ state, what }: { state: ProposalState; what: string }) {
  return (
    <div className="sticky bottom-0 low:static flex flex-wrap items-center gap-3 border-t border-ink bg-paper py-3">
      {state === 'waiting' ? (
        <>
          <DecisionButton decision="approve" look="primary">{`Approve ${what}`}</DecisionButton>
          <DecisionButton decision="reject" look="danger">{`Reject ${what}`}</DecisionButton>
        </>
      ) : (
        <DecisionButton decision="undo" look="plain">{`Undo ${what}`}</DecisionButton>
      )}
    </div>
  )
}
