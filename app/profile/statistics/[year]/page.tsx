import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { pictureSize, recapPictures } from '@/components/profile/recap/draw-recap'
import { recapFigures } from '@/components/profile/recap/recap-text'
import { SharePicture } from '@/components/profile/recap/share-picture'
import { buttonClass } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { getViewer } from '@/lib/auth/queries'
import { findRecap } from '@/lib/profile/statistics/find-recap'
import { starsText } from '@/lib/profile/views/evidence-text'

export const metadata: Metadata = { title: 'Your year', robots: { index: false } }

const titles = { films: 'The five best', figures: 'In figures' }

export default async function RecapPage({ params }: { params: Promise<{ year: string }> }) {
  const { year } = await params
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile/statistics')
  const recap = await findRecap(viewer.id, year)
  if (!recap) notFound()
  return (
    <div className="page grid gap-10">
      <PageHead
        title={`Your ${recap.year}`}
        aside={
          <Link href="/profile/statistics" prefetch={false} className="tap inline-flex items-center text-sm">
            Your figures
          </Link>
        }
      >
        <p>Two pictures to keep or to share. They name what you rated that year and do not name you.</p>
      </PageHead>
      <div className="grid gap-10 sm:grid-cols-2">
        {recapPictures.map((picture) => (
          <Section key={picture} id={picture} title={titles[picture]} className="content-start gap-4">
            {/* biome-ignore lint/performance/noImgElement: drawn by our own server in one size, for this person alone */}
            <img
              src={`/profile/statistics/${recap.year}/${picture}`}
              alt={`${titles[picture]} of ${recap.year}, as a picture; the same stands below in words`}
              {...pictureSize}
              className="h-auto w-full max-w-[30rem] border border-rule"
            />
            <div className="flex flex-wrap items-center gap-3">
              <a
                href={`/profile/statistics/${recap.year}/${picture}`}
                download={`matinee-${recap.year}-${picture}.png`}
                className={buttonClass('plain')}
              >
                Save {titles[picture].toLowerCase()}
              </a>
              <SharePicture
                src={`/profile/statistics/${recap.year}/${picture}`}
                file={`matinee-${recap.year}-${picture}.png`}
              >
                {`Share ${titles[picture].toLowerCase()}`}
              </SharePicture>
            </div>
            {picture === 'films' ? (
              <ol className="serif list-inside list-decimal text-lg">
                {recap.best.map(({ film, stars }) => (
                  <li key={film.id}>
                    <Link href={`/films/${film.slug}`}>{film.title}</Link>, {starsText(stars)} stars
                  </li>
                ))}
              </ol>
            ) : (
              <dl className="grid gap-2">
                {recapFigures(recap).map(([figure, what]) => (
                  <div
                    key={`${figure} ${what}`}
                    className="flex flex-wrap justify-between gap-x-4 border-b border-rule py-1"
                  >
                    <dt className="text-soft">{what}</dt>
                    <dd className="serif text-lg">{figure}</dd>
                  </div>
                ))}
              </dl>
            )}
          </Section>
        ))}
      </div>
    </div>
  )
}
