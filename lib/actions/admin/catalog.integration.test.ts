import { afterEach, describe, expect, it } from 'vitest'
import { createAdmin, createFilm, createFilms, createUser } from '../../../testing/factories'
import { signIn, signOut } from '../../../testing/request/request'
import { adminFilmSearch } from '../../catalog/edits/admin-film-filters'
import { filmName, formValuesOf } from '../../catalog/edits/film-form'
import { countAdminFilmFilters, findAdminFilm, listAdminFilms, listFilmEdits } from '../../catalog/edits/queries'
import { importedMark } from '../../catalog/imported-mark'
import { db } from '../../db'
import { releaseFilmAction, restoreFilmAction, retireFilmAction, saveFilmAction } from './catalog'

afterEach(signOut)

/** The form of a film as its page sends it, with something typed into it. */
async function formFor(slug: string, typed: Record<string, string>): Promise<FormData> {
  const film = await findAdminFilm(slug)
  if (!film) throw new Error(`no film ${slug}`)
  const { retired: _retired, ...opened } = film.state
  const form = new FormData()
  const values = { filmId: `${film.id}`, opened: JSON.stringify(opened), ...formValuesOf(film.state, (kin) => kin) }
  for (const [name, value] of Object.entries({ ...values, ...typed })) form.set(name, value)
  return form
}
const stored = (id: number) => db.film.findUniqueOrThrow({ where: { id }, include: { edits: true, kindred: true } })

const all: [string, (filmId: number) => Promise<unknown>][] = [
  ['saving', (filmId) => saveFilmAction({ filmId, opened: '{}', year: '1900' })],
  ['retiring', (filmId) => retireFilmAction({ filmId, retired: 'yes' })],
  ['restoring', (filmId) => restoreFilmAction({ filmId, editId: 1 })],
  ['giving back', (filmId) => releaseFilmAction({ filmId })],
]

describe.each(all)('%s', (_name, act) => {
  it('is refused to strangers, to people who are no admins, and once the role is taken away', async () => {
    const film = await createFilm(db, { editedFields: ['year'] })
    expect(await act(film.id)).toMatchObject({ ok: false, code: 'unauthenticated' })
    await signIn((await createUser(db)).id)
    expect(await act(film.id)).toMatchObject({ ok: false, code: 'forbidden' })
    const admin = await createAdmin(db)
    await signIn(admin.id)
    await db.user.update({ where: { id: admin.id }, data: { role: 'PERSON' } })
    expect(await act(film.id)).toMatchObject({ ok: false, code: 'forbidden' })
    expect(await stored(film.id)).toMatchObject({ year: film.year, retiredAt: null, editedFields: ['year'], edits: [] })
  })

  it('says so when there is no such film', async () => {
    await signIn((await createAdmin(db)).id)
    expect(await act(2_000_000_000)).toMatchObject({ ok: false })
  })
})

describe('an admin', () => {
  it('changes a field of a film that is not complete, and names kindred films by title and year', async () => {
    await signIn((await createAdmin(db, { name: 'Ada Admin' })).id)
    const film = await createFilm(db)
    const kin = await createFilms(
      db,
      Array.from({ length: 6 }, () => ({})),
    )
    const links = Object.fromEntries(
      kin.flatMap((each, place) => [
        [`kindred.${place}`, filmName(each)],
        [`because.${place}`, `reason number ${place}`],
      ]),
    )
    const answer = await saveFilmAction(null, await formFor(film.slug, { runtimeMinutes: '101', ...links }))
    expect(answer).toEqual({ ok: true, data: { changed: ['runtimeMinutes', 'kindred'], others: [] } })
    const after = await stored(film.id)
    expect(after).toMatchObject({ runtimeMinutes: 101, editedFields: ['runtimeMinutes', 'kindred'] })
    expect(after.kindred.map((link) => link.toId).toSorted()).toEqual(kin.map((each) => each.id).toSorted())
    const { edits } = await listFilmEdits(film.id)
    expect(edits).toMatchObject([{ kind: 'EDITED', authorName: 'Ada Admin' }])
  })

  it('gets errors at the fields, keeps what was typed, and nothing is written', async () => {
    await signIn((await createAdmin(db)).id)
    const [film, ...twins] = await createFilms(db, [{}, { title: 'Twin of two' }, { title: 'Twin of two' }])
    if (!film || !twins[0]) throw new Error('films were made')
    const typed = { year: 'soon', 'moods.1': 'gloom', 'kindred.0': 'Twin of two (1990)', 'because.0': 'so it is said' }
    const answer = await saveFilmAction(null, await formFor(film.slug, { ...typed, title: 'Typed' }))
    expect(answer).toMatchObject({ ok: false, code: 'invalid', values: { ...typed, title: 'Typed' } })
    expect(answer).toMatchObject({
      fieldErrors: {
        year: ['A year from 1888 to 2030.'],
        moods: ['“gloom” is not in this list.'],
        'kindred.0': [expect.stringContaining(`Twin of two (1990), ${twins[0].slug}`)],
      },
    })
    expect(await stored(film.id)).toMatchObject({ title: film.title, edits: [] })
  })

  it('refuses a form that is damaged or too large', async () => {
    await signIn((await createAdmin(db)).id)
    const film = await createFilm(db)
    for (const opened of ['[]', '{', 'x'.repeat(60_001)])
      expect(await saveFilmAction({ filmId: film.id, opened })).toMatchObject({ ok: false, code: 'invalid' })
    const long = await formFor(film.slug, { logline: 'x'.repeat(4_001) })
    expect(await saveFilmAction(null, long)).toMatchObject({
      ok: false,
      fieldErrors: { logline: [expect.any(String)] },
    })
  })

  it('does not write over what another admin saved meanwhile, unless told to', async () => {
    const [ada, bob] = [await createAdmin(db), await createAdmin(db)]
    const film = await createFilm(db)
    const late = await formFor(film.slug, { year: '1992', prominence: '7' })
    await signIn(ada.id)
    await saveFilmAction(null, await formFor(film.slug, { year: '1991' }))
    await signIn(bob.id)
    expect(await saveFilmAction(null, late)).toMatchObject({
      ok: false,
      code: 'conflict',
      fieldErrors: { year: [expect.stringContaining('somebody else')] },
      values: { year: '1992', prominence: '7' },
    })
    expect(await stored(film.id)).toMatchObject({ year: 1991, prominence: 50 })
    const answer = await saveFilmAction(null, late)
    if (answer.ok) throw new Error('two people saved the same')
    expect(answer.details).toEqual({
      theirs: '{"year":1991}',
      theirWords: '{"year":"1991"}',
      by: ada.name ?? ada.email,
    })
    late.set('theirs', answer.details?.theirs ?? '')
    expect(await saveFilmAction(null, late)).toMatchObject({
      code: 'conflict',
      fieldErrors: { year: [expect.any(String)] },
      details: { theirs: '{"year":1991}' },
    })
    late.set('choose.year', 'theirs')
    expect(await saveFilmAction(null, late)).toMatchObject({ ok: true, data: { changed: ['prominence'] } })
    expect(await stored(film.id)).toMatchObject({ year: 1991, prominence: 7 })
    late.set('choose.year', 'mine')
    expect(await saveFilmAction(null, late)).toMatchObject({ ok: true, data: { changed: ['year'] } })
    expect(await stored(film.id)).toMatchObject({ year: 1992, prominence: 7 })
  })

  it('restores what stood before a change, also over the changes after it', async () => {
    await signIn((await createAdmin(db)).id)
    const film = await createFilm(db)
    for (const year of ['1991', '1992']) await saveFilmAction(null, await formFor(film.slug, { year }))
    await saveFilmAction(null, await formFor(film.slug, { prominence: '9' }))
    const [, second, first] = (await listFilmEdits(film.id)).edits
    expect(await restoreFilmAction({ filmId: film.id, editId: second?.id })).toMatchObject({ ok: true })
    expect(await stored(film.id)).toMatchObject({ year: 1991, prominence: 50 })
    await restoreFilmAction({ filmId: film.id, editId: first?.id })
    expect(await stored(film.id)).toMatchObject({ year: 1990 })
    const other = await createFilm(db)
    expect(await restoreFilmAction({ filmId: other.id, editId: first?.id })).toMatchObject({ code: 'not-found' })
  })

  it('retires a film without touching what people said of it, brings it back, and gives it back to its file', async () => {
    await signIn((await createAdmin(db)).id)
    const film = await createFilm(db, { contentHash: `${importedMark}abc` })
    const person = await createUser(db)
    await db.rating.create({ data: { userId: person.id, filmId: film.id, value: 4 } })
    await retireFilmAction({ filmId: film.id, retired: 'yes' })
    expect(await stored(film.id)).toMatchObject({ retiredAt: expect.any(Date), editedFields: ['retired'] })
    expect(await db.rating.count({ where: { filmId: film.id } })).toBe(1)
    await retireFilmAction({ filmId: film.id, retired: 'no' })
    expect((await stored(film.id)).retiredAt).toBeNull()
    expect(await releaseFilmAction({ filmId: film.id })).toMatchObject({ ok: true })
    const after = await stored(film.id)
    expect(after).toMatchObject({ editedFields: [], contentHash: importedMark })
    expect(after.edits.map((edit) => edit.kind)).toEqual(['RETIRED', 'BROUGHT_BACK', 'RELEASED'])
    expect(await releaseFilmAction({ filmId: film.id })).toMatchObject({ ok: false, code: 'conflict' })
  })
})

describe('the list', () => {
  const slugsFor = async (search: object) =>
    (await listAdminFilms(adminFilmSearch.parse(search))).films.map((film) => film.slug)

  it('finds films by words of title and people, by slug and by every number', async () => {
    const tmdbId = 1_500_000_000 + Math.floor(Math.random() * 1e6)
    const imdbId = `tt8${String(tmdbId).slice(-6)}`
    const film = await createFilm(db, { imdbId, tmdbId, searchTitle: `zq${tmdbId} night`, searchPeople: 'ada one' })
    for (const q of [`ZQ${tmdbId} ada`, film.slug, imdbId, `${tmdbId}`])
      expect(await slugsFor({ q }), q).toEqual([film.slug])
    for (const q of [`zq${tmdbId} bo`, "';--", '%']) expect(await slugsFor({ q }), q).not.toContain(film.slug)
  })

  it('each filter shows what lacks something, retired films only where asked, and counts it', async () => {
    const mark = `zf${Math.floor(Math.random() * 1e9)}`
    const words = { searchTitle: mark, moods: ['tender', 'tense', 'playful'], themes: ['a', 'b', 'c', 'd'] }
    const [moods, themes, gone, guest] = await createFilms(db, [
      { ...words, moods: [] },
      { ...words, themes: ['a'] },
      { ...words, moods: [], retiredAt: new Date() },
      { ...words, themes: [], contentHash: `${importedMark}x`, logline: 'Drama from 1990.' },
    ])
    const shown = (show: string) => slugsFor({ q: mark, show })
    const slugs = (...films: ({ slug: string } | undefined)[]) => films.map((film) => film?.slug)
    expect(await shown('moods')).toEqual(slugs(moods))
    expect(await shown('themes')).toEqual(slugs(themes, guest))
    expect(await shown('retired')).toEqual(slugs(gone))
    expect(await shown('imported')).toEqual(slugs(guest))
    expect(await shown('logline')).toEqual(slugs(guest))
    for (const show of ['kindred', 'lonely', 'imdb', 'tmdb', 'movielens'])
      expect(await shown(show), show).toEqual(slugs(moods, themes, guest))
    for (const show of ['settings', 'cast', 'edited', 'proposals']) expect(await shown(show), show).toEqual([])
    expect(await shown('nonsense')).toHaveLength(4)
    expect((await countAdminFilmFilters()).retired).toBe(await db.film.count({ where: { retiredAt: { not: null } } }))
  })
})
