'use client'

import { Failure } from '@/components/ui/forms/failure'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { sendNowAction, startCampaignAction, stopCampaignAction } from '@/lib/actions/admin/campaigns'
import type { CampaignStatus, CampaignTransport } from '@/lib/audience/campaigns/schema'

type ButtonsProps = {
  campaignId: string
  status: CampaignStatus
  reachable: number
  isReady: boolean
  transport: CampaignTransport
}

/** Begins a campaign, goes on with it and stops it. Every button says what happens. */
export function CampaignButtons({ campaignId, status, reachable, isReady, transport }: ButtonsProps) {
  const [started, start] = useFormAction(startCampaignAction)
  const [sent, send] = useFormAction(sendNowAction)
  const [stopped, stop] = useFormAction(stopCampaignAction)
  const where = transport === 'SMTP' ? 'by mail' : 'to the log file'
  const id = <input type="hidden" name="campaignId" value={campaignId} />
  return (
    <div className="flex flex-wrap items-center gap-3">
      {(status === 'DRAFT' || status === 'STOPPED') && (
        <>
          <form {...start}>
            {id}
            <SubmitButton pendingText="Starting…">
              {status === 'DRAFT' ? `Start it, ${where}` : `Go on, ${where}`}
            </SubmitButton>
          </form>
          <p className="text-sm text-soft">
            {isReady ? `${reachable} ${reachable === 1 ? 'person' : 'people'} can be reached.` : 'Its pool is empty.'}
          </p>
        </>
      )}
      {status === 'SENDING' && (
        <>
          <form {...send}>
            {id}
            <SubmitButton look="plain" pendingText="Sending…">
              Send what may go out now
            </SubmitButton>
          </form>
          <form {...stop}>
            {id}
            <SubmitButton look="danger" pendingText="Stopping…">
              Stop it
            </SubmitButton>
          </form>
        </>
      )}
      <div className="grid basis-full gap-2 empty:hidden">
        <Failure answer={started} />
        <Failure answer={stopped} />
        <Failure answer={sent} />
        {sent?.ok && (
          <Notice tone="good">
            {sent.data.busy ? 'Letters are being sent already.' : `${sent.data.sent} sent just now.`}
          </Notice>
        )}
      </div>
    </div>
  )
}
