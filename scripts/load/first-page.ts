import { ask } from './ask'

/** What the first visitor after a start waits for the home page. */
export async function firstPageMs(address: string): Promise<number> {
  const { status, ms } = await ask(address, { path: '/' })
  if (status !== 200) throw new Error(`The first page answered ${status}.`)
  return ms
}
