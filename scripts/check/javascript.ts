// npm run check:javascript   what each page of the build makes a browser load first, beyond a page with nothing on it
import { markdown } from '../../lib/recommender/evaluation/report'
import { readFirstLoads } from '../support/first-loads'
import { buildSite } from '../support/site-build'
import { runCommand, step } from '../support/terminal'

const MOST_KB = 30

runCommand(async () => {
  await step('Building the site', buildSite, (built) => (built ? '' : 'unchanged'))
  const { bareBytes, routes } = readFirstLoads()
  const rows = routes.map(({ route, bytes }) => [route, (bytes / 1000).toFixed(1)])
  console.log(`\nA page with nothing on it: ${(bareBytes / 1000).toFixed(1)} kB gzip. Beyond it:\n`)
  console.log(markdown(['route', 'kB gzip'], rows))
  const heavy = routes.filter(({ bytes }) => bytes > MOST_KB * 1000)
  if (heavy.length > 0)
    throw new Error(`More than ${MOST_KB} kB beyond a bare page: ${heavy.map(({ route }) => route).join(', ')}`)
})
