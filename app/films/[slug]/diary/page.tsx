import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { DayText } from '@/components/profile/diary/day-text'
import { tabHref } from '@/components/profile/diary/diary-tabs'
import { LastChanges } from '@/components/profile/diary/last-changes'
import { NoteForm } from '@/components/profile/diary/note-form'
import { ViewingForm } from '@/components/profile/diary/viewing-form'
import { RemoveEventForm } from '@/components/profile/remove-event-form'
import { PageHead } from '@/components/ui/page-head'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { findFilmBySlug } from '@/lib/catalog/queries'
import { listChanges } from '@/lib/feedback/diary-changes'
import { getFilmDiary } from '@/lib/feedback/diary-queries'
import { firstDay, latestDay } from '@/lib/feedback/diary-schema'

export const metadata: Metadata = { title: say('Your diary of a film'), robots: { index: false } }

const noteWords = {
  evidence:
    'Read it for my taste: it goes along when lines of my taste are proposed, to a model only where I allow one.',
  shared: say(
    'Share it without my name: from five people on, what is said of a film here is summed up on its page by the site’s own code.',
  ),
}

export default async function FilmDiaryPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const [film, viewer] = await Promise.all([findFilmBySlug(slug), getViewer()])
  if (!film) notFound()
  if (!viewer) redirect(`/sign-in?returnTo=/films/${film.slug}/diary`)
  const [{ viewings, note }, changes] = await Promise.all([getFilmDiary(viewer.id, film.id), listChanges(viewer.id)])
  const form = {
    filmId: film.id,
    title: film.title,
    first: firstDay(film.year),
    latest: latestDay(new Date(), viewer.timeZone),
  }
  return (
    <div className="page grid gap-10">
      <PageHead
        title="Your diary of it"
        aside={
          <Link href={`/films/${film.slug}`} className="tap inline-flex items-center text-sm">
            Back to {film.title}
          </Link>
        }
      >
        <p>
          <cite>{film.title}</cite>: when you saw it, and what you have to say of it.{' '}
          <Link href={tabHref('watched')}>All of your diary</Link>
        </p>
      </PageHead>
      <LastChanges changes={changes} />
      <section aria-labelledby="viewings" className="grid gap-4">
        <h2 id="viewings" className="text-2xl">
          {say('When you saw it')}
        </h2>
        {viewings.length > 0 && (
          <ul className="max-w-[44rem]">
            {viewings.map(({ eventId, day, stars }) => (
              <li
                key={eventId}
                className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-6 border-b border-rule py-4"
              >
                <div className="grid gap-2">
                  <h3 className="text-lg">
                    <DayText at={day} />
                  </h3>
                  <ViewingForm key={`${day} ${stars}`} {...form} eventId={eventId} day={day} stars={stars} />
                </div>
                <RemoveEventForm eventId={eventId} what={`${film.title}, ${day}`} />
              </li>
            ))}
          </ul>
        )}
        <ViewingForm {...form} />
      </section>
      <section aria-labelledby="own-note" className="grid gap-4">
        <h2 id="own-note" className="text-2xl">
          A note
        </h2>
        <NoteForm
          key={note?.eventId ?? 'none'}
          filmId={film.id}
          text={note?.text ?? ''}
          evidence={note?.evidence ?? false}
          shared={note?.shared ?? false}
          words={noteWords}
        />
      </section>
    </div>
  )
}
