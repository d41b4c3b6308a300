import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { FilmEditList } from '@/components/admin/catalog/film/film-edit-list'
import { FilmEditor } from '@/components/admin/catalog/film/film-editor'
import { FilmStanding } from '@/components/admin/catalog/film/film-standing'
import { WordSuggestions } from '@/components/admin/catalog/film/word-suggestions'
import { inlineLink } from '@/components/admin/link-class'
import { Panel } from '@/components/admin/panel'
import { Pagination } from '@/components/films/pagination'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { filmName, formValuesOf } from '@/lib/catalog/edits/film-form'
import {
  findAdminFilm,
  findFilmsNamed,
  listFilmEdits,
  listFilmNames,
  listFilmTitles,
} from '@/lib/catalog/edits/queries'
import { pageNumber } from '@/lib/input'

const origins = {
  shipped: 'From the catalog’s files.',
  imported: say('Imported from a file of films.'),
  added: 'Written here; no seed or import changes it.',
}

type PageProps = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ page?: string | string[]; added?: string | string[] }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const viewer = await getViewer()
  const film = viewer?.role === 'ADMIN' ? await findAdminFilm((await params).slug) : null
  return { title: film ? `Edit: ${film.state.title}` : 'Catalog' }
}

export default async function AdminFilmPage({ params, searchParams }: PageProps) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const film = await findAdminFilm((await params).slug)
  if (!film) notFound()
  const { page: pageAsked, added } = await searchParams
  const page = pageNumber.parse(pageAsked)
  const { id, slug, state, editedFields, origin, namedBy } = film
  const linkedBack = state.kindred.flatMap((link) => (namedBy.includes(link.slug) ? [link.slug] : []))
  const [nameOf, names, { edits, pages }] = await Promise.all([
    kindredNames(state.kindred.map((link) => link.slug)),
    listFilmNames(),
    listFilmEdits(id, page),
  ])
  const { retired, ...opened } = state
  const path = `/admin/catalog/${slug}`
  return (
    <div className="grid gap-8">
      <AdminHead title={filmName(state)} trail={[{ href: '/admin/catalog', label: 'Catalog' }]}>
        <p>
          {origins[origin]} {namedBy.length === 1 ? say('One film names it') : say`${namedBy.length} films name it`} as
          kindred.{' '}
          <Link href={`/films/${slug}`} className={inlineLink}>
            Look at its page
          </Link>
        </p>
      </AdminHead>
      {added === 'yes' && <Notice tone="good">Added to the catalog.</Notice>}
      <FilmEditor
        filmId={id}
        opened={JSON.stringify(opened)}
        initial={formValuesOf(state, nameOf, linkedBack)}
        linkedBack={linkedBack}
      />
      <WordSuggestions films={names} />
      <Panel id="standing" title={say('In the programme')}>
        <FilmStanding filmId={id} retired={retired} editedFields={origin === 'added' ? [] : editedFields} />
      </Panel>
      <Panel id="history" title="History">
        <FilmEditList filmId={id} edits={edits} />
        <Pagination page={page} pages={pages} hrefOf={(each) => `${path}?page=${each}#history`} />
      </Panel>
    </div>
  )
}

type Named = { slug: string; title: string; year: number }

/** How kindred films are written in the form: by their slug where two films bear the same name. */
async function kindredNames(slugs: string[]): Promise<(slug: string) => string> {
  const films = await listFilmTitles(slugs)
  const namesakes = await findFilmsNamed(films.map((film) => film.title))
  const isAlone = (film: Named) => namesakes.filter((each) => filmName(each) === filmName(film)).length === 1
  return (slug) => {
    const film = films.find((each) => each.slug === slug)
    return film && isAlone(film) ? filmName(film) : slug
  }
}
