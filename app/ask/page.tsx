import type { Metadata } from 'next'
import { AskChips } from '@/components/ask/ask-chips'
import { AskIdeas } from '@/components/ask/ask-ideas'
import { AskList } from '@/components/ask/ask-list'
import { AskNotes } from '@/components/ask/ask-notes'
import { AskOutcome } from '@/components/ask/ask-outcome'
import { PageHead } from '@/components/ui/page-head'
import { AskBox } from '@/components/wishes/ask-box'
import { say } from '@/domains/words'
import { ASKS, type AskParams, askParams, MOST_LETTERS } from '@/lib/ask/schema'
import { askTonight } from '@/lib/ask/tonight'
import { getViewer } from '@/lib/auth/queries'
import { getCatalog } from '@/lib/catalog/snapshot'
import { listFeedback } from '@/lib/feedback/queries'
import { takeShare } from '@/lib/web/fair-share'
import { requestAddress } from '@/lib/web/request-address'
import { tokensOf } from '@/lib/wishes/tokens'

type Params = Promise<Record<string, string | string[] | undefined>>

export async function generateMetadata({ searchParams }: { searchParams: Params }): Promise<Metadata> {
  const { q } = askParams.parse(await searchParams)
  return { title: q ? `“${q.slice(0, 60)}”` : 'Ask for tonight', robots: { index: false } }
}

export default async function AskPage({ searchParams }: { searchParams: Params }) {
  const params = askParams.parse(await searchParams)
  return params.q || params.w ? <Asked params={params} /> : <Start />
}

async function Asked({ params }: { params: AskParams }) {
  const viewer = await getViewer()
  if (!takeShare(`ask ${viewer?.id ?? (await requestAddress())}`, ASKS)) return <TooMany />
  const [answer, catalog] = await Promise.all([askTonight(viewer, params), getCatalog()])
  const { chips, notes, picked, wish } = answer
  const tokens = tokensOf(wish)
  const ids = picked.films.map(({ film }) => film.id)
  const feedback = viewer && (await listFeedback(viewer.id, ids))
  const words = params.q.slice(0, MOST_LETTERS)
  return (
    <div className="page grid gap-6">
      <PageHead title={<span className={sizeOf(words)}>{words ? `“${words}”` : 'For tonight'}</span>}>
        <div className="mt-2 grid gap-4 font-sans text-base text-ink">
          <AskChips chips={chips} tokens={tokens} params={params} />
          <AskOutcome answer={answer} tokens={tokens} params={params} catalog={catalog} />
        </div>
      </PageHead>
      <AskNotes notes={notes} wish={wish} />
      <AskBox label="Say it in other words" words={words} />
      {notes.saysNothing && <AskIdeas />}
      <AskList films={picked.films} catalog={catalog} feedback={feedback} />
    </div>
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
