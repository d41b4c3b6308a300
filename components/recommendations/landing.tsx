import { FilmPoster } from '@/components/films/film-poster'
import { StartGuestForm } from '@/components/layout/start-guest-form'
import { OwnLink } from '@/components/ui/own-link'
import { AskBox } from '@/components/wishes/ask-box'
import { say } from '@/domains/words'
import { getCatalog } from '@/lib/catalog/snapshot'
import { engineFor } from '@/lib/engine/get-engine'
import { strangerRows } from '@/lib/recommendations/rows/rows'
import { firstGrid } from '@/lib/recommender/rank/onboarding-grid'
import { FilmRows } from './film-rows'

const POSTERS = 8

/** The page of a stranger: nothing personal, no model call. */
export async function Landing() {
  const [catalog, engine] = await Promise.all([getCatalog(), engineFor([])])
  const wall = firstGrid(catalog.index, POSTERS, engine.models).flatMap((id) => catalog.films.get(id) ?? [])
  return (
    <div className="page grid gap-14">
      <section className="grid items-center gap-10 pt-10 lg:grid-cols-12">
        <div className="grid gap-6 lg:col-span-6">
          <h1 className="text-4xl sm:text-[3.8rem]">
            {say('Films you will like, ')}
            <em>and the reason why</em>
          </h1>
          <p className="serif max-w-[34rem] text-lg text-soft">
            {say(
              'Tell Matinee a few films you love. It picks eight for tonight, says what each pick rests on, and lets you strike out whatever it got wrong.',
            )}
          </p>
          <AskBox label="Or just say what you feel like tonight" />
          <div className="flex flex-wrap items-center gap-4">
            <StartGuestForm />
            <OwnLink href="/sign-in" className="tap inline-flex items-center text-sm">
              I have an account
            </OwnLink>
          </div>
          <p className="text-sm text-soft">No account, no e-mail address. Two minutes, and you can stop at any step.</p>
        </div>
        <div className="grid grid-cols-4 gap-3 lg:col-span-6" aria-hidden>
          {wall.map((film) => (
            <FilmPoster key={film.id} film={film} />
          ))}
        </div>
      </section>
      <FilmRows
        rows={strangerRows(
          catalog,
          engine,
          wall.map((film) => film.id),
        )}
      />
    </div>
  )
}
