import { type ReactNode, Suspense } from 'react'
import { Notice } from '@/components/ui/notice'
import type { TrialInput } from '@/lib/prompts/schema'
import type { TicketState } from '@/lib/trials/ticket'
import { Panel } from '../panel'
import { RunTrialForm } from './run-trial-form'
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
      <RunTrialForm trial={trial} again={ticket !== null} />
      {ticket === 'used' && <Notice>That run is over, and nothing of it was kept. Run it again to see more.</Notice>}
      {ticket === 'stale' && <Notice>That run was not started in time. Run it again.</Notice>}
      {ticket === 'good' && <Suspense fallback={<Waiting>Asking the model…</Waiting>}>{children}</Suspense>}
    </Panel>
  )
}
