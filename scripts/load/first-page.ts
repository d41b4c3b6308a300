import { ask } from './ask'
import type { Probed } from './probed-server'

/** What the first visitor after a start waits for the home page, and the processor time in it: what a busy machine does not change. */
export async function firstPage({ address, read }: Probed): Promise<{ ms: number; cpuMs: number }> {
  const before = await read()
  const { status, ms } = await ask(address, { path: '/' })
  if (status !== 200) throw new Error(`The first page answered ${status}.`)
  return { ms, cpuMs: (await read()).cpuMs - before.cpuMs }
}
