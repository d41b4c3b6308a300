import { createAdmin } from '../../testing/factories'
import { createAlike } from '../../testing/taste-groups'
import { expect, test } from '../fixtures'
import { looksRight } from '../support/in-both-themes'
import { listKnownFilms } from '../support/people'

const lines = ['mood:dread', 'mood:tense', 'genre:horror', 'era:1980s']

test('somebody joins a group of taste, sees what it likes and why, asks for it, and leaves', async ({
  page,
  person,
  db,
}) => {
  await db.interestEdit.createMany({
    data: lines.map((facet) => ({ userId: person.id, facet, strength: 2, stated: true })),
  })
  const group = page.getByRole('region', { name: 'Your group of taste' })
  const open = async () => {
    await page.goto('/profile')
    await group.getByRole('heading', { name: 'Your group of taste' }).click()
  }
  await open()
  await expect(group).toContainText('never who is in a group')
  await group.getByRole('button', { name: 'Put me in a group' }).click()
  await expect(group).toContainText('Groups are made each night')

  const others = await createAlike(db, 24, lines)
  const films = await listKnownFilms(db, 12, 'musical')
  // As the night leaves it; a night that another test calls in between takes it away again.
  await expect(async () => {
    await db.tasteGroup.deleteMany({ where: { people: { some: { userId: person.id } } } })
    await db.tasteGroup.create({
      data: {
        facets: ['mood:dread', 'genre:horror'],
        middle: {},
        people: { create: [person.id, ...others].map((userId) => ({ userId })) },
        films: { create: films.map(({ id }, place) => ({ filmId: id, place: place + 1 })) },
      },
    })
    await open()
    await expect(group).toContainText('like “Full of dread” and “Horror” more than others here do')
    await expect(group).toContainText('your own lines say “Full of dread” and “Horror” too')
    await expect(group.getByRole('link').first()).toHaveText(`${films[0]?.title} (${films[0]?.year})`)
    await expect(page.getByText('Alike')).toHaveCount(0)
    await page.goto('/ask')
    await page.getByRole('link', { name: 'people with my taste', exact: true }).click()
    await expect(page.getByRole('link', { name: 'people with my taste', exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    )
    const found = page.getByRole('list', { name: 'Found for tonight' })
    await expect(found.getByRole('article')).toHaveCount(8)
    const titles = await found.getByRole('heading').allTextContents()
    for (const title of titles) expect(films.map((film) => film.title)).toContain(title)
  }).toPass()
  await open()
  await looksRight(page, 'group-of-taste')

  await page.setViewportSize({ width: 1280, height: 900 })
  await group.getByRole('button', { name: 'Leave it' }).click()
  await expect(group.getByRole('button', { name: 'Put me in a group' })).toBeVisible()
  expect(await db.tasteGroupPerson.count({ where: { userId: person.id } })).toBe(0)
  await page.goto('/ask?w=of-group')
  await expect(page.getByText('You are in no group of taste')).toBeVisible()
})

test('admins see groups as counts in tens, and nobody in them', async ({ page, db, signIn }) => {
  const admin = await createAdmin(db)
  await signIn(admin.id)
  const people = await createAlike(db, 23, lines)
  const small = await createAlike(db, 19, lines)
  const of = (facet: string, userIds: string[]) =>
    db.tasteGroup.create({
      data: { facets: [facet], middle: {}, people: { create: userIds.map((userId) => ({ userId })) } },
    })
  await expect(async () => {
    await db.tasteGroup.deleteMany({ where: { people: { some: { userId: { in: [...people, ...small] } } } } })
    await of('setting:village', people)
    await of('setting:suburbia', small)
    await page.goto('/admin/audience')
    await expect(page.getByRole('row').filter({ hasText: 'A village' })).toContainText('about 20')
    await expect(page.getByText('The suburbs')).toHaveCount(0)
    await expect(page.getByText('Alike')).toHaveCount(0)
  }).toPass()
  await looksRight(page, 'audience')
})

test('admins count people by what they like, did and allow, and a count that tells of few is not told', async ({
  page,
  db,
  signIn,
}) => {
  const admin = await createAdmin(db)
  const people = await createAlike(db, 45, [])
  const before = new Date(Date.now() - 3 * 86_400_000)
  await db.user.updateMany({ where: { id: { in: people } }, data: { createdAt: before } })
  await db.consent.createMany({
    data: people.map((userId, place) => ({ userId, purpose: 'HELP', granted: place < 3, decidedAt: before })),
  })
  await signIn(admin.id)
  await page.goto('/admin/audience')
  const status = page.getByRole('status').filter({ hasText: 'people' })
  // Whichever it is was counted once today, for all who ask.
  await expect(status).toHaveText(
    /^(?:About [\d,]*0|How many) people are here, guests among them(?:: that is not told)?\.$/,
  )
  await page.getByRole('combobox', { name: 'Like' }).selectOption('Western')
  await page.getByRole('combobox', { name: 'Allow' }).selectOption('Let admins see it to help')
  await page.getByRole('button', { name: 'Count' }).click()
  await expect(status).toHaveText(
    'How many people like “Western” and allow “Let admins see it to help”: that is not told.',
  )
  await expect(page.getByRole('main')).not.toContainText('Alike')
  await signIn((await db.user.findFirstOrThrow({ where: { id: { in: people } } })).id)
  expect((await page.request.get('/admin/audience')).status()).toBe(404)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('one joins and leaves', async ({ page, person, db }) => {
    await page.goto('/profile')
    const group = page.getByRole('region', { name: 'Your group of taste' })
    const granted = async () =>
      (await db.consent.findFirst({ where: { userId: person.id, purpose: 'GROUPS' }, select: { granted: true } }))
        ?.granted
    await group.getByRole('heading', { name: 'Your group of taste' }).click()
    await group.getByRole('button', { name: 'Put me in a group' }).click()
    await expect.poll(granted).toBe(true)
    await page.goto('/profile')
    await group.getByRole('heading', { name: 'Your group of taste' }).click()
    await group.getByRole('button', { name: 'Leave it' }).click()
    await expect.poll(granted).toBe(false)
  })
})
