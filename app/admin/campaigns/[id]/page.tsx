import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { CampaignButtons } from '@/components/admin/campaigns/campaign-buttons'
import { CampaignForm } from '@/components/admin/campaigns/campaign-form'
import { CampaignPool } from '@/components/admin/campaigns/campaign-pool'
import { LetterPreview } from '@/components/admin/campaigns/letter-preview'
import { FiguresList } from '@/components/admin/engine/figures-list'
import { Panel } from '@/components/admin/panel'
import { findFilms } from '@/lib/audience/campaigns/find-films'
import { countCampaign, countReachable, findCampaign } from '@/lib/audience/campaigns/queries'
import { campaignStates } from '@/lib/audience/campaigns/schema'
import { getViewer } from '@/lib/auth/queries'
import { getCatalog } from '@/lib/catalog/snapshot'
import { isMailOn } from '@/lib/mail/send'

export const metadata: Metadata = { title: 'Campaign' }

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ q?: string; person?: string }> }

export default async function CampaignPage({ params, searchParams }: PageProps) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const [{ id }, { q, person }] = await Promise.all([params, searchParams])
  const campaign = await findCampaign(id)
  if (!campaign) notFound()
  const [counts, reachable, { films }] = await Promise.all([countCampaign(id), countReachable(), getCatalog()])
  const isDraft = campaign.status === 'DRAFT'
  const typed = typeof q === 'string' ? q.slice(0, 100) : ''
  const pool = campaign.films.map(({ film }) => film)
  const found = isDraft ? findFilms(films.values(), typed, new Set(pool.map((film) => film.id))) : []
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title={campaign.title} trail={[{ href: '/admin/campaigns', label: 'Campaigns' }]}>
        <p>
          It is {campaignStates[campaign.status]}. {campaign.outcome}
        </p>
      </AdminHead>
      <Panel id="state" title="How it stands">
        <CampaignButtons
          campaignId={id}
          status={campaign.status}
          reachable={reachable}
          isReady={pool.length > 0}
          transport={campaign.transport}
        />
        {!isDraft && (
          <FiguresList
            rows={[
              { name: 'Sent', value: counts.sent },
              { name: 'A link followed', value: counts.opened, beside: `of ${counts.seen} who let it be seen` },
              { name: 'Liked one of it afterwards', value: counts.liked, beside: `of ${counts.seen}` },
              { name: 'Stopped letters by its link', value: counts.unsubscribed },
              { name: 'Nothing of the pool fitted', value: counts.nothingFits },
              { name: 'Not taken by the mail server', value: counts.refused },
              { name: 'Cut while it was handed over', value: counts.unclear, beside: 'not sent again' },
            ]}
          />
        )}
      </Panel>
      <Panel id="letter" title="The letter">
        <CampaignForm
          key={campaign.status}
          campaign={{
            id,
            title: campaign.title,
            subject: campaign.subject,
            body: campaign.body,
            transport: campaign.transport,
            perHour: campaign.perHour,
          }}
          isDraft={isDraft}
          mailOn={isMailOn()}
        />
      </Panel>
      <Panel id="pool" title="The pool">
        <CampaignPool campaignId={id} pool={pool} isDraft={isDraft} typed={typed} found={found} />
      </Panel>
      <Panel id="preview" title="On one person">
        <LetterPreview campaignId={id} chosen={typeof person === 'string' ? person.slice(0, 40) : null} />
      </Panel>
    </div>
  )
}
