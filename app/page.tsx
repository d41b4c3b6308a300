import { after } from 'next/server'
import { PlainPages } from '@/components/layout/plain-pages'
import { ResumeSurvey } from '@/components/onboarding/resume-survey'
import { FilmRows, FilmRowsSkeleton } from '@/components/recommendations/film-rows'
import { Landing } from '@/components/recommendations/landing'
import { TonightForYou } from '@/components/recommendations/tonight-for-you'
import { Streamed } from '@/components/ui/streamed'
import { getViewer } from '@/lib/auth/queries'
import type { Viewer } from '@/lib/auth/viewer'
import { getRecommendationContext } from '@/lib/recommendations/context'
import { homeRows } from '@/lib/recommendations/rows'
import { openTonight, type Tonight } from '@/lib/recommendations/slate/tonight'

export default async function HomePage() {
  const viewer = await getViewer()
  if (!viewer) return <Landing />
  // Runs when the answer ends, also because the person left: then the model must stop.
  const leaving = new AbortController()
  after(() => leaving.abort())
  const tonight = openTonight(viewer, leaving.signal)
  // The boundary shows what goes wrong; this keeps the process from calling it unhandled meanwhile.
  tonight.catch(() => undefined)
  return (
    <div className="page grid gap-14">
      <div>
        <PlainPages path="/" />
        <ResumeSurvey viewer={viewer} />
        <TonightForYou viewer={viewer} tonight={tonight} />
      </div>
      <Streamed fallback={<FilmRowsSkeleton />}>
        <Rows viewer={viewer} tonight={tonight} />
      </Streamed>
    </div>
  )
}

async function Rows({ viewer, tonight }: { viewer: Viewer; tonight: Promise<Tonight> }) {
  const [opened, context] = await Promise.all([tonight, getRecommendationContext(viewer)])
  const onPage =
    opened.kind === 'live'
      ? opened.candidateIds
      : [...opened.slate.candidateIds, ...opened.slate.items.map((item) => item.filmId)]
  return <FilmRows rows={homeRows(context, onPage)} />
}
