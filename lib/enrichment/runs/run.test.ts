import { describe, expect, it } from 'vitest'
import type { AskFault, AskOutcome } from './ask'
import type { Clock } from './pace'
import { type DayOver, type RunEvent, type RunJob, type RunOptions, runJobs } from './run'

const usage = { inputTokens: 100, outputTokens: 20, estimated: false }
const proposal = {
  text: 'A text.',
  tags: [],
  emotions: [],
  moods: [],
  themes: [],
  contentNotes: [],
  kindred: [],
  dropped: [],
}
const good: AskOutcome = { kind: 'proposal', proposal, usage }
const bad = (fault: AskFault, retryAfterMs: number | null = null, inputTokens = 0): AskOutcome => ({
  kind: 'fault',
  fault,
  detail: 'as scripted',
  retryAfterMs,
  usage: { ...usage, inputTokens, outputTokens: 0 },
})

/** Time that passes only while somebody sleeps. */
function fakeClock(): Clock & { slept: number[] } {
  let time = 0
  const slept: number[] = []
  return {
    slept,
    now: () => time,
    sleep: async (ms) => {
      slept.push(Math.round(ms))
      await Promise.resolve()
      time += ms
    },
  }
}

function setUp(scripts: (AskOutcome | DayOver)[][], part: Partial<RunOptions> = {}) {
  const saved: string[] = []
  const asked: string[] = []
  const events: RunEvent[] = []
  const clock = fakeClock()
  const stop = new AbortController()
  const jobs = scripts.map((script, place): RunJob => {
    const answers = [...script]
    const label = `job ${place + 1}`
    return {
      label,
      worstTokens: 200,
      ask: async () => {
        asked.push(label)
        return answers.shift() ?? good
      },
      save: async () => void saved.push(label),
    }
  })
  const run = () =>
    runJobs(jobs, {
      concurrency: 1,
      requestsPerMinute: 60_000,
      maxTokens: Number.POSITIVE_INFINITY,
      clock,
      stop: stop.signal,
      abort: new AbortController().signal,
      onEvent: (event) => events.push(event),
      ...part,
    })
  return { run, saved, asked, events, clock, stop }
}

describe('a run', () => {
  it('asks each once, saves each at once and counts what was used', async () => {
    const { run, saved } = setUp([[good], [good], [good]])
    expect(await run()).toMatchObject({
      end: 'finished',
      done: 3,
      failed: 0,
      inputTokens: 300,
      outputTokens: 60,
      left: 0,
    })
    expect(saved).toEqual(['job 1', 'job 2', 'job 3'])
  })

  it('keeps to the requests a minute', async () => {
    const { run, clock } = setUp([[], [], []], { requestsPerMinute: 30 })
    await run()
    expect(clock.now()).toBe(4_000)
  })

  it('works on no more than so many at a time', async () => {
    let open = 0
    let most = 0
    const ask = async () => {
      open += 1
      most = Math.max(most, open)
      await Promise.resolve()
      open -= 1
      return good
    }
    const jobs = Array.from({ length: 9 }, (_, place) => ({
      label: `${place}`,
      worstTokens: 1,
      ask,
      save: async () => {},
    }))
    const never = new AbortController().signal
    const options = { concurrency: 3, requestsPerMinute: 6e9, maxTokens: 1e9, stop: never, abort: never }
    await runJobs(jobs, { ...options, clock: fakeClock() })
    expect(most).toBe(3)
  })
})

describe('what passes', () => {
  it('is tried again after the time the server names, or ever longer', async () => {
    const { run, clock, events } = setUp([[bad('http-429', 7_000)], [bad('http-5xx'), bad('unreachable')]])
    expect(await run()).toMatchObject({ end: 'finished', done: 2 })
    expect(events.filter((event) => event.kind === 'retry').map((event) => event.fault)).toEqual([
      'http-429',
      'http-5xx',
      'unreachable',
    ])
    const [first, second, third] = clock.slept.filter((ms) => ms > 100)
    expect(first).toBe(7_000)
    expect(second).toBeGreaterThanOrEqual(1_000)
    expect(third).toBeGreaterThanOrEqual(2_000)
  })

  it('is given up after five tries, and the next film has its turn', async () => {
    const { run, saved, asked } = setUp([Array.from({ length: 9 }, () => bad('http-5xx')), [good]])
    expect(await run()).toMatchObject({ end: 'finished', done: 1, failed: 1 })
    expect(asked.filter((label) => label === 'job 1')).toHaveLength(5)
    expect(saved).toEqual(['job 2'])
  })
})

it('asks once more after a broken answer, and counts what the broken one cost', async () => {
  const { run } = setUp([[bad('prose', null, 100)], [bad('cut', null, 100), bad('copied', null, 100)]])
  expect(await run()).toMatchObject({ done: 1, failed: 1, inputTokens: 400, lastFailure: { fault: 'copied' } })
})

describe('a run ends early', () => {
  it('when the key is refused', async () => {
    const { run, asked } = setUp([[bad('http-401')], [good]])
    expect(await run()).toMatchObject({ end: 'refused', left: 1, lastFailure: { fault: 'http-401' } })
    expect(asked).toEqual(['job 1'])
  })

  it('when five films in a row come to nothing', async () => {
    const { run, asked } = setUp(Array.from({ length: 8 }, () => [bad('http-4xx')]))
    expect(await run()).toMatchObject({ end: 'too-many-failures', failed: 5, left: 3 })
    expect(asked).toHaveLength(5)
  })

  it('before it could use more tokens than allowed', async () => {
    const { run, saved } = setUp([[], [], [], []], { maxTokens: 450 })
    expect(await run()).toMatchObject({ end: 'budget', done: 3, left: 1 })
    expect(saved).toHaveLength(3)
  })

  it.each(['films', 'site'] as const)(
    'when the day has no room any more (%s), and what was not asked is left',
    async (of) => {
      const { run, saved } = setUp([[], [], [{ kind: 'day', of }], [], []])
      expect(await run()).toMatchObject({ end: of, done: 2, failed: 0, left: 3, inputTokens: 200 })
      expect(saved).toHaveLength(2)
    },
  )

  it('when it is told to, keeping what was under way', async () => {
    const { run, saved, stop } = setUp([[], [], []])
    const first = run()
    stop.abort()
    expect(await first).toMatchObject({ end: 'stopped', left: 3 - saved.length })
    const halfway = setUp([[good], [good], [good]])
    const result = await (async () => {
      const events: RunEvent[] = halfway.events
      const running = halfway.run()
      while (events.length === 0) await Promise.resolve()
      halfway.stop.abort()
      return running
    })()
    expect(result).toMatchObject({ end: 'stopped', done: halfway.saved.length, left: 3 - halfway.saved.length })
    expect(halfway.saved.length).toBeGreaterThanOrEqual(1)
  })
})
