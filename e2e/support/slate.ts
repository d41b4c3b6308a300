import { expect, type Locator, type Page } from '@playwright/test'

export const SLATE_SIZE = 8

export const tonight = (page: Page): Locator => page.getByRole('region', { name: 'Tonight for you' })
export const cardsOf = (page: Page): Locator => tonight(page).getByRole('article')
export const writerNote = (page: Page): Locator => tonight(page).getByRole('status')

/** Opens the front page and waits until the list is whole and somebody has signed it. */
export async function openSlate(page: Page): Promise<void> {
  await page.goto('/')
  await expectWholeList(page)
}

export async function expectWholeList(page: Page): Promise<void> {
  await expect(writerNote(page)).toContainText(/Reasons by|explained by|Some reasons|None of its reasons/, {
    timeout: 15_000,
  })
  await expect(cardsOf(page)).toHaveCount(SLATE_SIZE)
}

/** The title a card, or any other article, is named by. */
export async function titleOf(card: Locator): Promise<string> {
  return (await card.getByRole('heading').textContent()) ?? ''
}

export async function titlesOf(page: Page): Promise<string[]> {
  return cardsOf(page).getByRole('heading').allTextContents()
}
