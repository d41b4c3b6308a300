import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { AskAnswer, AskAnswerSkeleton } from '@/components/ask/ask-answer'
import { AskChips } from '@/components/ask/ask-chips'
import { AskIdeas } from '@/components/ask/ask-ideas'
import { AskTaps } from '@/components/ask/ask-taps'
import { AskTold } from '@/components/ask/ask-told'
import { Later } from '@/components/ask/later'
import { PlainPages } from '@/components/layout/plain-pages'
import { PageHead } from '@/components/ui/page-head'
import { TooMany } from '@/components/ui/too-many'
import { AskBox } from '@/components/wishes/ask-box'
import { say } from '@/domains/words'
import { askTonight, type FullAnswer, getAsker } from '@/lib/ask/agent/ask-tonight'
import { nextAddress } from '@/lib/ask/follow-up/next-address'
import { HERE, hereAddress } from '@/lib/ask/from-here'
import { chipsOf } from '@/lib/ask/parts/part-text'
import type { Told } from '@/lib/ask/questions/film-question'
import { tellOf } from '@/lib/ask/questions/tell-of'
import { readAsked } from '@/lib/ask/read-asked'
import { ASKS, type AskParams, askHref, askParams, followUpParams, lastWords, MOST_LETTERS } from '@/lib/ask/schema'
import { getViewer } from '@/lib/auth/queries'
import { getCatalog } from '@/lib/catalog/snapshot'
import { findOwnGroup } from '@/lib/profile/groups/queries'
import { namesOf } from '@/lib/profile/views/interest-views'
import { countryIn } from '@/lib/web/coarse-place'
import { takeShare } from '@/lib/web/fair-share'
import { isOwnNavigation } from '@/lib/web/own-navigation'
import { requestAddress } from '@/lib/web/request-address'
import { takeTurn } from '@/lib/web/turns'
import { prepareLexicon } from '@/lib/wishes/lexicon-of'
import { emptyWish } from '@/lib/wishes/schema'
import { tokensOf } from '@/lib/wishes/tokens'
import { mayReadRest } from '@/lib/writers/rest/read-rest'

type Params = Promise<Record<string, string | string[] | undefined>>

export async function generateMetadata({ searchParams }: { searchParams: Params }): Promise<Metadata> {
  const { q } = askParams.parse(await searchParams)
  return { title: q ? `“${q.slice(0, 60)}”` : 'Ask for tonight', robots: { index: false } }
}

export default async function AskPage({ searchParams }: { searchParams: Params }) {
  const address = await searchParams
  const params = askParams.parse(address)
  const followUp = followUpParams.parse(address)
  if (params.q || followUp.more) await prepareLexicon(await getCatalog())
  if (followUp.more) redirect(nextAddress(params, followUp, await getCatalog()))
  if (address[HERE] !== undefined) {
    const standing = tokensOf(readAsked(params, await getCatalog()))
    const country = (await isOwnNavigation()) ? countryIn(await headers()) : null
    redirect(hereAddress(params, standing, country))
  }
  const isAhead = address.ahead !== undefined
  return params.q || params.w ? <Asked params={params} isAhead={isAhead} /> : <Start />
}

async function Asked({ params, isAhead }: { params: AskParams; isAhead: boolean }) {
  const viewer = await getViewer()
  if (!takeShare(`ask ${viewer?.id ?? (await requestAddress())}`, ASKS) || !(await takeTurn()))
    return <TooMany>That was a lot of wishes in a short time. Wait a minute, then ask again.</TooMany>
  const asker = { ...(await getAsker(viewer)), once: new Set(params.once) }
  const told = tellOf(lastWords(params), asker.catalog)
  if (told && params.w === undefined) return <Answered words={params.q} told={told} />
  const wish = readAsked(params, asker.catalog)
  const mayAskModel = viewer !== null && !isAhead && mayReadRest(viewer) && (await isOwnNavigation())
  const asked = { params, wish, mayAskModel }
  const answering = askTonight(asker, viewer, asked)
  const heard = <AskChips chips={chipsOf(wish, namesOf(asker.catalog))} tokens={tokensOf(wish)} params={params} />
  return (
    <div className="page grid gap-6">
      <PageHead title={<AskWords params={params} />}>
        <div className="mt-2 font-sans text-base text-ink">
          <Later isLate={mayAskModel} fallback={heard}>
            <StandingChips answering={answering} params={params} />
          </Later>
        </div>
      </PageHead>
      {told && <AskTold told={told} />}
      {mayAskModel && <PlainPages path={askHref(params)} />}
      <Later isLate={mayAskModel} fallback={<AskAnswerSkeleton />}>
        <AskAnswer asker={asker} viewer={viewer} asked={asked} answering={answering} />
      </Later>
    </div>
  )
}

/** A question is no wish: the answer stands there, and no list drawn at random. */
function Answered({ words, told }: { words: string; told: Told }) {
  return (
    <div className="page grid gap-8">
      <PageHead title={<AskWords params={askParams.parse({ q: words })} />} />
      <AskTold told={told} />
      <AskBox label="What are you in the mood for?" />
      <AskIdeas />
    </div>
  )
}

type StandingChipsProps = { answering: Promise<FullAnswer>; params: AskParams }

/** The grammar's reading stands there at once; what a model then left out of it, and what it added, stands beside it. */
async function StandingChips({ answering, params }: StandingChipsProps) {
  const { chips, byModel, tokens } = await answering
  const added = new Set(byModel.map(({ token }) => token))
  return <AskChips chips={chips.filter(({ token }) => !added.has(token))} tokens={tokens} params={params} />
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

async function Start() {
  const viewer = await getViewer()
  const mayHave = viewer?.consents.groups && !viewer.withoutProfile
  const hasGroup = mayHave && (await findOwnGroup(viewer.id)) !== null
  return (
    <div className="page grid gap-8">
      <PageHead title="Ask for tonight">
        <p>
          {say('Say what you are after and what not, in your own words. What was understood stands there at once.')}
        </p>
      </PageHead>
      <AskBox label="What are you in the mood for?" />
      <AskTaps wish={emptyWish} params={askParams.parse({})} hasGroup={Boolean(hasGroup)} />
      <AskIdeas />
    </div>
  )
}
