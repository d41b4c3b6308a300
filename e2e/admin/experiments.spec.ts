import type { Page } from '@playwright/test'
import { showToPeople } from '../../testing/experiment-people'
import { createAdmin, createUser } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { listKnownFilms, newMarker } from '../support/people'

// Experiments are of the whole site: one test after another, and none is left running.
test.describe.configure({ mode: 'serial', timeout: 60_000 })
test.afterAll(({ db }) => db.experiment.deleteMany())

/** Axe in both themes, and nothing that makes the page scroll sideways on a phone. */
async function expectFine(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await axeViolations(page)).toEqual([])
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overhang).toBeLessThanOrEqual(0)
    }
  }
}

async function start(page: Page, title: string) {
  await page.goto('/admin/experiments')
  await page.getByLabel('What it is about').fill(title)
  await page.getByLabel('What decides').selectOption('opened')
  const variant = page.getByRole('group', { name: 'Variant', exact: true })
  await variant.getByLabel('Name').fill('Small model')
  await variant.getByLabel('Prompt of the list').selectOption('default')
  await variant.getByLabel('Of a film’s text').selectOption('default')
  await page.getByLabel('Days at least').fill('5')
  await variant.getByLabel('Model').fill('small-model')
  await page.getByRole('button', { name: 'Start for 1 % of people' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test('the pages and the figures do not exist for strangers and people', async ({ page, db, signIn }) => {
  await signIn((await createAdmin(db)).id)
  await start(page, 'Not yours')
  const { id } = await db.experiment.findFirstOrThrow({ where: { title: 'Not yours' }, select: { id: true } })
  await page.context().clearCookies()
  const paths = ['/admin/experiments', `/admin/experiments/${id}`, `/api/experiments/${id}`]
  const statuses = () => Promise.all(paths.map(async (path) => (await page.request.get(path)).status()))
  expect(await statuses()).toEqual([404, 404, 404])
  await signIn((await createUser(db, { email: `${newMarker()}@matinee.test` })).id)
  expect(await statuses()).toEqual([404, 404, 404])
  await db.experiment.deleteMany()
})

test('an admin starts one, widens it, reads what came of it, takes the figures along and ends it', async ({
  page,
  db,
  signIn,
}) => {
  await signIn((await createAdmin(db)).id)
  await page.goto('/admin/experiments')
  await page.getByRole('button', { name: 'Start for 1 % of people' }).click()
  await expect(page.getByText('Say what it is about.')).toBeVisible()
  await page.getByLabel('What it is about').fill('A smaller model')
  await page.getByRole('button', { name: 'Start for 1 % of people' }).click()
  await expect(page.getByText('Two variants are the least.')).toBeVisible()
  await expectFine(page)

  await start(page, 'A smaller model')
  await expect(page.getByText('Running for 1 % of people')).toBeVisible()
  await expect(page.getByText(/^Not enough data yet: about 5 more days/)).toBeVisible()
  await expect(page.getByText('Planned for 500 people in each group and at least 5 days')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Variants' })).toContainText('texts of films by the built-in prompt')
  await expect(page.getByRole('button', { name: /^End it/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Widen to 10 % of people' }).click()
  await expect(page.getByText('Running for 10 % of people')).toBeVisible()

  const { id, variants } = await db.experiment.findFirstOrThrow({
    where: { status: 'RUNNING' },
    select: { id: true, variants: { orderBy: { position: 'asc' }, select: { id: true } } },
  })
  await db.experiment.update({
    where: { id },
    data: { startedAt: new Date(Date.now() - 6 * 86_400_000) },
    select: { id: true },
  })
  const films = (await listKnownFilms(db, 6)).map((film) => film.id)
  for (const [at, variant] of variants.entries())
    await showToPeople(db, {
      experimentId: id,
      variantId: variant.id,
      people: 120,
      filmIds: films,
      days: 5,
      opens: (place) => 1 + 2 * at + (place % 2),
    })
  await page.reload()
  const reading = page.getByRole('region', { name: 'What it says' })
  await expect(reading).toContainText('“Small model” is better by “opened”')
  await expect(reading.getByRole('row').filter({ hasText: 'Small model' })).toContainText('Better')
  await expect(page.getByRole('img', { name: /Small model/ })).toBeVisible()
  await page.getByText('The same as a table').click()
  await expect(page.getByRole('region', { name: 'Small model, day by day' }).getByRole('row')).not.toHaveCount(1)
  await expectFine(page)

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Figures by day as CSV' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toBe('matinee-experiment.csv')
  const text = await (await page.request.get(`/api/experiments/${id}`)).text()
  expect(text.split('\r\n')[0]).toMatch(/^day,group,people,cards,opened/)
  expect(text).toContain('"Small model"')

  await page.getByRole('button', { name: 'End it: “Small model” serves everybody' }).click()
  await expect(page.getByText(/“Small model” serves everybody\. Not taken over: its model small-model/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Widen/ })).toHaveCount(0)
})

test('a model that was trained here is offered for a variant, and one still in training is not', async ({
  page,
  db,
  signIn,
}) => {
  await signIn((await createAdmin(db)).id)
  const training = {
    server: 'models.test',
    baseModel: 'small-1',
    kind: 'preferences',
    fileId: '',
    fileHash: '',
    people: 12,
  }
  await db.fineTune.deleteMany({ where: { jobId: { in: ['e2e-1', 'e2e-2'] } } })
  await db.fineTune.createMany({
    data: [
      { ...training, jobId: 'e2e-1', examples: 60, status: 'succeeded', model: 'ft:small-1:us:matinee:abc' },
      { ...training, jobId: 'e2e-2', examples: 90, status: 'running' },
    ],
  })
  await page.goto('/admin/experiments')
  const trained = page.getByRole('region', { name: 'Models trained here' })
  await expect(trained.getByRole('listitem')).toHaveCount(1)
  await expect(trained).toContainText('ft:small-1:us:matinee:abc from small-1 and 60 pairs of answers')
  const offered = page.locator('datalist option')
  await expect(offered).toHaveAttribute('value', 'ft:small-1:us:matinee:abc')
  await expectFine(page)
  await db.fineTune.deleteMany({ where: { jobId: { in: ['e2e-1', 'e2e-2'] } } })
})

test('people are held out, told so under their list, and no longer when it has ended', async ({
  page,
  browser,
  baseURL,
  db,
  signIn,
}) => {
  const admin = await createAdmin(db)
  await signIn(admin.id)
  await page.goto('/admin/experiments')
  await page.getByLabel(/^Hold out/).fill('50')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('At most 20 %.')).toBeVisible()
  await page.getByLabel(/^Hold out/).fill('5')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Without what is inferred' })).toBeVisible()
  await expectFine(page)

  const holdout = await db.experiment.findFirstOrThrow({
    where: { kind: 'HOLDOUT' },
    select: { id: true, variants: { orderBy: { position: 'asc' }, select: { id: true } } },
  })
  const person = await createUser(db, {
    onboarding: { create: { step: 'privacy', finishedAt: new Date() } },
    consents: { create: { purpose: 'BEHAVIOUR', granted: true } },
    experimentGroups: { create: { experimentId: holdout.id, variantId: holdout.variants[1]?.id ?? '' } },
  })
  const context = await browser.newContext({ baseURL })
  await signIn(person.id, context)
  const theirs = await context.newPage()
  await theirs.goto('/')
  const note = theirs.getByText('You are in the small group we compare with')
  await expect(note).toBeVisible()
  await page.getByRole('button', { name: 'Stop it, nothing changes' }).click()
  await expect(page.getByText('Stopped by an admin.')).toBeVisible()
  await theirs.goto('/')
  await expect(note).toHaveCount(0)
  await context.close()
})
