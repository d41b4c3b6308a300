import 'server-only'
import type { CallTimeouts } from '../../ai/call-clock'
import { reserveFilmCall, settleCall } from '../../ai/mutations'
import { totalOf } from '../../ai/usage'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import type { ResolvedModel } from '../../writers/resolve-model'
import { saveProposal, saveRefused } from '../mutations'
import { strategyRecord } from '../strategies'
import { askAboutFilm } from './ask'
import type { EnrichmentRequest } from './plan'
import type { RunJob } from './run'

type Asking = {
  resolve: (model: string) => ResolvedModel
  catalog: () => Promise<CatalogSnapshot>
  timeouts: CallTimeouts
}

/** One request of a run: asked, gated, and kept either as a proposal or as what was refused and why. */
export function jobFor(request: EnrichmentRequest, { resolve, catalog, timeouts }: Asking): RunJob {
  const { film, strategy, prompt, model, hash, estimate } = request
  const source = { filmId: film.id, strategy, model }
  return {
    label: `${film.slug} ${strategyRecord(strategy).slug}`,
    worstTokens: estimate.input + prompt.maxTokens,
    ask: async (signal) => {
      const { instructions, prompt: sent, data } = request.assemble()
      const call = { resolved: resolve(model), instructions, prompt: sent, data, catalog: await catalog() }
      const day = await reserveFilmCall(estimate.input + prompt.maxTokens)
      if (!day.granted) return { kind: 'day', of: day.refusedBy }
      // It never throws.
      const outcome = await askAboutFilm({ ...call, settings: prompt, timeouts, signal })
      const used = totalOf(outcome.usage)
      await settleCall(day.reservation, used > 0 ? used : null)
      if (outcome.kind === 'fault' && outcome.refused) await saveRefused({ ...source, refused: outcome.refused })
      return outcome
    },
    save: (proposal, usage) =>
      saveProposal({ ...source, inputHash: hash, promptVersionId: prompt.versionId, proposal, usage }),
  }
}
