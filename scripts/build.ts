// npm run build   the production build, unless this very source has been built
import { buildSite } from './support/site-build'
import { runCommand, step } from './support/terminal'

runCommand(() => step('Building the site', buildSite, (built) => (built ? '' : 'unchanged')))
