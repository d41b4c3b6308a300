import { createHash } from 'node:crypto'
import { type Artefact, ArtefactError, decodeArtefact, encodeArtefact } from '../recommender/artefact/artefact'
import { packServedModels, unpackServedModels } from '../recommender/artefact/pack-served'
import type { ServedModels } from '../recommender/models/served-models'
import { hashKey } from './hash-key'
import { type ArtefactDescription, artefactDescription, ENGINE_FORMAT } from './schema'

/** Why models were not taken into service. `damaged` is so for everybody; the other faults are so for this process. */
export class ArtefactRefusal extends Error {
  constructor(
    readonly damaged: boolean,
    message: string,
  ) {
    super(message)
    this.name = 'ArtefactRefusal'
  }
}

type Films = ReadonlyMap<number, { slug: string }>

/** Ids alone do not tell a film: after the catalog was set up anew they may be those of others. */
const LEAST_KNOWN = 0.9

export const checksumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Packs models with a fingerprint of each film they speak of. */
export function serialiseArtefact(
  models: ServedModels,
  description: ArtefactDescription,
  films: Films,
): { bytes: Uint8Array<ArrayBuffer>; checksum: string } {
  const packed = packServedModels(models, description)
  const filmIds = filmsOf(models)
  const fingerprints = Int32Array.from(filmIds, (id) => fingerprintOf(films.get(id)?.slug ?? ''))
  const bytes = encodeArtefact({
    ...packed,
    sections: { ...packed.sections, 'catalog.filmIds': filmIds, 'catalog.fingerprints': fingerprints },
  })
  return { bytes, checksum: checksumOf(bytes) }
}

export type OpenedArtefact = { models: ServedModels; description: ArtefactDescription }

/** The models of stored bytes. Throws ArtefactRefusal with a sentence for whoever looks after the site. */
export function loadArtefact(bytes: Uint8Array, checksum: string, films: Films): OpenedArtefact {
  if (checksumOf(bytes) !== checksum) throw new ArtefactRefusal(true, 'Damaged: its checksum differs.')
  const artefact = decode(bytes)
  const description = artefactDescription.safeParse(artefact.description)
  if (!description.success || description.data.format !== ENGINE_FORMAT) {
    throw new ArtefactRefusal(false, 'It was packed by another version of the site.')
  }
  refuseOtherCatalog(artefact, films)
  return { models: unpack(artefact), description: description.data }
}

function decode(bytes: Uint8Array): Artefact {
  try {
    return decodeArtefact(bytes)
  } catch (error) {
    throw refusalOf(error)
  }
}

function unpack(artefact: Artefact): ServedModels {
  try {
    return unpackServedModels(artefact)
  } catch (error) {
    throw refusalOf(error)
  }
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof ArtefactError)) return error
  if (error.fault === 'unknown-version')
    return new ArtefactRefusal(false, 'It was packed by another version of the site.')
  return new ArtefactRefusal(true, `Damaged: ${error.message}.`)
}

function refuseOtherCatalog({ sections }: Artefact, films: Films) {
  const filmIds = sections['catalog.filmIds'] ?? new Int32Array()
  const fingerprints = sections['catalog.fingerprints'] ?? new Int32Array()
  let known = 0
  filmIds.forEach((id: number, at: number) => {
    const film = films.get(id)
    if (film && fingerprintOf(film.slug) === fingerprints[at]) known++
  })
  if (filmIds.length > 0 && known >= LEAST_KNOWN * filmIds.length) return
  throw new ArtefactRefusal(
    false,
    `It was trained on another catalog: ${known} of its ${filmIds.length} films are in this one.`,
  )
}

const filmsOf = ({ popularity, content, collaborative }: ServedModels): Int32Array =>
  (popularity ?? content ?? collaborative)?.filmIds ?? new Int32Array()

/** A signed 32-bit fingerprint: what an artefact's section can hold. */
const fingerprintOf = (slug: string): number => hashKey(slug) | 0
