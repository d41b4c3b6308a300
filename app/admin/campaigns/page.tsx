import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { rowLink } from '@/components/admin/link-class'
import { Panel } from '@/components/admin/panel'
import { TimeStamp } from '@/components/admin/time-stamp'
import { FieldsForm } from '@/components/ui/forms/fields-form'
import { say } from '@/domains/words'
import { createCampaignAction } from '@/lib/actions/admin/campaigns'
import { countReachable, listCampaigns } from '@/lib/audience/campaigns/queries'
import { campaignStates, LETTER_EVERY_DAYS } from '@/lib/audience/campaigns/schema'
import { getViewer } from '@/lib/auth/queries'

export const metadata: Metadata = { title: 'Campaigns' }

export default async function CampaignsPage() {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const [campaigns, reachable] = await Promise.all([listCampaigns(), countReachable()])
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title="Campaigns">
        <p>
          {say(
            'Letters about some films you pick: each person gets those of them that suit them best, and why. Only who allowed letters and has confirmed their address, nobody twice for one campaign, and nobody more than one letter in',
          )}{' '}
          {LETTER_EVERY_DAYS} days. {reachable} {reachable === 1 ? 'person' : 'people'} can be reached now.
        </p>
      </AdminHead>
      <Panel id="campaigns" title="All of them">
        {campaigns.length === 0 && <p className="text-sm text-soft">None yet.</p>}
        <ul aria-label="Campaigns" className="border-b border-rule text-sm">
          {campaigns.map(({ id, title, status, createdAt, _count }) => (
            <li
              key={id}
              className="grid gap-x-6 border-t border-rule py-1.5 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_minmax(0,2fr)] sm:items-baseline"
            >
              <Link href={`/admin/campaigns/${id}`} className={`${rowLink} text-base [overflow-wrap:anywhere]`}>
                {title}
              </Link>
              <span>
                {campaignStates[status]}, {_count.mails} sent
              </span>
              <span className="text-soft">
                {_count.films} in the pool, <TimeStamp at={createdAt} />
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel id="new" title="A new one">
        <FieldsForm
          action={createCampaignAction}
          fields={[{ label: 'Name, for admins', name: 'title', maxLength: 80, autoComplete: 'off' }]}
          submit="Begin a draft"
        />
      </Panel>
    </div>
  )
}
