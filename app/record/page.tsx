import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { Calibration } from '@/components/recommendations/record/calibration'
import { ToldCards } from '@/components/recommendations/record/told-cards'
import { VerdictCounts } from '@/components/recommendations/record/verdict-counts'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { getCatalog } from '@/lib/catalog/snapshot'
import { ownRecord } from '@/lib/recommendations/record/own-record'

export const metadata: Metadata = { title: 'How often we were right', robots: { index: false } }

export default async function RecordPage() {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/record')
  const catalog = await getCatalog()
  const { cards, verdicts, calibration, told } = await ownRecord(viewer, catalog)
  return (
    <div className="page grid gap-12">
      <PageHead
        title="How often we were right"
        aside={
          <Link href="/about/record" prefetch={false} className="tap inline-flex items-center text-sm">
            For everybody here
          </Link>
        }
      >
        <p>{say('What a list said of a film is written down with it and never changed. Your stars are the answer.')}</p>
      </PageHead>
      {cards === 0 ? (
        <Empty title="Nothing to hold against us yet" href="/" action="See tonight’s programme">
          {say('Watch a film of one of your lists and give it stars: what we said of it stands here beside them.')}
        </Empty>
      ) : (
        <>
          <Section
            id="verdicts"
            title={say`${cards} ${cards === 1 ? 'film' : 'films'} you rated after a list had shown ${cards === 1 ? 'it' : 'them'}`}
          >
            <VerdictCounts verdicts={verdicts} />
          </Section>
          {calibration.length > 0 && (
            <Section id="calibration" title="Stars we expected, stars you gave">
              <Calibration rows={calibration} given="You gave" />
            </Section>
          )}
          <Section id="told" title={say('Film by film')} className="gap-2">
            <ToldCards cards={told} films={catalog.films} />
          </Section>
        </>
      )}
    </div>
  )
}
