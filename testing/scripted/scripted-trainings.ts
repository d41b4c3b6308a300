import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Said = { status?: number; body: object }

/** A server with the routes for trainings, as OpenAI documents them. What it is sent is kept; what it says can be set. */
export async function startTrainings(key = 'sk-of-a-test-0123456789') {
  const jobs = new Map<string, Record<string, unknown>>()
  const files = new Map<string, string>()
  const asked: { route: string; body: string }[] = []
  const refusals = new Map<string, Said>()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const route = `${request.method} ${request.url}`
    asked.push({ route, body })
    const { status = 200, body: said } = answer(route, body, request.headers.authorization)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
  })

  function answer(route: string, body: string, authorization: string | undefined): Said {
    const refusal = refusals.get(route)
    if (refusal) return refusal
    if (authorization !== `Bearer ${key}`)
      return { status: 401, body: { error: { message: `Incorrect key: ${authorization}` } } }
    if (route === 'POST /v1/files') {
      const id = `file-${files.size + 1}`
      files.set(id, body)
      return { body: { id, object: 'file', purpose: 'fine-tune' } }
    }
    if (route === 'POST /v1/fine_tuning/jobs') {
      const id = `ftjob-${jobs.size + 1}`
      const job = {
        ...JSON.parse(body),
        id,
        object: 'fine_tuning.job',
        status: 'validating_files',
        fine_tuned_model: null,
        error: {},
      }
      jobs.set(id, job)
      return { body: job }
    }
    const [, kind = '', id = ''] = /^\w+ \/v1\/(files|fine_tuning\/jobs)\/(.+)$/.exec(route) ?? []
    if (kind === 'files' && route.startsWith('DELETE') && files.delete(id)) return { body: { id, deleted: true } }
    const job = jobs.get(id)
    return job ? { body: job } : { status: 404, body: { error: { message: 'No such object' } } }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    key,
    jobs,
    files,
    asked,
    /** Says this to the next requests of a route. */
    refuse: (route: string, said: Said) => void refusals.set(route, said),
    forgive: () => refusals.clear(),
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve()).closeAllConnections()),
  }
}
