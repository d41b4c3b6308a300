// npm run dev   the same database as the demo, and a development server
import './support/load-env'
import { prepareContents, prepareDatabase, printAddress, siteVariables } from './support/local-site'
import { startNext } from './support/next-process'
import { assertPortFree, readPort } from './support/ports'
import { runCommand, takesNoWords } from './support/terminal'

runCommand(async () => {
  takesNoWords('npm run dev')
  const port = readPort()
  await assertPortFree(port)
  const url = await prepareDatabase('npm run dev')
  const logins = await prepareContents(url)
  const server = await startNext('dev', port, siteVariables(url, port))
  printAddress(port, logins)
  await server.ended
})
