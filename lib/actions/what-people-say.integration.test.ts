import { expect, test } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { getCatalog } from '../catalog/snapshot'
import { db } from '../db'
import { saveNote } from '../feedback/diary'
import { saveRating } from '../feedback/mutations'
import { erasePerson } from '../privacy/mutations'
import { whatPeopleSay } from '../profile/what-people-say'

test('only notes that are shared are summed up, and one that is withdrawn, changed or erased counts no more', async () => {
  const { id: filmId } = await createFilm(db, { moods: ['tender'], genres: ['western'], themes: [], settings: [] })
  const people = await Promise.all(Array.from({ length: 6 }, () => createUser(db)))
  const share = (place: number, text: string, shared: boolean) =>
    saveNote(people[place]?.id ?? '', { filmId, text, evidence: true, shared })
  for (const place of [0, 1, 2, 3]) await share(place, 'A tender one. I love westerns.', true)
  await share(4, 'So tender.', false)
  await saveRating(people[4]?.id ?? '', filmId, 1)
  const said = async () => whatPeopleSay(filmId, await getCatalog())
  expect(await said()).toBeNull()

  await share(5, 'Sad musicals are better.', true)
  expect(await said()).toEqual({
    people: 5,
    about: [
      { label: 'tender', people: 4 },
      { label: 'western', people: 4 },
    ],
    stars: null,
  })
  await share(4, 'So tender.', true)
  expect(await said()).toMatchObject({ people: 6, about: [{ label: 'tender', people: 5 }, { people: 4 }] })

  await share(0, 'A tender one. I love westerns.', false)
  expect(await said()).toMatchObject({ people: 5 })
  await erasePerson(people[1]?.id ?? '')
  expect(await said()).toBeNull()
})
