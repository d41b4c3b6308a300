import type { Metadata } from 'next'
import Link from 'next/link'
import { Calibration } from '@/components/recommendations/record/calibration'
import { VerdictCounts } from '@/components/recommendations/record/verdict-counts'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { say } from '@/domains/words'
import { keptSiteRecord, LEAST_PEOPLE, type SiteRecord } from '@/lib/recommendations/record/site-record'

export const metadata: Metadata = {
  title: 'How often this site is right',
  description: 'What lists predicted, what people then gave, and how often the list beat what everybody knows.',
}

export default async function SiteRecordPage() {
  const record = await keptSiteRecord()
  return (
    <div className="page grid gap-12">
      <PageHead
        title="How often this site is right"
        aside={
          <Link href="/record" prefetch={false} className="tap inline-flex items-center text-sm">
            For you alone
          </Link>
        }
      >
        <p>
          {say(
            `What a list says of a film is written down with it and never changed; the stars it gets later are the answer. Sums of at least ${LEAST_PEOPLE} people, counted once a day.`,
          )}
        </p>
      </PageHead>
      {record ? <Sums record={record} /> : <NotYet />}
    </div>
  )
}

const NotYet = () => (
  <p className="serif max-w-[44rem] text-lg">
    {say(
      `Not enough yet: fewer than ${LEAST_PEOPLE} people have given stars to a film one of their lists had shown them. Until then any figure would be about somebody.`,
    )}
  </p>
)

function Sums({ record: { people, cards, verdicts, calibration, against } }: { record: SiteRecord }) {
  return (
    <>
      <Section id="verdicts" title={say`${cards} films rated by ${people} people after a list had shown them`}>
        <VerdictCounts verdicts={verdicts} />
      </Section>
      <Section id="popular" title={say('Against the films everybody knows')} className="gap-2">
        <p className="serif max-w-[44rem] text-lg leading-snug">
          {against
            ? say(
                `${against.people} people rated films of their lists and also well-known films no list had shown them. ${against.lists} gave more stars to those of their lists, ${against.people - against.lists - against.even} to the well-known ones, ${against.even} the same to both.`,
              )
            : say(
                `Fewer than ${LEAST_PEOPLE} people have rated two films of their lists and two well-known ones no list had shown them.`,
              )}
        </p>
      </Section>
      {calibration.length > 0 && (
        <Section id="calibration" title="Stars expected, stars given">
          <Calibration rows={calibration} given="Given" />
        </Section>
      )}
    </>
  )
}
