import type { Browser, Page, Request } from '@playwright/test'
import { createAdmin, createUser } from '../../testing/factories'
import { promptOf } from '../fake-openai/wire'
import { expect, test } from '../fixtures'
import { axeViolations } from '../support/axe-violations'
import { fakeModel } from '../support/fake-model'
import { looksRight } from '../support/in-both-themes'
import { newMarker } from '../support/people'

// Prompts belong to the whole site: one test after another, and everything is put back at the end.
test.describe.configure({ mode: 'serial', timeout: 60_000 })

const pages = [
  '/admin/prompts',
  '/admin/prompts/slate',
  '/admin/prompts/slate/trial',
  '/admin/prompts/note/trial?person=me',
]

// Not deleted: somebody’s list may be about to name the version it was made with. Of other languages others have theirs.
test.afterAll(({ db }) => db.promptVersion.updateMany({ where: { language: 'en' }, data: { status: 'ARCHIVED' } }))

const instructions = (page: Page) => page.getByRole('textbox', { name: 'Instructions' })

/** What is sent: the plain box stays in the form, out of sight once the editor is loaded. */
const text = (page: Page) => page.locator('textarea[name=instructions]')
const editorOf = (page: Page) => page.locator('.cm-content')

/** Until the page has taken it: it may wake, or the editor take the box's place, between the two. */
const write = (page: Page, words: string) =>
  expect(async () => {
    await instructions(page).fill(words, { timeout: 1000 })
    await expect(text(page)).toHaveValue(words, { timeout: 1000 })
    await expect(page.getByText(new RegExp(`^${words.length} of \\d+ characters`))).toBeVisible({ timeout: 1000 })
  }).toPass()

async function saveDraft(page: Page, text: string) {
  await page.goto('/admin/prompts/slate')
  await write(page, text)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText(/Draft \d+ is saved\./)).toBeVisible()
}

async function publish(page: Page): Promise<string> {
  await page.getByRole('textbox', { name: 'Why it should serve all the same' }).fill('For a test.')
  await page.getByRole('button', { name: /^Publish draft/ }).click()
  const said = page.getByText(/Version \d+ serves from now on\./)
  await expect(said).toBeVisible()
  return /\d+/.exec((await said.textContent()) ?? '')?.[0] ?? ''
}

async function openFor(
  browser: Browser,
  userId: string,
  signIn: (id: string, context: Awaited<ReturnType<Browser['newContext']>>) => Promise<void>,
  baseURL: string | undefined,
) {
  const context = await browser.newContext({ baseURL })
  await signIn(userId, context)
  return context.newPage()
}

test('does not exist for strangers and people', async ({ page, db, signIn }) => {
  const statuses = () => Promise.all(pages.map(async (path) => (await page.request.get(path)).status()))
  expect(await statuses()).toEqual(pages.map(() => 404))
  await signIn((await createUser(db, { email: `${newMarker()}@matinee.test` })).id)
  expect(await statuses()).toEqual(pages.map(() => 404))
  expect(await (await page.request.get('/admin/prompts/slate')).text()).not.toContain('Rules that always hold')
  await signIn((await createAdmin(db)).id)
  expect(await statuses()).toEqual(pages.map(() => 200))
  expect((await page.request.get('/admin/prompts/nothing')).status()).toBe(404)
  expect((await page.request.get('/admin/prompts/slate/999')).status()).toBe(404)
})

test('refuses the action to those who are no admins, also when the role was taken away a moment ago', async ({
  page,
  browser,
  baseURL,
  db,
  signIn,
}) => {
  const admin = await createAdmin(db)
  await signIn(admin.id)
  await saveDraft(page, 'Before.')
  await write(page, 'After.')
  await db.user.update({ where: { id: admin.id }, data: { role: 'PERSON' } })
  const sent = page.waitForRequest((request: Request) => request.postData()?.includes('basedOn') === true)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText('This page is for administrators.')).toBeVisible()
  await expect(text(page)).toHaveValue('After.')

  const request = await sent
  const stranger = await browser.newContext({ baseURL })
  const { cookie: _cookie, 'content-length': _length, ...headers } = await request.allHeaders()
  const plain = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')))
  const answer = await stranger.request.post(request.url(), { headers: plain, data: request.postDataBuffer() ?? '' })
  expect(await answer.text()).toContain('unauthenticated')
  await stranger.close()
  const instructionsOf = (where: object) =>
    db.promptVersion.findMany({ where: { key: 'SLATE', ...where }, select: { instructions: true } })
  expect(await instructionsOf({ status: 'DRAFT' })).toEqual([{ instructions: 'Before.' }])
  expect(await instructionsOf({ instructions: 'After.' })).toEqual([])
})

test('says at the field what is wrong, while one types and when one saves', async ({ page, db, signIn }) => {
  await signIn((await createAdmin(db)).id)
  const stored = () => db.promptVersion.count({ where: { key: 'NOTE' } })
  const before = await stored()
  await page.goto('/admin/prompts/note')
  await expect(editorOf(page)).toBeVisible()
  const field = instructions(page)
  await field.fill('One.\nYou like {{ person.shoe }}.')
  await expect(field).toHaveAccessibleDescription(/Line 2: There is no variable “person\.shoe”\./)
  await page.getByRole('textbox', { name: 'Temperature' }).fill('9')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText('Please check what is marked.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Temperature' })).toHaveAccessibleDescription(/at most 2/)
  await expect(text(page)).toHaveValue('One.\nYou like {{ person.shoe }}.')
  expect(await stored()).toBe(before)

  await page.getByRole('button', { name: /^Line 2/ }).click()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('You like {{ person.shoe }}.')
  await page.keyboard.press('Delete')
  await page.getByRole('button', { name: 'person.tone' }).click()
  await expect(text(page)).toHaveValue('One.\n{{ person.tone }}')
  await page.getByRole('textbox', { name: 'Temperature' }).fill('0.4')
  await expect(field).not.toHaveAccessibleDescription(/There is no variable/)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText(`Draft ${before + 1} is saved.`)).toBeVisible()

  await page.getByRole('button', { name: 'Set draft aside' }).click()
  await page.getByRole('link', { name: 'Take it up again' }).click()
  await expect(text(page)).toHaveValue('One.\n{{ person.tone }}')
})

test('what is published, edited and rolled back stands in the next request', async ({
  page,
  browser,
  baseURL,
  db,
  signIn,
  regular,
  model,
}) => {
  const adminPage = await openFor(browser, (await createAdmin(db)).id, signIn, baseURL)
  const word = newMarker()
  const lastBody = async () => JSON.stringify((await model.slateRequests()).at(-1)?.body)
  const newPicks = async () => {
    const before = await model.slateCalls()
    await page.getByRole('button', { name: 'New picks' }).click()
    await expect.poll(model.slateCalls).toBe(before + 1)
    await expect(page.getByText(/explained by a language model/)).toBeVisible()
  }
  expect(regular.marker).toBeTruthy()

  await saveDraft(adminPage, `The ${word}one text for {{ person.tone }} readers.`)
  await page.goto('/')
  await expect.poll(model.slateCalls).toBe(1)
  expect(await lastBody()).not.toContain(word)

  const first = await publish(adminPage)
  const before = adminPage.getByRole('region', { name: 'Written before' })
  // Not pressed: lists of everybody else here would be written anew too.
  await expect(before).toContainText('the words of another version than the one that serves')
  await expect(before.getByRole('button', { name: /^Renew/ })).toBeVisible()
  await newPicks()
  expect(await lastBody()).toContain(`The ${word}one text for plain readers.`)
  expect(await lastBody()).toContain('Rules that always hold')

  await saveDraft(adminPage, `The ${word}two text.`)
  const second = await publish(adminPage)
  await newPicks()
  expect(await lastBody()).toContain(`${word}two`)

  await adminPage.goto(`/admin/prompts/slate/${first}`)
  await adminPage.getByRole('button', { name: `Roll back to version ${first}` }).click()
  await expect(adminPage.getByText('A copy of this version serves from now on')).toBeVisible()
  await newPicks()
  expect(await lastBody()).toContain(`${word}one`)
  expect(await lastBody()).not.toContain(`${word}two`)

  await adminPage.goto('/admin/prompts/slate')
  await adminPage.getByRole('link', { name: `Version ${second}`, exact: true }).click()
  await adminPage.getByRole('combobox', { name: 'Compare with' }).selectOption(`Version ${first}`)
  await expect(adminPage.getByRole('listitem').filter({ hasText: `Removed: The ${word}one text` })).toBeVisible()
  await expect(adminPage.getByRole('listitem').filter({ hasText: `Added: The ${word}two text.` })).toBeVisible()
  await adminPage.context().close()
})

test('a trial streams, is counted for the admin, keeps nothing and runs once', async ({
  page,
  db,
  signIn,
  fakeOpenaiUrl,
}) => {
  const admin = await createAdmin(db)
  await signIn(admin.id)
  const word = newMarker()
  const model = fakeModel(fakeOpenaiUrl, word)
  await model.play({ scenario: 'hold', after: 2 })
  await page.goto('/admin/prompts/slate')
  await write(page, `Words ${word}.`)
  await page.getByRole('button', { name: 'Save and try' }).click()
  await expect(page.getByRole('region', { name: 'Rendered instructions' })).toContainText(`Words ${word}.`)
  expect(await model.slateCalls()).toBe(0)

  await page.getByRole('button', { name: 'Run it' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByText('Waiting for the next pick…').filter({ visible: true })).toHaveCount(1)
  expect(await model.lastState()).toBe('held')
  await model.release()
  await expect(page.getByRole('article')).toHaveCount(8)
  await expect(page.getByText('8 of 8')).toBeVisible()

  const [request] = await model.slateRequests()
  const shown = await page.getByRole('region', { name: 'Data of the request' }).textContent()
  expect(shown).toBe(request && promptOf(request.body))

  expect(await db.slate.count({ where: { userId: admin.id } })).toBe(0)
  const [usage] = await db.usageDay.findMany({ where: { scope: `user:${admin.id}` } })
  expect(usage?.calls).toBe(1)
  await page.reload()
  await expect(page.getByText('That run is over')).toBeVisible()
  expect(await model.slateCalls()).toBe(1)

  await model.play({ scenario: 'unknown-ids' })
  await page.getByRole('button', { name: 'Run again' }).click()
  await expect(page.getByText('Dropped: not one of the candidates')).toHaveCount(4)
  await expect(page.getByText('4 of 8')).toBeVisible()
})

test('a draft is replayed before its release, beside what serves, and what was not passed needs a reason', async ({
  page,
  db,
  signIn,
}) => {
  test.setTimeout(240_000)
  await signIn((await createAdmin(db)).id)
  // A second try writes other words: those of the first were replayed.
  await saveDraft(page, `Say why in a few words, ${newMarker()}.`)
  await page.getByRole('button', { name: /^Publish draft/ }).click()
  await expect(page.getByText(/has not been replayed as it stands now\. Replay it/)).toBeVisible()
  await page.getByRole('button', { name: 'Replay it before the release' }).click()
  // The first steps of the run begin beside it: on a busy machine its page is not there at once.
  await expect(page.getByRole('heading', { name: 'Replay before a release' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(/[1-9]\d* of \d+ steps\./)).toBeVisible({ timeout: 150_000 })
  expect((await axeViolations(page)).map(({ id }) => id)).toEqual([])
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Stopped by an admin.')).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('It goes on while you do something else.')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('region', { name: 'List by list' }).getByRole('listitem').first()).toBeVisible()
})

test('leaving with unsaved text asks, whether by a link, a key, a search or back, and no is no', async ({
  page,
  db,
  signIn,
}) => {
  await signIn((await createAdmin(db)).id)
  await page.goto('/admin/prompts')
  await page.getByRole('link', { name: 'Why it may suit you' }).click()
  await page.waitForURL('**/admin/prompts/note')
  await expect(editorOf(page)).toBeVisible()
  const asked: string[] = []
  let answer = false
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await (answer ? dialog.accept() : dialog.dismiss())
  })
  const metrics = page.getByRole('link', { name: 'Metrics', exact: true }).first()
  await write(page, 'Not saved yet.')
  await metrics.click()
  await metrics.focus()
  await page.keyboard.press('Enter')
  await page.evaluate(() => history.back())
  await expect.poll(() => asked).toEqual(['confirm', 'confirm', 'confirm'])
  expect(page.url()).toContain('/admin/prompts/note')
  await expect(text(page)).toHaveValue('Not saved yet.')
  // A place on the page is not away from it, and a saved text is left without a question.
  await page.getByRole('link', { name: 'Skip to the films' }).focus()
  await page.keyboard.press('Enter')
  await instructions(page).press('Control+s')
  await expect(page.getByText(/Draft \d+ is saved\./)).toBeVisible()
  await page.reload()
  expect(asked).toHaveLength(3)
  await write(page, 'Given up.')
  answer = true
  await metrics.click()
  await page.waitForURL('**/admin/metrics')
  expect(asked).toHaveLength(4)
  await db.promptVersion.deleteMany({ where: { key: 'NOTE', status: 'DRAFT' } })
})

test('Ctrl+S saves the draft from anywhere on the page, and undo takes back a variable that was inserted', async ({
  page,
  db,
  signIn,
}) => {
  await signIn((await createAdmin(db)).id)
  await page.goto('/admin/prompts/note')
  await expect(editorOf(page)).toBeVisible()
  await write(page, 'Be brief.')
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^person\./ })
    .first()
    .click()
  await expect(text(page)).toHaveValue(/person\./)
  await instructions(page).press('Control+z')
  await expect(text(page)).toHaveValue('Be brief.')
  // Wherever one stands on the page.
  await page.getByRole('link', { name: 'Metrics', exact: true }).first().press('Control+s')
  await expect(page.getByText(/Draft \d+ is saved\./)).toBeVisible()
})

test('the editor offers variables as one types, and the keyboard leaves it', async ({ page, db, signIn }) => {
  await signIn((await createAdmin(db)).id)
  await page.goto('/admin/prompts/note')
  await expect(editorOf(page)).toBeVisible()
  await write(page, 'Be brief. ')
  await editorOf(page).press('Control+End')
  await page.keyboard.type('{{ pers')
  const offered = page.getByRole('listbox')
  await offered.getByRole('option', { name: 'person' }).click()
  await page.keyboard.type('.to')
  await offered.getByRole('option', { name: 'tone' }).click()
  await expect(text(page)).toHaveValue(/^Be brief\. \{\{ person\.tone ?\}\}$/)
  await page.keyboard.type(' | up')
  await expect(offered.getByRole('option', { name: 'upcase' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(offered).toHaveCount(0)
  await expect(editorOf(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(editorOf(page)).not.toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(editorOf(page)).toBeFocused()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the template is written in a plain box', async ({ page, db, signIn }) => {
    await signIn((await createAdmin(db)).id)
    await page.goto('/admin/prompts/note')
    await instructions(page).fill('Plain words.')
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByText(/Draft \d+ is saved\./)).toBeVisible()
    await page.goto('/admin/prompts/note')
    await expect(text(page)).toHaveValue('Plain words.')
  })

  test('two drafts are put together by one button, with a tick where both changed the same', async ({
    page,
    browser,
    baseURL,
    db,
    signIn,
  }) => {
    await signIn((await createAdmin(db)).id)
    const otherPage = await openFor(browser, (await createAdmin(db)).id, signIn, baseURL)
    const path = '/admin/prompts/portrait'
    await page.goto(path)
    await instructions(page).fill('One.\nTwo.\nThree.\nFour.')
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByText(/Draft \d+ is saved\./)).toBeVisible()
    await page.goto(path)
    await otherPage.goto(path)
    await instructions(otherPage).fill('The other one.\nTwo.\nThree.\nFour, theirs.')
    await otherPage.getByRole('button', { name: 'Save draft' }).click()
    await expect(otherPage.getByText(/Draft \d+ is saved\./)).toBeVisible()
    await otherPage.context().close()

    await instructions(page).fill('One.\nTwo.\nMine.\nThree.\nFour, mine.')
    await page.getByRole('button', { name: 'Save draft' }).click()
    const both = page.getByRole('region', { name: 'Both drafts together' })
    await both.getByRole('group', { name: 'Place 1 that both changed' }).getByRole('checkbox').check()
    await both.getByRole('button', { name: 'Save both together' }).click()
    await expect(page.getByText(/Draft \d+ is saved\./)).toBeVisible()
    const draft = await db.promptVersion.findFirst({ where: { key: 'PORTRAIT', status: 'DRAFT' } })
    expect(draft?.instructions).toBe('The other one.\nTwo.\nMine.\nThree.\nFour, theirs.')
    // It never served; the next test numbers its own from one.
    await db.promptVersion.delete({ where: { id: draft?.id ?? '' } })
  })
})

test('several drafts are asked for, and a trial tells which is kept', async ({ page, db, signIn, fakeOpenaiUrl }) => {
  const admin = await createAdmin(db)
  await signIn(admin.id)
  const word = newMarker()
  const model = fakeModel(fakeOpenaiUrl, word)
  await page.goto('/admin/prompts/slate')
  await write(page, `Words ${word}.`)
  await page.getByRole('textbox', { name: 'Drafts' }).fill('4')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByRole('textbox', { name: 'Drafts' })).toHaveAccessibleDescription(/Drafts is at most 3\./)
  await page.getByRole('textbox', { name: 'Drafts' }).fill('2')
  await page.getByRole('textbox', { name: 'Model' }).fill('nobody-has-this')
  await page.getByRole('button', { name: 'Save and try' }).click()
  await expect(
    page.getByText(/^A run takes about [\d,]+ tokens in and at most 3,200 out, 2 drafts together/),
  ).toBeVisible()
  await expect(page.getByText(/^The model’s server lists no “nobody-has-this”/)).toBeVisible()
  await page.getByRole('button', { name: 'Run it' }).click()
  const drafts = page.getByRole('region', { name: 'Drafts' })
  await expect(drafts.getByText(/^Draft \d$/)).toHaveText(['Draft 1', 'Draft 2'])
  await expect(drafts.getByText(/^Kept: \d of \d texts stand$/)).toHaveCount(1)
  await drafts.getByText(/^Kept:/).click()
  await looksRight(page, 'drafts of a trial')
  expect(await model.slateCalls()).toBe(2)
  const [usage] = await db.usageDay.findMany({ where: { scope: `user:${admin.id}` } })
  expect(usage?.calls).toBe(2)
})

test('two admins who changed different places save both; where both changed the same, one chooses', async ({
  page,
  browser,
  baseURL,
  db,
  signIn,
}) => {
  await signIn((await createAdmin(db)).id)
  const otherPage = await openFor(browser, (await createAdmin(db)).id, signIn, baseURL)
  const path = '/admin/prompts/portrait'
  const saved = (on: Page) => expect(on.getByText(/Draft \d+ is saved\./)).toBeVisible()
  const save = async (on: Page, text: string) => {
    await write(on, text)
    await on.getByRole('button', { name: 'Save draft' }).click()
  }
  await page.goto(path)
  await save(page, 'One.\nTwo.\nThree.\nFour.\nFive.')
  await saved(page)
  await page.goto(path)
  await otherPage.goto(path)
  await otherPage.getByRole('textbox', { name: 'Note' }).fill('Of the other one')
  await save(otherPage, 'The other one.\nTwo.\nThree.\nFour.\nFive, theirs.')
  await saved(otherPage)

  await save(page, 'One.\nTwo.\nThree.\nMine.\nFour.\nFive, mine.')
  const both = page.getByRole('region', { name: 'Both drafts together' })
  await expect(both.getByRole('listitem').filter({ hasText: 'Added: The other one.' })).toBeVisible()
  const overlap = both.getByRole('group', { name: 'Place 1 that both changed' })
  await expect(overlap).toContainText('Five, mine.')
  await expect(both).toContainText('Note: Of the other one')
  await looksRight(page, 'merge of two drafts')
  await overlap.getByRole('radio', { name: 'Keep theirs' }).check()
  await both.getByRole('button', { name: 'Put both into the form' }).click()
  await expect(text(page)).toHaveValue('The other one.\nTwo.\nThree.\nMine.\nFour.\nFive, theirs.')
  await expect(page.getByText('Both drafts stand in the form. Not saved yet.')).toBeVisible()
  await expect(both).toHaveCount(0)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await saved(page)
  const draft = await db.promptVersion.findFirst({ where: { key: 'PORTRAIT', status: 'DRAFT' } })
  expect(draft).toMatchObject({
    instructions: 'The other one.\nTwo.\nThree.\nMine.\nFour.\nFive, theirs.',
    note: 'Of the other one',
  })
  // It never served; the next test numbers its own from one.
  await db.promptVersion.delete({ where: { id: draft?.id ?? '' } })
  await otherPage.context().close()
})

test('shows of a person only what a model would get, and sends nothing without their consent', async ({
  page,
  db,
  signIn,
}) => {
  await signIn((await createAdmin(db)).id)
  const word = newMarker()
  const consents = { create: { purpose: 'HELP' as const, granted: true } }
  await createUser(db, { name: `Zora ${word}`, email: `${word}@matinee.test`, consents })
  await page.goto('/admin/prompts/slate/trial?version=default')
  await page.getByRole('textbox', { name: 'Somebody with an account' }).fill(`${word}@`)
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('list', { name: 'Accounts found' }).getByRole('link').click()
  await expect(page.getByRole('combobox', { name: 'Person' })).toHaveValue(/^c/)
  const data = page.getByRole('region', { name: 'Data of the request' })
  await expect(data).toContainText('"task":"slate"')
  await expect(data).not.toContainText(word)
  expect(page.url()).not.toContain(word)
  await page.getByRole('button', { name: 'Run it' }).click()
  await expect(page.getByText('This person has not agreed to a language model')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(8)
})

test('names a published version that is broken', async ({ page, db, signIn }) => {
  await signIn((await createAdmin(db)).id)
  const broken = { instructions: 'Fine.\n{{ person.shoe }}', temperature: 1, topP: 1, maxTokens: 300 }
  const version = { key: 'PORTRAIT', number: 1, status: 'PUBLISHED', ...broken } as const
  const where = { key_number: { key: version.key, number: version.number } }
  await db.promptVersion.upsert({ where, create: version, update: version })
  await page.goto('/admin/prompts')
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Portrait of a taste' }) })
  await expect(entry).toContainText(
    'Version 1 is published but would not work, so the built-in default serves everyone.',
  )
  await expect(entry).toContainText('Line 2: There is no variable “person.shoe”.')
  await entry.getByRole('link', { name: 'Mend it in the editor' }).click()
  await expect(text(page)).toHaveValue('Fine.\n{{ person.shoe }}')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible in the ${colorScheme} theme and fits 320 px`, async ({ page, db, signIn }) => {
    await signIn((await createAdmin(db)).id)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of [...pages, '/admin/prompts/slate/1']) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(path)
      expect(await axeViolations(page), path).toEqual([])
      await page.setViewportSize({ width: 320, height: 700 })
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      expect(await page.evaluate(overflow), path).toBe(0)
    }
  })
}
