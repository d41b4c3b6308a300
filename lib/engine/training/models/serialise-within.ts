import type { ServedModels } from '../../../recommender/models/served-models'
import { serialiseArtefact } from '../../load-artefact'
import { type PackedRow, packRowsOf } from '../../packed-rows'
import type { ArtefactDescription } from '../../schema'

type Serialised = {
  description: ArtefactDescription
  bytes: Uint8Array<ArrayBuffer>
  checksum: string
  rows: PackedRow[]
}

/** Packs models whole, or, above `mostBytes`, with the neighbours as rows that are read per request. */
export function serialiseWithin(
  models: ServedModels,
  description: ArtefactDescription,
  films: ReadonlyMap<number, { slug: string }>,
  mostBytes: number,
): Serialised {
  const whole = serialiseArtefact(models, description, films)
  if (whole.bytes.length <= mostBytes || !models.collaborative) return { description, ...whole, rows: [] }
  const split = { ...description, inRows: true }
  const rest = serialiseArtefact({ ...models, collaborative: null }, split, films)
  return { description: split, ...rest, rows: packRowsOf(models.collaborative) }
}
