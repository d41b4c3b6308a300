import Form from 'next/form'
import Link from 'next/link'
import { rowLink } from '@/components/admin/link-class'
import { buttonClass } from '@/components/ui/button'
import { ButtonForm } from '@/components/ui/forms/button-form'
import { Field } from '@/components/ui/forms/field'
import { say } from '@/domains/words'
import { addPoolFilmAction, removePoolFilmAction } from '@/lib/actions/admin/campaigns'
import { MOST_POOL } from '@/lib/audience/campaigns/schema'

type PoolFilm = { id: number; slug: string; title: string; year: number }
type PoolProps = { campaignId: string; pool: PoolFilm[]; isDraft: boolean; typed: string; found: PoolFilm[] }

/** Which films letters are about; while it is a draft more are looked for and added. */
export function CampaignPool({ campaignId, pool, isDraft, typed, found }: PoolProps) {
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <p className="text-sm text-soft">
          {pool.length} of at most {MOST_POOL}.
        </p>
        <ul aria-label="In the pool" className="border-b border-rule">
          {pool.map((film) => (
            <FilmRow key={film.id} film={film}>
              {isDraft && (
                <ButtonForm
                  action={removePoolFilmAction}
                  values={{ campaignId, filmId: film.id }}
                  look="quiet"
                  pendingText="…"
                >
                  {`Take ${film.title} out`}
                </ButtonForm>
              )}
            </FilmRow>
          ))}
        </ul>
      </div>
      {isDraft && (
        <div className="grid gap-2">
          <Form
            action={`/admin/campaigns/${campaignId}`}
            scroll={false}
            className="grid max-w-[44rem] grid-cols-[minmax(0,1fr)_auto] items-end gap-3"
          >
            <Field
              label={say('Title of a film, or who directed it')}
              name="q"
              defaultValue={typed}
              autoComplete="off"
            />
            <button type="submit" className={buttonClass('plain')}>
              Find
            </button>
          </Form>
          <div role="status" className="text-sm">
            {typed !== '' && found.length === 0 && <p className="text-soft">Nothing else has that in its title.</p>}
          </div>
          {found.length > 0 && (
            <ul aria-label="Found" className="border-b border-rule">
              {found.map((film) => (
                <FilmRow key={film.id} film={film}>
                  <ButtonForm
                    action={addPoolFilmAction}
                    values={{ campaignId, filmId: film.id }}
                    look="quiet"
                    pendingText="…"
                  >
                    {`Add ${film.title}`}
                  </ButtonForm>
                </FilmRow>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}

function FilmRow({ film: { slug, title, year }, children }: { film: PoolFilm; children: React.ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule">
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <Link href={`/films/${slug}`} className={rowLink}>
          {title}
        </Link>{' '}
        <span className="tabular text-sm text-soft">{year}</span>
      </span>
      {children}
    </li>
  )
}
