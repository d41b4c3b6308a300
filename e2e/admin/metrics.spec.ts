import { showToPeople } from '../../testing/experiment-people'
import { createAdmin, createUser } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { listKnownFilms, newMarker } from '../support/people'

const paths = ['/admin', '/admin/metrics', '/admin/metrics?size=7']

test('the pages do not exist for strangers and people', async ({ page, db, signIn }) => {
  const statuses = () => Promise.all(paths.map(async (path) => (await page.request.get(path)).status()))
  expect(await statuses()).toEqual([404, 404, 404])
  await signIn((await createUser(db, { email: `${newMarker()}@matinee.test` })).id)
  expect(await statuses()).toEqual([404, 404, 404])
})

test('a new kind of fault is marked until an admin has seen it', async ({ page, db, signIn }) => {
  await signIn((await createAdmin(db)).id)
  const name = newMarker()
  const id = `http://${name}.test/v1 chat ${name}`
  const kinds = { create: { use: 'list', kind: 'cut' } }
  await db.modelServer.create({ data: { id, address: id, api: 'chat', name, kinds } })
  await page.goto('/admin')
  const mark = page.getByRole('region', { name: 'New kinds of faults' }).getByRole('listitem').filter({ hasText: name })
  await expect(mark).toContainText('The language model stopped early (cut)')
  await mark.getByRole('button', { name: 'Seen' }).click()
  await expect(mark).toHaveCount(0)
  const fault = { work: 'night', kind: 'groups', count: 3, seenAt: null }
  const where = { work_kind: { work: fault.work, kind: fault.kind } }
  await db.workFault.upsert({ where, create: fault, update: fault })
  await page.reload()
  const night = page.getByRole('listitem').filter({ hasText: 'Groups of taste could not be made (night, 3 times)' })
  await night.getByRole('button', { name: 'Seen' }).click()
  await expect(night).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Right now' })).toBeVisible()
  await expect(mark).toHaveCount(0)
  await db.modelServer.delete({ where: { id } })
  await db.workFault.deleteMany()
})

test('an admin reads what the site does now, and ranges with the period before, also on a phone and in the dark', async ({
  page,
  db,
  signIn,
}) => {
  const admin = await createAdmin(db)
  await signIn(admin.id)
  const experiment = await db.experiment.create({
    data: {
      kind: 'VARIANTS',
      title: 'Of long ago',
      measure: 'opened',
      planned: 100,
      status: 'STOPPED',
      variants: { create: { position: 0, name: 'One' } },
    },
    select: { id: true, variants: { select: { id: true } } },
  })
  const filmIds = (await listKnownFilms(db, 4)).map(({ id }) => id)
  const shown = { experimentId: experiment.id, variantId: experiment.variants[0]?.id ?? '', filmIds, opens: () => 2 }
  await showToPeople(db, { ...shown, people: 40, days: 6 })
  // Written into days that may have been counted already.
  await db.keptReading.deleteMany({ where: { scope: { startsWith: 'site:' } } })
  await db.metricsRange.deleteMany()
  await db.visitDay.deleteMany()
  await page.goto('/admin')
  await expect(page.getByRole('region', { name: 'Model' })).toContainText('left')
  await page.getByRole('link', { name: 'Ranges and curves' }).click()
  const way = page.getByRole('region', { name: 'From shown to liked' })
  // All of what was kept is counted anew, as on no other visit.
  await expect(way.getByRole('row').filter({ hasText: 'Opened' })).toContainText('%', { timeout: 30_000 })
  await expect(page.getByRole('region', { name: 'Visits' })).toContainText(/[1-9]\d* visits/)
  await page.getByRole('link', { name: '7 days' }).click()
  await expect(page.getByText('The last 7 days and the 7 before')).toBeVisible()
  await expect(page.getByRole('img', { name: 'People who saw a card, a day' })).toBeVisible()
  await page.getByText('The same as a table').click()
  await page.setViewportSize({ width: 390, height: 900 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await expect(page.getByRole('region', { name: 'The model’s faults' })).toBeVisible()
  const lists = page.getByRole('region', { name: 'What lists were like' })
  await expect(lists.getByRole('row').filter({ hasText: 'Coverage' })).toContainText('%')
  await expect(lists.getByRole('row').filter({ hasText: 'New people who found something' })).toContainText('0 of ')
  for (const path of paths) {
    await page.goto(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await axeViolations(page), path).toEqual([])
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overhang, path).toBeLessThanOrEqual(0)
        if (process.env.SHOTS) {
          const name = `${path.replace(/\W+/g, '-')}-${colorScheme}-${width}.png`
          await page.screenshot({ path: `${process.env.SHOTS}/${name}`, fullPage: true })
        }
      }
    }
  }
  await db.experiment.deleteMany({ where: { id: experiment.id } })
})
