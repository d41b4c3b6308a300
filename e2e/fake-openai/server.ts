import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { readSentData } from '../../testing/read-sent-data'
import { playBehaviour } from './play-behaviour'
import { picksFor, refusalOf, type Scenario, type Step, scenarioNames, scriptReply } from './scenarios'
import { type Api, errorBody, promptOf, type RequestBody, wireFor } from './wire'

/**
 * A scripted server that speaks both of OpenAI's API styles. Tests steer it while they run, each by a marker of its
 * own that occurs in the request bodies it causes (a made-up name does):
 *
 *   POST /control   {"marker", "scenario", "after"?, "delayMs"?, "task"?, "times"?, "reason"?, "elements"?, "behaviour"?}
 *   POST /release   {"marker"}          lets held streams go on
 *   GET  /requests?marker=…             the bodies seen, oldest first
 *   GET  /v1/models                     one model
 *   GET  /health
 */
export type SeenRequest = {
  api: Api
  scenario: string
  state: 'open' | 'held' | 'done' | 'closed'
  /** The body as sent; text in it is searched with `includes`. */
  body: RequestBody
  path?: string
  /** Bytes written, for the behaviours that send a great many. */
  sentBytes?: number
}

export type FakeOpenAI = { url: string; port: number; stop(): Promise<void> }

/** The one the server lists; it answers whatever model is named. */
const KNOWN_MODEL = 'gpt-5.4-mini'
const FREE: Scenario = { marker: '', scenario: 'ok' }
const KEPT_REQUESTS = 2_000

export async function startFakeOpenAI(port = 0): Promise<FakeOpenAI> {
  const scenarios: Scenario[] = []
  const seen: { raw: string; entry: SeenRequest; release: (() => void) | null }[] = []
  const timesAsked = new Map<Scenario, number>()
  let count = 0

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else send(response, 400, errorBody(400, String(error)))
    })
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const route = `${request.method} ${url.pathname}`
    const raw = await readBody(request)
    switch (route) {
      case 'GET /health':
        return send(response, 200, { ok: true })
      case 'POST /control':
        return send(response, 200, setScenario(JSON.parse(raw) as Scenario))
      case 'POST /release':
        return send(response, 200, { released: release((JSON.parse(raw) as { marker: string }).marker) })
      case 'GET /requests': {
        const marker = url.searchParams.get('marker') ?? ''
        return send(
          response,
          200,
          seen.filter((request) => request.raw.includes(marker)).map((request) => request.entry),
        )
      }
      case 'GET /v1/models':
        return send(response, 200, { object: 'list', data: [{ id: KNOWN_MODEL, object: 'model' }] })
      case 'POST /responses':
      case 'POST /v1/responses':
        return answer('responses', raw, response, url.pathname)
      case 'POST /chat/completions':
      case 'POST /v1/chat/completions':
        return answer('chat', raw, response, url.pathname)
      default:
        return send(response, 404, errorBody(404, `No such route: ${route}`))
    }
  }

  function setScenario(scenario: Scenario): Scenario {
    if (!scenario.marker || !scenarioNames.includes(scenario.scenario))
      throw new Error('marker and a known scenario are needed')
    const before = scenarios.findIndex((other) => other.marker === scenario.marker && other.task === scenario.task)
    if (before >= 0) scenarios.splice(before, 1)
    scenarios.push({ ...scenario })
    return scenario
  }

  function release(marker: string): number {
    const held = seen.filter((request) => request.release && request.raw.includes(marker))
    for (const request of held) request.release?.()
    return held.length
  }

  function scenarioFor(raw: string, prompt: string): Scenario {
    const fitting = scenarios
      .filter(
        (scenario) => raw.includes(scenario.marker) && (!scenario.task || readSentData(prompt)?.task === scenario.task),
      )
      .sort((one, other) => other.marker.length - one.marker.length)
    const found = fitting.find((scenario) => scenario.times === undefined || scenario.times > 0)
    if (found?.times !== undefined) found.times -= 1
    return found ?? FREE
  }

  async function answer(api: Api, raw: string, response: ServerResponse, path: string): Promise<void> {
    const body = JSON.parse(raw) as RequestBody
    const prompt = promptOf(body)
    const scenario = scenarioFor(raw, prompt)
    const record: (typeof seen)[number] = {
      raw,
      entry: { api, scenario: scenario.scenario, state: 'open', body, path },
      release: null,
    }
    seen.push(record)
    if (seen.length > KEPT_REQUESTS) seen.shift()
    response.on('close', () => {
      record.entry.state = response.writableFinished ? 'done' : 'closed'
      record.release?.()
    })

    if (scenario.behaviour) {
      const asked = (timesAsked.get(scenario) ?? 0) + 1
      timesAsked.set(scenario, asked)
      const request = { api, path, body: body as Record<string, unknown>, count: asked }
      return playBehaviour(scenario.behaviour, request, picksFor(prompt, scenario) ?? [], {
        response,
        counted: record.entry,
        size: scenario.size ?? 1,
      })
    }
    if (!path.startsWith('/v1/')) return send(response, 404, errorBody(404, `No such route: ${path}`))
    const refusal = refusalOf(scenario.scenario)
    if (refusal) return send(response, refusal.status, errorBody(refusal.status, refusal.message))
    count += 1
    const wire = wireFor(api, body.model ?? 'scripted', String(count))
    const steps = scriptReply(prompt, scenario)
    let said = ''
    const emit = (text: string) => {
      said += text
      if (body.stream) response.write(wire.delta(text))
    }
    const usage = () => ({ input: Math.ceil(raw.length / 4), output: Math.ceil(said.length / 4) })

    if (body.stream) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
      if (steps[0]?.kind !== 'hang') response.write(wire.open())
    }
    for (const step of steps) {
      if (!(await perform(step, emit, response, record))) return
    }
    if (body.stream) response.end(wire.close(usage()))
    else send(response, 200, wire.whole(said, usage()))
  }

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** False when the reply is over. */
async function perform(
  step: Step,
  emit: (text: string) => void,
  response: ServerResponse,
  record: { entry: SeenRequest; release: (() => void) | null },
): Promise<boolean> {
  if (response.destroyed) return false
  switch (step.kind) {
    case 'text':
      emit(step.text)
      // Each delta in a packet of its own, as from a model that thinks.
      await new Promise(setImmediate)
      return true
    case 'pause':
      await new Promise((resolve) => setTimeout(resolve, step.ms))
      return !response.destroyed
    case 'hold':
      record.entry.state = 'held'
      await new Promise<void>((resolve) => {
        record.release = resolve
      })
      record.release = null
      if (!response.destroyed) record.entry.state = 'open'
      return !response.destroyed
    case 'cut':
      // What was written must be out before the socket goes.
      await new Promise((resolve) => setTimeout(resolve, 30))
      response.socket?.destroy()
      return false
    case 'hang':
      return false
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fake = await startFakeOpenAI(Number(process.env.FAKE_OPENAI_PORT ?? 4010))
  console.log(`scripted OpenAI server on ${fake.url}/v1`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void fake.stop().then(() => process.exit(0)))
}
