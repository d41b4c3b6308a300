import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAdmin, createFilm } from '../../../testing/factories'
import { db } from '../../db'
import { editFilm, type FilmEditRequest } from './mutations'

const edit = (request: Omit<FilmEditRequest, 'kind'>) =>
  db.$transaction((tx) => editFilm(tx, { kind: 'EDITED', ...request }))
const filmWithAdmin = async () => {
  const [film, admin, kin] = await Promise.all([createFilm(db), createAdmin(db), createFilm(db)])
  return { film, kin, request: { filmId: film.id, authorId: admin.id } }
}

test('an edit is written, searchable, held against the seed, and remembered with both values', async () => {
  const { film, kin, request } = await filmWithAdmin()
  const title = `Été ${randomUUID().slice(0, 8)}`
  const link = { slug: kin.slug, because: 'both stand in this test' }
  expect(await edit({ ...request, values: { title, year: film.year, kindred: [link] } })).toEqual(['title', 'kindred'])
  const after = await db.film.findUniqueOrThrow({
    where: { id: film.id },
    include: { kindred: true, edits: { include: { author: true } } },
  })
  expect(after).toMatchObject({ title, searchTitle: title.toLowerCase().replaceAll('é', 'e') })
  expect(after.editedFields).toEqual(['title', 'kindred'])
  expect(after.kindred).toMatchObject([{ toId: kin.id, because: link.because }])
  expect(after.updatedAt.getTime()).toBeGreaterThan(film.updatedAt.getTime())
  expect(after.edits).toMatchObject([
    {
      kind: 'EDITED',
      author: { id: request.authorId },
      changes: [
        { field: 'title', before: film.title, after: title },
        { field: 'kindred', before: [], after: [link] },
      ],
    },
  ])
})

test('an edit that changes nothing is none', async () => {
  const { film, request } = await filmWithAdmin()
  expect(await edit({ ...request, values: { title: film.title, genres: film.genres } })).toEqual([])
  expect(await db.filmEdit.count({ where: { filmId: film.id } })).toBe(0)
})

test('a field that changed since it was read is not written over; other fields can be written meanwhile', async () => {
  const { film, request } = await filmWithAdmin()
  const opened = { year: film.year, title: film.title }
  await edit({ ...request, values: { year: 1991 }, opened })
  await expect(edit({ ...request, values: { year: 1992 }, opened })).rejects.toMatchObject({
    code: 'conflict',
    fieldErrors: { year: [expect.stringContaining('somebody else')] },
  })
  expect(await edit({ ...request, values: { title: `${film.title} again` }, opened })).toEqual(['title'])
  expect(await edit({ ...request, values: { year: 1992 } })).toEqual(['year'])
})

test('an id of another film, and a kindred film that is not there, are refused at their field', async () => {
  const { film, kin, request } = await filmWithAdmin()
  const tmdbId = Math.floor(Math.random() * 1e9)
  await edit({ ...request, filmId: kin.id, values: { tmdbId } })
  await expect(edit({ ...request, values: { tmdbId } })).rejects.toMatchObject({
    fieldErrors: { tmdbId: [`This TMDB id belongs to ${kin.title} (1990).`] },
  })
  for (const slug of ['nowhere-to-be-found', film.slug])
    await expect(
      edit({ ...request, values: { kindred: [{ slug, because: 'it is not there' }] } }),
    ).rejects.toMatchObject({
      fieldErrors: { kindred: [`No other film is called ${slug}.`] },
    })
  expect(await db.filmEdit.count({ where: { filmId: film.id } })).toBe(0)
})

test('two edits at the same moment both arrive and both are remembered', async () => {
  const { film, request } = await filmWithAdmin()
  await Promise.all([edit({ ...request, values: { year: 1991 } }), edit({ ...request, values: { prominence: 7 } })])
  const after = await db.film.findUniqueOrThrow({ where: { id: film.id }, include: { edits: true } })
  expect(after).toMatchObject({ year: 1991, prominence: 7 })
  expect(after.editedFields.toSorted()).toEqual(['prominence', 'year'])
  expect(after.edits).toHaveLength(2)
})
