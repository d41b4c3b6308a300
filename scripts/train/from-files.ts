import { renameSync, writeFileSync } from 'node:fs'
import { encodeArtefact } from '../../lib/recommender/artefact/artefact'
import { packModel } from '../../lib/recommender/artefact/pack-model'
import { likesAndGram } from '../../lib/recommender/evaluation/trainer'
import { toItemModel } from '../../lib/recommender/models/item-rows'
import { defaultTrainServedOptions } from '../../lib/recommender/models/train-served'
import { readRatings } from '../support/read-ratings'
import { trainInThreads } from './in-threads'

/** Trains the item model on a folder in a MovieLens layout and packs it into one file. */
export async function trainFromFiles(
  folder: string,
  file: string,
  threads: number,
  signal: AbortSignal,
): Promise<void> {
  const set = readRatings(folder)
  const started = performance.now()
  const { localEase, content } = defaultTrainServedOptions
  const { gram } = likesAndGram({ set, train: Int32Array.from(set.user.keys()) }, content.facets)
  const onFilms = (films: number) => process.stderr.write(`\r${films} of ${gram.size} films`)
  const films = Int32Array.from({ length: gram.size }, (_, film) => film)
  const targets = await trainInThreads(threads)(gram, localEase, films, { signal, onFilms })
  const description = {
    kind: 'item-model',
    options: { ...localEase, content },
    ratings: set.user.length,
    people: set.userIds.length,
  }
  const bytes = encodeArtefact(packModel(toItemModel(set.filmIds, targets), description))
  // Written beside and renamed, so that a reader never meets half a file.
  writeFileSync(`${file}.part`, bytes)
  renameSync(`${file}.part`, file)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`\nWrote ${file}: ${set.filmIds.length} films, ${bytes.length} bytes, ${seconds} s on ${threads} threads`)
}
