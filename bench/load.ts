import { decodeArtefact, encodeArtefact } from '../lib/recommender/artefact/artefact'
import { crc32 } from '../lib/recommender/artefact/crc32'
import { packServedModels, unpackServedModels } from '../lib/recommender/artefact/pack-served'
import { markdown } from '../lib/recommender/evaluation/report'
import { measureTogether } from './measure'
import { syntheticModels } from './synthetic'

const neighbours = 100

/** From bytes to models that serve: checksum, sections, weights; against the checksum alone. */
export function benchLoad() {
  const rows = [1_000, 10_000, 100_000].map((films) => {
    const bytes = encodeArtefact(packServedModels(syntheticModels(films, neighbours, 1), {}))
    const started = performance.now()
    unpackServedModels(decodeArtefact(bytes))
    const first = performance.now() - started
    const { load, checksum } = measureTogether(
      { load: () => unpackServedModels(decodeArtefact(bytes)), checksum: () => crc32(bytes) },
      films > 10_000 ? 10 : 50,
      3,
    )
    const times = [first, load.p50, load.p95, load.cpu.p50].map((ms) => ms.toFixed(1))
    return [String(films), (bytes.length / 1e6).toFixed(1), ...times, (load.p50 / checksum.p50).toFixed(1)]
  })
  console.log(markdown(['films', 'MB', 'first ms', 'p50 ms', 'p95 ms', 'cpu p50', '× checksum'], rows))
}
