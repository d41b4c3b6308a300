// npm run build   the production build, unless this very source has been built
import './support/load-env'
import { wrongSettings } from '../lib/start-problems'
import { buildSite } from './support/site-build'
import { runCommand, step } from './support/terminal'

runCommand(() => {
  const problems = wrongSettings(process.env)
  if (problems.length > 0) throw new Error(`Nothing is built with these settings:\n  ${problems.join('\n  ')}`)
  return step('Building the site', buildSite, (built) => (built ? '' : 'unchanged'))
})
