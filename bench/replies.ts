import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { endings } from '../e2e/fake-openai/behaviours/endings'
import { configuredModel } from '../lib/ai/server/models'
import { writeDataBlock } from '../lib/prompts/parts/data-block'
import { streamPicks } from '../lib/recommendations/slate/stream-picks'
import { findFreePort } from '../scripts/support/ports'
import { slateData } from '../testing/data-blocks'

const SIZES = [1, 10, 100]
const MOST_TOKENS = 900

/** Hostile replies at 1, 10 and 100 times their size: what is read of each, and for how long a neighbour waits. */
export async function benchReplies(): Promise<void> {
  const port = await findFreePort()
  const server = fork('e2e/fake-openai/server.ts', [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, FAKE_OPENAI_PORT: String(port) },
    stdio: 'ignore',
  } as Parameters<typeof fork>[2])
  try {
    const url = `http://127.0.0.1:${port}`
    await reachable(url, server)
    console.log('reply, size, kB read, passes, ms, longest wait of a neighbour in ms, fault')
    await ask(url, endings[0]?.name ?? '', 1)
    const hostile = endings.filter(({ expected }) => expected.fault === 'too-long')
    for (const { name } of hostile) for (const size of SIZES) console.log(await ask(url, name, size))
  } finally {
    server.kill()
  }
}

async function reachable(url: string, server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('The scripted server did not start.')))
  const answers = async () => {
    for (;;) {
      if ((await fetch(`${url}/health`).catch(() => null))?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  await Promise.race([answers(), ended])
}

async function ask(url: string, behaviour: string, size: number): Promise<string> {
  const marker = `${behaviour}${size}`.replace(/[^a-z\d]/gi, 'x')
  const scenario = { marker, scenario: 'behaviour', behaviour, size }
  await fetch(`${url}/control`, { method: 'POST', body: JSON.stringify(scenario) })
  const settings = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: `${url}/v1`, OPENAI_MODEL: 'm', OPENAI_API: 'chat' as const }
  const configured = configuredModel(settings)
  if (!configured) throw new Error('no model')
  const data = slateData()
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const startedAt = performance.now()
  const picks = streamPicks({
    model: configured.model,
    instructions: 'Choose.',
    prompt: writeDataBlock({ ...data, person: { ...data.person, name: marker } }),
    settings: { maxOutputTokens: MOST_TOKENS },
    timeouts: { firstMs: 60_000, gapMs: 60_000, totalMs: 120_000 },
  })
  for (;;) {
    const next = await picks.next()
    if (!next.done) continue
    const ms = performance.now() - startedAt
    delay.disable()
    const { bytes, passes, fault } = next.value
    const wait = (delay.max / 1e6).toFixed(0)
    return [behaviour, `${size}x`, (bytes / 1_000).toFixed(0), passes, ms.toFixed(0), wait, fault].join(', ')
  }
}
