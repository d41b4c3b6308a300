import { connect } from 'node:net'
import { text as readText } from 'node:stream/consumers'
import type { Client } from 'pg'
import { findFreePort } from '../../support/ports'

/** A statement since the last time it was asked for: times, milliseconds in all and at worst, and the values of the worst. */
export type Statement = { text: string; count: number; sum: number; worst: number; values: unknown[] }

/** What a server needs to tell its statements, and where it tells them. */
export async function listenToStatements() {
  const port = await findFreePort()
  return {
    variables: { MATINEE_STATEMENTS_PORT: String(port) },
    module: new URL('./statements-probe.mjs', import.meta.url).href,
    read: async () => JSON.parse(await readText(connect(port, '127.0.0.1'))) as Statement[],
  }
}

const MOST_CHARS = 500

/** A statement with the plan it had, run once more with the values it was slowest with. Only what reads is run. */
export async function planOf(client: Client, { text, values }: Statement): Promise<string> {
  const said = text.replace(/\s+/g, ' ').trim()
  const head = said.length > MOST_CHARS ? `${said.slice(0, MOST_CHARS)} …` : said
  if (!/^(select|with)\b/i.test(said) || /\b(insert|update|delete)\b/i.test(said))
    return `${head}\n  (writes: not run again)`
  const { rows } = await client.query<{ 'QUERY PLAN': string }>({
    text: `EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${text}`,
    values: values as never[],
  })
  return `${head}\n${rows.map((row) => `  ${row['QUERY PLAN']}`).join('\n')}`
}
