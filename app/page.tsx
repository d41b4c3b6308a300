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
import type { Viewer } from '@/lib/auth/viewer'
import { getRecommendationContext } from '@/lib/recommendations/context/context'
import { keptHomeRows } from '@/lib/recommendations/rows/kept-rows'
import { isWhole, type OpenedSlate, openSlate } from '@/lib/recommendations/slate/open-slate'

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
  const whole = await isWhole(slate)
  // Only what is sent says what it is.
  const isAnswer = (await headers()).has('content-type')
  return (
    <div className="page grid gap-14">
      <div>
        <PlainPages path="/" />
        <ConsentAgain viewer={viewer} />
        <ResumeSurvey viewer={viewer} />
        <FilmWords>
          <AskWatched viewer={viewer} />
          <div className="pt-8">
            <AskBox label={ASK} />
          </div>
          <TonightForYou viewer={viewer} slate={slate} isWhole={whole} isAnswer={isAnswer} />
        </FilmWords>
      </div>
      <Streamed isWhole={whole} fallback={<FilmRowsSkeleton />}>
        <Rows viewer={viewer} slate={slate} />
      </Streamed>
    </div>
  )
}

async function Rows({ viewer, slate }: { viewer: Viewer; slate: Promise<OpenedSlate> }) {
  const [opened, context] = await Promise.all([slate, getRecommendationContext(viewer)])
  const onPage =
    opened.kind === 'live'
      ? opened.candidateIds
      : [...opened.slate.candidateIds, ...opened.slate.items.map((item) => item.filmId)]
  return <FilmRows rows={keptHomeRows(context, onPage)} />
}
