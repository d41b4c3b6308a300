import { say } from '../../testing/factories'
import { expect, test } from '../fixtures'
import { looksRight } from '../support/in-both-themes'
import { listKnownFilms } from '../support/people'

test('a taste is a picture to send; a year of ratings is two, with the same in words; a year of too little is none', async ({
  page,
  person,
  db,
}) => {
  const films = await listKnownFilms(db, 12, 'drama')
  for (const [place, film] of films.entries()) {
    const at = new Date(Date.UTC(2025, 2, 1 + place))
    await say(db, person.id, { type: 'RATED', filmId: film.id, value: place % 2 ? 4.5 : 3, at })
  }
  // As on a phone: what is handed to the device is noted, and the second time its window is closed.
  await page.addInitScript(() => {
    const shared: string[] = []
    Object.assign(window, { shared })
    Object.defineProperties(navigator, {
      canShare: { value: () => true },
      share: {
        value: async ({ files: [file] }: { files: File[] }) => {
          if (shared.push(`${file?.name} ${file?.type} ${(file?.size ?? 0) > 10_000}`) > 1)
            throw new DOMException('closed', 'AbortError')
        },
      },
    })
  })
  const sharedNow = () => page.evaluate(() => (window as unknown as { shared: string[] }).shared)
  await page.goto('/profile')
  await expect(page.getByRole('region', { name: 'A short portrait' })).toBeVisible()
  await page.getByRole('button', { name: 'Send it as a picture' }).click()
  await expect.poll(sharedNow).toEqual(['matinee-taste.png image/png true'])

  await page.goto('/profile/statistics')
  await page.getByRole('navigation', { name: 'A year in pictures' }).getByRole('link', { name: '2025' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your 2025' })).toBeVisible()
  for (const name of ['The five best of 2025', 'In figures of 2025']) {
    const picture = page.getByRole('img', { name: new RegExp(name) })
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
      .toEqual([1080, 1350])
  }
  await expect(page.getByRole('region', { name: 'The five best' }).getByRole('listitem')).toHaveCount(5)
  await expect(page.getByRole('region', { name: 'In figures' })).toContainText('films rated')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save the five best' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('matinee-2025-films.png')
  const share = page.getByRole('button', { name: 'Share in figures' })
  for (const times of [1, 2]) {
    await share.click()
    await expect.poll(sharedNow).toEqual(Array.from({ length: times }, () => 'matinee-2025-figures.png image/png true'))
  }
  await expect(page.getByText('It could not be shared.')).toHaveCount(0)
  await looksRight(page, 'recap')
  expect((await page.request.get('/profile/statistics/2024')).status()).toBe(404)
})
