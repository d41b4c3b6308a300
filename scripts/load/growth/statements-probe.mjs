// Loaded into a server that is measured (node --import): what its statements ask, how often, and how long they take.
import { createRequire } from 'node:module'
import { createServer } from 'node:net'

const { Client } = createRequire(`${process.cwd()}/package.json`)('pg')
const MOST_TEXTS = 500
let told = new Map()

const { query } = Client.prototype
Client.prototype.query = function measured(...given) {
  const [asked, second] = given
  const text = typeof asked === 'string' ? asked : asked?.text
  if (typeof text !== 'string') return query.apply(this, given)
  const own = asked.values ?? (Array.isArray(second) ? second : [])
  const began = performance.now()
  const note = () => keep(text, own, performance.now() - began)
  const done = given.findIndex((each) => typeof each === 'function')
  if (done < 0) {
    const answer = query.apply(this, given)
    answer?.then?.(note, () => undefined)
    return answer
  }
  const call = given[done]
  given[done] = (...answer) => {
    note()
    call(...answer)
  }
  return query.apply(this, given)
}

/** Values are those of the slowest time. */
function keep(text, values, ms) {
  const found = told.get(text)
  if (!found && told.size >= MOST_TEXTS) return
  const { count = 0, sum = 0, worst = -1 } = found ?? {}
  const isWorst = ms > worst
  told.set(text, {
    count: count + 1,
    sum: sum + ms,
    worst: isWorst ? ms : worst,
    values: isWorst ? values : found.values,
  })
}

const asText = (_key, value) => (typeof value === 'bigint' ? String(value) : value)
const server = createServer((socket) => {
  socket.on('error', () => undefined)
  const statements = [...told].map(([text, rest]) => ({ text, ...rest }))
  told = new Map()
  socket.end(JSON.stringify(statements, asText))
})
server.on('error', () => undefined)
server.listen(Number(process.env.MATINEE_STATEMENTS_PORT), '127.0.0.1')
server.unref()
