// Loaded into a server that is measured (node --import): tells its processor time, memory and event-loop delay on a socket.
import { createServer } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const NS_PER_MS = 1e6
const port = Number(process.env.MATINEE_PROBE_PORT)
const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()

function read() {
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed } = process.memoryUsage()
  const told = { cpuMs: (user + system) / 1000, rss, heapUsed, delayP99Ms: delay.percentile(99) / NS_PER_MS }
  delay.reset()
  return `${JSON.stringify(told)}\n`
}

const server = createServer((socket) => {
  socket.on('error', () => undefined)
  socket.end(read())
})
// Processes a server starts inherit this file: the first one, which answers requests, has the port.
server.on('error', () => undefined)
server.listen(port, '127.0.0.1')
server.unref()
