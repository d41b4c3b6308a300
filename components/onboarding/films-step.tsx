import type { Viewer } from '@/lib/auth/viewer'
import { getCatalog, toCard } from '@/lib/catalog/snapshot'
import { gridFor } from '@/lib/onboarding/grids'
import { listLoved } from '@/lib/onboarding/queries'
import { FilmPoster } from '../films/film-poster'
import { LovedToggle } from './loved-toggle'
import { PassForm } from './pass-form'

export async function FilmsStep({ step, viewer }: { step: 'films' | 'more-films'; viewer: Viewer }) {
  const catalog = await getCatalog()
  const [ids, loved] = await Promise.all([gridFor(viewer.id, step, catalog), listLoved(viewer.id)])
  const films = ids.flatMap((id) => catalog.films.get(id) ?? [])
  return (
    <>
      <p className="serif max-w-[40rem] text-lg text-soft">
        {step === 'films'
          ? 'Tap every film you love. Leave the rest: not having seen it says nothing.'
          : 'Chosen from what you tapped. Again: only the ones you love.'}
      </p>
      <ul className="grid grid-cols-3 gap-3 sm:grid-cols-4 sm:gap-5 md:grid-cols-5 lg:grid-cols-7">
        {films.map((film) => (
          <li key={film.id}>
            <LovedToggle filmId={film.id} title={film.title} year={film.year} loved={loved.has(film.id)}>
              <FilmPoster film={toCard(film)} />
            </LovedToggle>
          </li>
        ))}
      </ul>
      <PassForm step={step} label="Go on">
        <p className="text-sm text-soft">None of them? Go on all the same.</p>
      </PassForm>
    </>
  )
}
