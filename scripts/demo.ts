// npm run demo   the whole site on this machine: database, films, logins, production server
import './load-env'
import { prepareContents, prepareDatabase, printAddress, siteVariables } from './local-site'
import { startNext } from './next-process'
import { assertPortFree, readPort } from './ports'
import { buildSite, isBuilt } from './site-build'
import { runCommand, step } from './terminal'

runCommand(async () => {
  const port = readPort()
  await assertPortFree(port)
  const url = await prepareDatabase('npm run demo')
  const start = () => startNext('start', port, siteVariables(url, port))
  // A built site starts while the films are looked after; it is asked for its first page only when they are there.
  const early = isBuilt() ? start() : null
  early?.catch(() => undefined)
  const logins = await prepareContents(url)
  await step('Building the site', buildSite, (built) => (built ? '' : 'unchanged'))
  const server = await step('Starting the server', () => early ?? start())
  await step('Opening the first page', () => fetch(`http://localhost:${port}/`))
  printAddress(port, logins)
  throwIfFailed(await server.ended)
})

function throwIfFailed(code: number): void {
  if (code !== 0) throw new Error(`The server ended with code ${code}.`)
}
