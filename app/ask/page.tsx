import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AskChips } from '@/components/ask/ask-chips'
import { AskIdeas } from '@/components/ask/ask-ideas'
import { AskList } from '@/components/ask/ask-list'
import { AskNotes } from '@/components/ask/ask-notes'
import { AskOutcome } from '@/components/ask/ask-outcome'
import { AskTaps } from '@/components/ask/ask-taps'
import { FollowUpBox } from '@/components/ask/follow-up-box'
import { RememberWish } from '@/components/ask/remember-wish'
import { PageHead } from '@/components/ui/page-head'
import { AskBox } from '@/components/wishes/ask-box'
import { say } from '@/domains/words'
import { nextAddress } from '@/lib/ask/follow-up/next-address'
import { ASKS, type AskParams, askParams, followUpParams, MOST_LETTERS } from '@/lib/ask/schema'
import { askTonight } from '@/lib/ask/tonight'
import { getViewer } from '@/lib/auth/queries'
import { getCatalog } from '@/lib/catalog/snapshot'
import { listFeedback } from '@/lib/feedback/queries'
import { takeShare } from '@/lib/web/fair-share'
import { requestAddress } from '@/lib/web/request-address'
import { emptyWish } from '@/lib/wishes/schema'
import { tokensOf } from '@/lib/wishes/tokens'

type Params = Promise<Record<string, string | string[] | undefined>>

export async function generateMetadata({ searchParams }: { searchParams: Params }): Promise<Metadata> {
  const { q } = askParams.parse(await searchParams)
  return { title: q ? `“${q.slice(0, 60)}”` : 'Ask for tonight', robots: { index: false } }
}

export default async function AskPage({ searchParams }: { searchParams: Params }) {
  const address = await searchParams
  const params = askParams.parse(address)
  const followUp = followUpParams.parse(address)
  if (followUp.more) redirect(nextAddress(params, followUp, await getCatalog()))
  return params.q || params.w ? <Asked params={params} /> : <Start />
}

async function Asked({ params }: { params: AskParams }) {
  const viewer = await getViewer()
  if (!takeShare(`ask ${viewer?.id ?? (await requestAddress())}`, ASKS)) return <TooMany />
  const [answer, catalog] = await Promise.all([askTonight(viewer, params), getCatalog()])
  const { chips, notes, picked, wish } = answer
  const tokens = tokensOf(wish)
  const films = picked.films.map(({ film }) => film)
  const feedback =
    viewer &&
    (await listFeedback(
      viewer.id,
      films.map(({ id }) => id),
    ))
  return (
    <div className="page grid gap-6">
      <PageHead title={<AskWords params={params} />}>
        <div className="mt-2 grid gap-4 font-sans text-base text-ink">
          <AskChips chips={chips} tokens={tokens} params={params} />
          <AskOutcome answer={answer} tokens={tokens} params={params} catalog={catalog} />
        </div>
      </PageHead>
      <AskNotes notes={notes} wish={wish} />
      <div className="grid gap-3">
        <FollowUpBox params={params} tokens={tokens} shown={films.map(({ slug }) => slug)} />
        <AskTaps wish={wish} params={params} />
      </div>
      {notes.saysNothing && <AskIdeas />}
      <AskList films={picked.films} catalog={catalog} feedback={feedback} params={params} tokens={tokens} />
      {viewer && !notes.saysNothing && <RememberWish params={params} tokens={tokens} />}
    </div>
  )
}

/** What was said, the first words as a title and what followed below them. */
function AskWords({ params: { q, said } }: { params: AskParams }) {
  const words = q.slice(0, MOST_LETTERS)
  return (
    <>
      <span className={sizeOf(words)}>{words ? `“${words}”` : 'For tonight'}</span>
      {said.length > 0 && (
        <span className="block text-lg leading-snug text-soft italic">
          {said.map((each) => `“${each}”`).join(' · ')}
        </span>
      )}
    </>
  )
}

/** What was typed is not what one came to read: long wishes stand smaller. */
const LONG = 24
const sizeOf = (words: string) => (words.length > LONG ? 'inline-block text-xl leading-snug sm:text-2xl' : undefined)

function Start() {
  return (
    <div className="page grid gap-8">
      <PageHead title="Ask for tonight">
        <p>
          {say('Say what you are after and what not, in your own words. What was understood stands there at once.')}
        </p>
      </PageHead>
      <AskBox label="What shall it be?" />
      <AskTaps wish={emptyWish} params={askParams.parse({})} />
      <AskIdeas />
    </div>
  )
}

function TooMany() {
  return (
    <div className="page grid gap-8">
      <PageHead title="One moment">
        <p role="status">That were many wishes in a short time. Wait a minute, and this page answers again.</p>
      </PageHead>
    </div>
  )
}
