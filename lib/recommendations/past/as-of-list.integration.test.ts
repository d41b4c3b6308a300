import { expect, test } from 'vitest'
import { createFilms, createUser } from '../../../testing/factories'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { saveRating } from '../../feedback/mutations'
import { editInterest } from '../../profile/mutations'
import { findListAsOf } from './as-of-list'

/** Somebody with one liked western, a list made then, and everything else said after it. */
async function personWithList() {
  const [western, other, shown] = await createFilms(
    db,
    ['western', 'noir', 'noir'].map((genre, place) => ({
      title: `Then ${place} ${crypto.randomUUID()}`,
      genres: [genre],
    })),
  )
  if (!western || !other || !shown) throw new Error('three films were made')
  const { id } = await createUser(db)
  await saveRating(id, western.id, 5)
  await editInterest(id, 'mood:dread', { strength: 1.5, stated: true })
  const [now] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp()::timestamp(3) AS now`
  const startedAt = new Date((now?.now.getTime() ?? 0) + 1)
  await db.$queryRaw`SELECT 1 FROM pg_sleep(0.02)`
  const { id: slateId } = await db.slate.create({
    data: {
      userId: id,
      model: '',
      profileVersion: 1,
      partOfDay: 'any',
      status: 'DONE',
      startedAt,
      candidates: [
        { filmId: other.id, score: 1.5, contributions: [{ kind: 'popularity', amount: 0.4 }] },
        {
          filmId: shown.id,
          score: 2.5,
          contributions: [
            { kind: 'interest', facet: 'genre:noir', amount: 1.2 },
            { kind: 'kindred', filmId: western.id, amount: -0.5 },
            { kind: 'popularity', amount: 0.01 },
          ],
        },
      ],
      items: { create: { position: 0, filmId: shown.id, reason: '', basis: [], servedBy: 'RANKING' } },
    },
  })
  await saveRating(id, other.id, 5)
  await editInterest(id, 'mood:dread', { strength: -1.5 })
  await editInterest(id, 'words:later', { label: 'later words', stated: true })
  return { id, slateId, western, other, shown }
}

test('an earlier list shows the taste of its moment beside that of today, and what was weighed with its place', async () => {
  const { id, slateId, western, other, shown } = await personWithList()
  const viewer = await findViewerById(id)
  const list = viewer && (await findListAsOf(viewer, slateId))
  const of = (facet: string) => list?.lines.find((line) => line.facet === facet)
  expect(list?.said).toEqual({ ratings: 1, words: 0 })
  expect(of('mood:dread')).toMatchObject({ was: 1.5, now: -1.5 })
  expect(of('genre:western')?.was).toBeGreaterThan(0)
  expect(of('genre:noir')?.was ?? null).toBeNull()
  expect(of('words:later')).toMatchObject({ label: 'later words', was: null })
  expect(list?.candidates).toMatchObject([
    {
      film: { slug: shown.slug },
      rank: 1,
      place: 1,
      because: [
        { label: 'Noir', amount: 1.2 },
        { label: western.title, amount: -0.5 },
      ],
    },
    { film: { slug: other.slug }, rank: 2, place: null, because: [{ label: 'other people', amount: 0.4 }] },
  ])
})

test('a list of somebody else is none, and candidates that cannot be read are none', async () => {
  const { id, slateId } = await personWithList()
  const stranger = await findViewerById((await createUser(db)).id)
  expect(stranger && (await findListAsOf(stranger, slateId))).toBeNull()
  await db.slate.update({ where: { id: slateId }, data: { candidates: { odd: true }, profiled: false } })
  const viewer = await findViewerById(id)
  expect(viewer && (await findListAsOf(viewer, slateId))).toMatchObject({ candidates: [], lines: [], profiled: false })
})
