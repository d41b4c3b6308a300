import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { BrokenRules } from '@/components/films/broken-rules'
import { EditBoard } from '@/components/profile/edits/edit-board'
import { WhyNotAnswer } from '@/components/recommendations/why-not-answer'
import { PageHead } from '@/components/ui/page-head'
import { getViewer } from '@/lib/auth/queries'
import { findFilmBySlug } from '@/lib/catalog/queries'
import { listEdits } from '@/lib/profile/queries'
import { getRecommendationContext } from '@/lib/recommendations/context/context'
import { getLocalDay } from '@/lib/recommendations/context/viewing-context'
import { findWaiting } from '@/lib/recommendations/draw-candidates'
import { whyNot } from '@/lib/recommendations/effects/why-not'

export const metadata: Metadata = { title: 'Why not this one?', robots: { index: false } }

export default async function WhyNotPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const [film, viewer] = await Promise.all([findFilmBySlug(slug), getViewer()])
  if (!film) notFound()
  if (!viewer) redirect(`/sign-in?returnTo=/films/${film.slug}`)
  const [context, edits] = await Promise.all([getRecommendationContext(viewer), listEdits(viewer.id)])
  const answer = whyNot(context, edits, film.id, await findWaiting(context, getLocalDay(viewer)))
  return (
    <div className="page grid gap-4">
      <PageHead
        title={answer?.isIn ? 'Why this one?' : 'Why not this one?'}
        aside={
          <Link href={`/films/${film.slug}`} className="tap inline-flex items-center text-sm">
            Back to {film.title}
          </Link>
        }
      >
        <p>
          <cite>{film.title}</cite>, as the ranking sees it for you.
        </p>
      </PageHead>
      <BrokenRules viewer={viewer} filmId={film.id} />
      <EditBoard>{answer ? <WhyNotAnswer answer={answer} film={film} /> : <p>It has left the programme.</p>}</EditBoard>
    </div>
  )
}
