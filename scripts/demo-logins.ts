// npm run demo:logins   whom to sign in as on the site that npm run demo shows
import './support/load-env'
import { describeLogins, readLogins } from '../prisma/demo'
import { dataFolder } from './database/embedded'
import { runCommand } from './support/terminal'

runCommand(async () => {
  const logins = readLogins(dataFolder)
  if (!logins) throw new Error('There are no logins yet: npm run demo makes them.')
  console.log(`\n${describeLogins(logins)}\n`)
})
