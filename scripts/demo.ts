// npm run demo   the whole site on this machine: database, films, logins, production server
import './support/load-env'
import { prepareContents, prepareDatabase, printAddress, siteVariables } from './support/local-site'
import { startNext } from './support/next-process'
import { assertPortFree, readPort } from './support/ports'
import { buildSite, isBuilt } from './support/site-build'
import { runCommand, step, takesNoWords } from './support/terminal'

runCommand(async () => {
  takesNoWords('npm run demo')
  const port = readPort()
  await assertPortFree(port)
  const start = (databaseUrl: string) => startNext('start', port, siteVariables(databaseUrl, port))
  let early: ReturnType<typeof start> | undefined
  // A built site starts while tables and films are looked after; nobody asks it for a page before they are there.
  const url = await prepareDatabase('npm run demo', (openUrl) => {
    if (isBuilt()) early = start(openUrl)
    early?.catch(() => undefined)
  })
  const logins = await prepareContents(url)
  await step('Building the site', buildSite, (built) => (built ? '' : 'unchanged'))
  const server = await step('Starting the server', () => early ?? start(url))
  printAddress(port, logins)
  // Loads the catalog into memory, so that the first visit need not wait for it.
  fetch(`http://localhost:${port}/`).catch(() => undefined)
  throwIfFailed(await server.ended)
})

function throwIfFailed(code: number): void {
  if (code !== 0) throw new Error(`The server ended with code ${code}.`)
}
