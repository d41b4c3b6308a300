import { artefactDescription } from '../../lib/engine/schema'
import { createAdmin, createUser } from '../../testing/factories'
import { cronSecret } from '../environment/sites'
import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { newMarker } from '../support/people'

// One lease and one history for the whole site: one test after another, and everything is put back at the end.
test.describe.configure({ mode: 'serial', timeout: 60_000 })

type Database = Parameters<typeof createAdmin>[0]

test.afterAll(async ({ db }) => {
  await db.engineArtefact.deleteMany()
  await db.engineLease.deleteMany()
  await db.engineConfig.deleteMany()
})

const nextHour = () => new Date(Date.now() + 3_600_000)
/** A training that runs elsewhere, so that these tests change nobody's list. */
const runElsewhere = (db: Database) =>
  db.engineLease.upsert({
    where: { name: 'train' },
    create: { name: 'train', owner: 'a test', expiresAt: nextHour(), startedAt: new Date() },
    update: {
      owner: 'a test',
      expiresAt: nextHour(),
      startedAt: new Date(),
      stage: 'neighbours',
      done: 40,
      total: 160,
    },
  })

const worse = artefactDescription.parse({
  format: 1,
  mode: 'full',
  why: 'asked for',
  dataAsOf: 0,
  fullAsOf: 0,
  solved: 1_200,
  inRows: false,
  data: { films: 1_200, people: 540, likes: 25_000, datasetPeople: 500, heldOut: 60 },
  seconds: { reading: 1, training: 2, judging: 1 },
  catalogFingerprint: '',
  optionsFingerprint: '',
  heldOutRule: 'one-in-ten-1',
  options: {},
  verdict: {
    kind: 'worse',
    people: 60,
    ndcg10: {
      candidate: { mean: 0.06, standardError: 0.01 },
      serving: { mean: 0.09, standardError: 0.01 },
      difference: { mean: -0.03, standardError: 0.008 },
    },
  },
})
const hold = (db: Database) =>
  db.engineArtefact.create({
    data: { status: 'HELD', description: worse, bytes: Uint8Array.of(1), size: 1, checksum: '' },
  })

test('the page does not exist for strangers and people, and the nightly call wants its secret', async ({
  page,
  db,
  signIn,
}) => {
  const status = async () => (await page.request.get('/admin/engine')).status()
  expect(await status()).toBe(404)
  await signIn((await createUser(db, { email: `${newMarker()}@matinee.test` })).id)
  expect(await status()).toBe(404)
  await signIn((await createAdmin(db)).id)
  expect(await status()).toBe(200)

  await runElsewhere(db)
  const call = (authorization?: string) =>
    page.request.get('/api/cron/train?full=1', { headers: authorization ? { authorization } : {} })
  expect((await call()).status()).toBe(401)
  expect((await call('Bearer anything')).status()).toBe(401)
  const answer = await call(`Bearer ${cronSecret}`)
  expect(await answer.json()).toMatchObject({ outcome: 'busy' })
})

test('an admin sees a training run, stops it, and decides on what was held by its numbers', async ({
  page,
  db,
  signIn,
}) => {
  await signIn((await createAdmin(db)).id)
  await runElsewhere(db)
  const [first, second] = [await hold(db), await hold(db)]
  await page.goto('/admin/prompts')
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Engine' }).click()
  await expect(page.getByText('neighbours, 40 of 160 films')).toBeVisible()
  await db.engineLease.update({ where: { name: 'train' }, data: { done: 120 } })
  await expect(page.getByText('neighbours, 120 of 160 films')).toBeVisible()
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await axeViolations(page)).toEqual([])
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overhang).toBeLessThanOrEqual(0)
  }
  await page.getByRole('button', { name: 'Stop it' }).click()
  await expect(page.getByText('An admin stopped it. Nothing was replaced.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Train now' })).toBeVisible()

  const held = page.getByRole('region', { name: 'Held' })
  const numbers = 'Worse by more than one standard error on 60 people held out: NDCG@10 0.0600 after 0.0900'
  await expect(held.getByText(numbers)).toHaveCount(2)
  await held
    .getByRole('listitem')
    .filter({ hasText: `Number ${second.number},` })
    .getByRole('button', { name: 'Discard' })
    .click()
  await expect(held.getByRole('listitem')).toHaveCount(1)
  const rows = page.getByRole('region', { name: 'Trainings' }).getByRole('row')
  await expect(rows.filter({ hasText: 'Discarded' })).toContainText('-0.0300 ± 0.0080')

  // These bytes are no models: the page says that they cannot serve, and lists go on as before.
  await held.getByRole('button', { name: 'Serve it anyway' }).click()
  await expect(held).toHaveCount(0)
  await expect(rows.filter({ hasText: 'Refused' })).toContainText(String(first.number))
  await expect(page.getByText('Damaged: its checksum differs.')).toBeVisible()
  await expect(page.getByText('No trained model: the catalog alone ranks')).toBeVisible()
})

test('who loses the role stops nothing any more', async ({ page, db, signIn }) => {
  const admin = await createAdmin(db)
  await signIn(admin.id)
  await runElsewhere(db)
  await page.goto('/admin/engine')
  const stop = page.getByRole('button', { name: 'Stop it' })
  await expect(stop).toBeVisible()
  await db.user.update({ where: { id: admin.id }, data: { role: 'PERSON' } })
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await stop.click()
  await answered
  expect(await db.engineLease.findUnique({ where: { name: 'train' } })).toMatchObject({ owner: 'a test' })
})

test('an admin looks at other numbers side by side, lets them serve, reads what that did, and rolls back', async ({
  page,
  db,
  signIn,
}) => {
  await signIn((await createAdmin(db)).id)
  await page.goto('/admin/engine')
  await page.getByRole('link', { name: 'Change it, versions and roll back' }).click()
  await expect(page.getByText('These are the numbers that serve.')).toBeVisible()
  await page.getByText('What others like', { exact: true }).click()
  // Without Gorse this one changes nobody's list.
  const field = page.getByLabel('Gorse', { exact: true })
  await field.fill('none')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(field).toHaveAccessibleDescription(/This is no number\./)
  await expect(page.getByRole('button', { name: 'Serve these numbers' })).toHaveCount(0)
  await field.fill('4')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByText('The same, in the same order.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Serves now and Tried' }).getByRole('row')).toHaveCount(11)
  await expect(page.getByText('Gorse: 3 becomes 4')).toBeVisible()
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await axeViolations(page)).toEqual([])
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overhang).toBeLessThanOrEqual(0)
  }
  await page.getByLabel('Why').fill('a trial of a test')
  await page.getByRole('button', { name: 'Serve these numbers' }).click()
  const versions = page.getByRole('region', { name: 'Versions' })
  await expect(versions.getByRole('listitem').first()).toContainText('a trial of a test')
  await expect(versions.getByRole('listitem').first()).toContainText('Gorse 3 to 4.')

  await page.goto('/admin/engine')
  const news = page.getByRole('region', { name: 'A change of the configuration' })
  await expect(news).toContainText('Sample: a newcomer: The same, in the same order.')
  await news.getByRole('link', { name: 'Look at it side by side' }).click()
  await versions.getByRole('button', { name: /^Roll back to/ }).click()
  await expect(versions.getByRole('listitem').first()).toContainText('Rolled back to version')

  await page.goto('/admin/engine/candidates?person=sample-newcomer')
  const candidates = page.getByRole('region', { name: 'Films by component' })
  await expect(candidates.getByRole('row')).toHaveCount(25)
  await expect(candidates.getByRole('columnheader', { name: 'Popularity' })).toBeVisible()
})
