import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Server, startNext } from '../support/next-process'
import { findFreePort } from '../support/ports'

/** Processor time since its start, memory now, and the delay of its event loop since it was last asked. */
export type Reading = { cpuMs: number; rss: number; heapUsed: number; delayP99Ms: number }
export type Probed = { address: string; server: Server; read: () => Promise<Reading> }

/** A production server with our probe in it. */
export async function startProbed(
  variablesOf: (address: string) => Record<string, string>,
  { folder, modules = [] }: { folder?: string; modules?: readonly string[] } = {},
): Promise<Probed> {
  const [port, probe] = [await findFreePort(), await findFreePort()]
  const address = `http://127.0.0.1:${port}`
  const variables = {
    ...variablesOf(address),
    MATINEE_PROBE_PORT: String(probe),
    NODE_OPTIONS: [new URL('./probe.mjs', import.meta.url).href, ...modules]
      .map((module) => `--import=${module}`)
      .join(' '),
  }
  const server = await startNext('start', port, variables, { folder })
  const read = async () => JSON.parse(await text(connect(probe, '127.0.0.1'))) as Reading
  return { address, server, read }
}
