import { headers } from 'next/headers'
import { after } from 'next/server'
import { FilmWords } from '@/components/films/verdict/film-words'
import { PlainPages } from '@/components/layout/plain-pages'
import { ResumeSurvey } from '@/components/onboarding/resume-survey'
import { ConsentAgain } from '@/components/profile/privacy/consent-again'
import { FilmRows, FilmRowsSkeleton } from '@/components/recommendations/film-rows'
import { Landing } from '@/components/recommendations/landing'
import { AskWatched } from '@/components/recommendations/record/ask-watched'
import { TonightForYou } from '@/components/recommendations/tonight-for-you'
import { Streamed } from '@/components/ui/streamed'
import { AskBox } from '@/components/wishes/ask-box'
import { getViewer } from '@/lib/auth/queries'
import { getKnown } from '@/lib/profile/known'
import { getRecommendationContext, type RecommendationContext } from '@/lib/recommendations/context/context'
import { keptHomeRows } from '@/lib/recommendations/rows/kept-rows'
import { getListOfNow } from '@/lib/recommendations/slate/list-of-now'
import { findWhole, type OpenedSlate, openSlate } from '@/lib/recommendations/slate/open-slate'
import { wantsPlainPages } from '@/lib/web/plain-pages'

const ASK = 'What are you in the mood for tonight?'

export default async function HomePage() {
  const viewer = await getViewer()
  if (!viewer) return <Landing />
  // Runs when the answer ends, also because the person left: then the model must stop.
  const leaving = new AbortController()
  after(() => leaving.abort())
  const slate = openSlate(viewer, leaving.signal)
  // The boundary shows what goes wrong; this keeps the process from calling it unhandled meanwhile.
  slate.catch(() => undefined)
  const whole = await findWhole(slate)
  // All that follows is known by now: read here once, no part of the page need wait for it.
  const [context, { surveyFinished, isHeldOut }, { asked }, isPlain, sent] = await Promise.all([
    getRecommendationContext(viewer),
    getKnown(viewer),
    getListOfNow(viewer),
    wantsPlainPages(),
    headers(),
  ])
  return (
    <div className="page grid gap-14">
      <div>
        {(!whole || isPlain) && <PlainPages path="/" />}
        <ConsentAgain viewer={viewer} />
        {!surveyFinished && <ResumeSurvey />}
        <FilmWords>
          {/* Nobody is asked while somebody else sits here. */}
          {asked && !viewer.apart && <AskWatched card={asked} catalog={context.catalog} />}
          <div className="pt-8">
            <AskBox label={ASK} />
          </div>
          {/* Only what is sent says what it is. */}
          <TonightForYou {...{ viewer, context, slate, whole, isHeldOut }} isAnswer={sent.has('content-type')} />
        </FilmWords>
      </div>
      {whole ? (
        <RowsBelow context={context} opened={whole.opened} />
      ) : (
        <Streamed fallback={<FilmRowsSkeleton />}>
          <LaterRows context={context} slate={slate} />
        </Streamed>
      )}
    </div>
  )
}

type RowsBelowProps = { context: RecommendationContext; opened: OpenedSlate }

function RowsBelow({ context, opened }: RowsBelowProps) {
  const onPage =
    opened.kind === 'live'
      ? opened.candidateIds
      : [...opened.slate.candidateIds, ...opened.slate.items.map((item) => item.filmId)]
  return <FilmRows rows={keptHomeRows(context, onPage)} />
}

async function LaterRows({
  context,
  slate,
}: Pick<RowsBelowProps, 'context'> & {
  slate: Promise<OpenedSlate>
}) {
  return <RowsBelow context={context} opened={await slate} />
}
