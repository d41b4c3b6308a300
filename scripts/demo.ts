// npm run demo   the whole site on this machine: database, films, logins, production server
import './load-env'
import { prepareDatabase, printAddress, siteVariables } from './local-site'
import { startNext } from './next-process'
import { assertPortFree, readPort } from './ports'
import { onStop } from './shutdown'
import { buildSite } from './site-build'
import { runCommand, step } from './terminal'

runCommand(async () => {
  const port = readPort()
  await assertPortFree(port)
  const { url, logins } = await prepareDatabase('npm run demo')
  await step('Building the site', buildSite, (built) => (built ? '' : 'unchanged'))
  const server = await step('Starting the server', () => startNext('start', port, siteVariables(url, port)))
  onStop(server.stop)
  printAddress(port, logins)
  throwIfFailed(await server.ended)
})

function throwIfFailed(code: number): void {
  if (code !== 0) throw new Error(`The server ended with code ${code}.`)
}
