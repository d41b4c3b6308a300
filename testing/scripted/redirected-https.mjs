// Loaded into a server before its own code: what it asks of a host named in REDIRECTED_HTTPS goes to a server of the test.
import http from 'node:http'
import https from 'node:https'

const [host, address] = (process.env.REDIRECTED_HTTPS ?? '').split('=')
const { hostname, port } = new URL(address)
const ask = https.request

https.request = (url, options, answered) => {
  const { host: asked, pathname, search } = new URL(url)
  if (asked !== host) return ask(url, options, answered)
  const { agent: _agent, ...rest } = options
  return http.request({ ...rest, protocol: 'http:', hostname, port, path: `${pathname}${search}` }, answered)
}
