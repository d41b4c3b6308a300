// npm run dev   the same database as the demo, and a development server
import './load-env'
import { prepareDatabase, printAddress, siteVariables } from './local-site'
import { startNext } from './next-process'
import { assertPortFree, readPort } from './ports'
import { onStop } from './shutdown'
import { runCommand } from './terminal'

runCommand(async () => {
  const port = readPort()
  await assertPortFree(port)
  const { url, logins } = await prepareDatabase('npm run dev')
  const server = await startNext('dev', port, siteVariables(url, port))
  onStop(server.stop)
  printAddress(port, logins)
  await server.ended
})
