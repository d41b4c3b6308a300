import { OwnLink } from '@/components/ui/own-link'
import { say } from '@/domains/words'
import type { Viewer } from '@/lib/auth/viewer'
import type { FilmDetail } from '@/lib/catalog/schema'
import { getFeedback } from '@/lib/feedback/queries'
import { StartGuestForm } from '../layout/start-guest-form'
import { DwellTracker } from './dwell-tracker'
import { FilmVerdict } from './verdict/film-verdict'
import { FilmWords } from './verdict/film-words'
import { genreChoices } from './verdict/genre-choices'

/** Rating and reactions for a viewer, the door for a stranger. */
export async function ViewerPanel({ film, viewer }: { film: FilmDetail; viewer: Viewer | null }) {
  if (!viewer) {
    return (
      <div className="flex flex-wrap items-center gap-4 border-y border-rule py-4">
        <p className="serif text-lg">{say('Seen it?')}</p>
        <StartGuestForm returnTo={`/films/${film.slug}`} />
        <OwnLink href={`/sign-in?returnTo=/films/${film.slug}`} className="tap inline-flex items-center text-sm">
          Sign in
        </OwnLink>
      </div>
    )
  }
  const feedback = await getFeedback(viewer.id, film.id)
  return (
    // The reasons of a refusal take more lines than the stars: room for them is there from the start.
    <div className="grid min-h-44 content-start gap-1 border-y border-rule py-3 max-sm:min-h-64">
      <FilmWords>
        <FilmVerdict filmId={film.id} title={film.title} feedback={feedback} genres={genreChoices(film.genres)} says />
      </FilmWords>
      {viewer.consents.behaviour && <DwellTracker filmId={film.id} />}
    </div>
  )
}
