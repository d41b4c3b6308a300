import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { createAdmin, createFilm, createUser } from '../../testing/factories'
import { createProposal } from '../../testing/proposals'
import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { newMarker } from '../support/people'

const queue = '/admin/catalog/proposals'
type Database = Parameters<typeof createFilm>[0]
/** A film of a test's own that no list of recommendations will show. */
const newFilm = (db: Database) => createFilm(db, { title: `Reel ${newMarker()}`, prominence: 1 })

/** The command line as an operator runs it, with the scripted model. */
async function runEnrichment(fakeOpenaiUrl: string, ...args: string[]) {
  const flags = ['--import', 'tsx', '--conditions=react-server', 'scripts/enrich.ts']
  const env = { ...process.env, OPENAI_API_KEY: 'a-key-for-tests', OPENAI_BASE_URL: `${fakeOpenaiUrl}/v1` }
  return (await promisify(execFile)(process.execPath, [...flags, ...args], { env })).stdout
}

test('what a model writes is nowhere until it is approved, and gone when that is undone', async ({
  page,
  db,
  signIn,
  fakeOpenaiUrl,
}) => {
  const film = await newFilm(db)
  const first = await runEnrichment(fakeOpenaiUrl, '--strategy', 'basic', '--films', film.slug, '--yes')
  expect(first).toContain('1 proposal waiting for approval, 0 failed, 0 not begun.')
  expect(await runEnrichment(fakeOpenaiUrl, '--strategy', 'basic', '--films', film.slug, '--yes')).toContain(
    'nothing to do',
  )
  const filmPage = async () => (await page.request.get(`/films/${film.slug}`)).text()
  expect(await filmPage()).not.toContain('Hypnotic')
  expect((await page.request.get(queue)).status()).toBe(404)
  await signIn((await createUser(db, { email: `${newMarker()}@matinee.test` })).id)
  expect((await page.request.get(queue)).status()).toBe(404)

  await signIn((await createAdmin(db, { name: 'Ada Admin' })).id)
  await page.goto('/admin/catalog')
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Proposals' }).click()
  await page.getByRole('searchbox', { name: 'Film', exact: true }).fill(film.title)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  // The page before may say the same of the same film.
  await page.waitForURL(/[?&]film=/)
  await expect(page.getByText('One proposal waiting')).toBeVisible()
  await expect(page.getByRole('paragraph').filter({ hasText: /^Scripted view, / })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Obsession' }).uncheck()
  await page.getByRole('button', { name: `Approve ${film.title} (1990), basic` }).click()
  await expect(page.getByText('One proposal approved.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
  expect(await filmPage()).toContain('Hypnotic')
  expect(await filmPage()).not.toContain('Obsession')
  await page.goto(`/search?q=${encodeURIComponent(`scripted lantern ${film.title.split(' ')[1]}`)}`)
  await expect(page.getByRole('main').getByRole('link', { name: film.title }).first()).toBeVisible()

  await page.goto(`${queue}?state=approved&film=${film.slug}`)
  await expect(page.getByText(/Decided by Ada Admin/)).toBeVisible()
  await page.getByRole('button', { name: `Undo ${film.title} (1990), basic` }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
  expect(await filmPage()).not.toContain('Hypnotic')
})

test('a page of proposals is decided at once, with the text it takes the place of beside it', async ({
  page,
  db,
  signIn,
}) => {
  await signIn((await createAdmin(db)).id)
  const film = await newFilm(db)
  const old = await createProposal(db, {
    filmId: film.id,
    status: 'APPROVED',
    text: 'The first sentence. The second one.',
  })
  await db.filmText.create({
    data: { filmId: film.id, strategy: 'BASIC', text: old.text, tags: [], emotions: [], proposalId: old.id },
  })
  await createProposal(db, { filmId: film.id, text: 'The first sentence. Another one.', moods: ['eerie'] })
  await createProposal(db, { filmId: film.id, strategy: 'COMBINED', dropped: ['mood “gloopy”: not in the vocabulary'] })
  await page.goto(`${queue}?film=${film.slug}`)
  await expect(page.getByRole('listitem').filter({ hasText: 'Removed: The second one.' }).first()).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Added: Another one.' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Reject ticked' }).click()
  await expect(page.getByText('Tick at least one proposal.')).toBeVisible()
  await page.getByRole('link', { name: 'Tick all 2 on this page' }).click()
  await expect(page.getByRole('checkbox', { name: /^Tick / }).and(page.locator(':checked'))).toHaveCount(2)
  await page.getByRole('button', { name: 'Approve 2 ticked' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
  expect(await db.filmText.count({ where: { filmId: film.id } })).toBe(2)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('proposals are ticked and rejected', async ({ page, db, signIn }) => {
    await signIn((await createAdmin(db)).id)
    const film = await newFilm(db)
    await createProposal(db, { filmId: film.id })
    await page.goto(`${queue}?film=${film.slug}`)
    await page.getByRole('link', { name: 'Tick all 1 on this page' }).click()
    await page.getByRole('button', { name: 'Reject 1 ticked' }).click()
    await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
    await page.goto(`${queue}?film=${film.slug}&state=rejected`)
    await expect(page.getByText('One proposal rejected')).toBeVisible()
  })
})

test('a prompt about films is tried on a film', async ({ page, db, signIn, fakeOpenaiUrl }) => {
  const admin = await createAdmin(db)
  await signIn(admin.id)
  expect(fakeOpenaiUrl).toBeTruthy()
  await page.goto('/admin/prompts/enrichment-combined')
  await expect(page.getByRole('button', { name: 'neighbours.by' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'person.tone' })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Rules and output' })).toContainText('contemplative')
  await page.goto('/admin/prompts/enrichment-combined/trial')
  await page.getByRole('searchbox', { name: 'Film', exact: true }).fill('alien')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Run on Alien (1979)' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Data of the request' })).toContainText('"neighbours":[')
  await page.getByRole('button', { name: 'Run it' }).click()
  await expect(page.getByText(/^Scripted view, /)).toBeVisible()
  expect(await db.filmProposal.count({ where: { film: { slug: 'alien' } } })).toBe(0)
  expect(await db.usageDay.findMany({ where: { scope: `user:${admin.id}` } })).toMatchObject([{ calls: 1 }])
  await page.goto('/admin/prompts/enrichment-basic/trial?film=zzqqxx')
  await expect(page.getByText('No film of the catalog is called “zzqqxx”.')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible in the ${colorScheme} theme and fits 320 px`, async ({ page, db, signIn }) => {
    await signIn((await createAdmin(db)).id)
    const film = await newFilm(db)
    await createProposal(db, { filmId: film.id, moods: ['eerie'], dropped: ['mood “gloopy”: not in the vocabulary'] })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of [`${queue}?film=${film.slug}`, '/admin/prompts/enrichment-basic/trial']) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(path)
      expect(await axeViolations(page), path).toEqual([])
      await page.setViewportSize({ width: 320, height: 700 })
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      expect(await page.evaluate(overflow), path).toBe(0)
    }
  })
}
