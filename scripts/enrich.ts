// npm run enrich -- [options]   has a model write about films; what it writes waits for approval; see docs/enrichment.md
import './support/load-env'
import { readModelSettings } from '../lib/ai/server/settings'
import { parseEnv } from '../lib/env'
import { withDatabase } from './database/with-database'
import { readOptions } from './enrich/options'
import { performEnrichment } from './enrich/perform'
import { runCommand } from './support/terminal'

const usage = `Usage: npm run enrich -- [--strategy LIST|all] [--films SLUGS|all|missing] [--limit N] [--dry-run] [--yes]
  --strategy     basic, recommendation-driven, engagement-guided, combined; all of them unless you say which
  --films        slugs with commas between; "all"; or "missing": those with nothing waiting or approved (the default)
  --limit N      at most so many films, the best known first
  --model NAME   instead of the model of the prompt or of OPENAI_MODEL
  --dry-run      says what would be asked and what it would cost, and asks nothing
  --yes          goes on without asking
  --max-tokens N stops before the run has used more
  --rpm N, --concurrency N, --timeout SECONDS        60 requests a minute, 4 at a time, 60 s each
  --price-in P, --price-out P                        price of a million tokens, or MODEL_PRICE_INPUT and _OUTPUT`

const noModel = `No model is configured: there is none to ask, and the built-in composer knows nothing that the catalog does not say
already. Set OPENAI_API_KEY, or OPENAI_BASE_URL and OPENAI_MODEL for a server of your own (docs/models.md). --dry-run needs
no model.`

runCommand(async () => {
  const args = process.argv.slice(2)
  if (args.includes('--help')) return console.log(usage)
  const options = readOptions(args)
  // Not env(): it would keep the environment as it is before the database has told its address.
  if (!readModelSettings(parseEnv(process.env)).server && !options.dryRun) {
    console.error(noModel)
    process.exitCode = 2
    return
  }
  await withDatabase('npm run enrich', () => performEnrichment(options))
})
