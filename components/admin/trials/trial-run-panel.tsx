import { type ReactNode, Suspense } from 'react'
import { ButtonForm } from '@/components/ui/forms/button-form'
import { Notice } from '@/components/ui/notice'
import { startTrialAction } from '@/lib/actions/admin/prompts'
import type { TrialInput } from '@/lib/prompts/schema'
import type { TicketState } from '@/lib/trials/ticket'
import { Panel } from '../panel'
import { Waiting } from './trial-frame'

type TrialRunPanelProps = {
  title: string
  trial: TrialInput
  /** Null until a run was asked for; `children` are drawn for a good one only. */
  ticket: TicketState | null
  children: ReactNode
}

/** Where a trial is started, and what comes of it. */
export function TrialRunPanel({ title, trial, ticket, children }: TrialRunPanelProps) {
  return (
    <Panel id="run" title={title}>
      {/* The one way to start a trial: links and reloads never do. */}
      <ButtonForm
        action={startTrialAction}
        values={trial}
        pendingText="Starting…"
        className="flex flex-wrap items-center gap-4"
      >
        {ticket === null ? 'Run it' : 'Run again'}
      </ButtonForm>
      {ticket === 'used' && <Notice>That run is over, and nothing of it was kept. Run it again to see more.</Notice>}
      {ticket === 'stale' && <Notice>That run was not started in time. Run it again.</Notice>}
      {ticket === 'good' && <Suspense fallback={<Waiting>Asking the model…</Waiting>}>{children}</Suspense>}
    </Panel>
  )
}
