import 'server-only'
import { db } from '../../db'

/** Keeps vectors of texts; those known already stay. */
export async function saveEmbeddings(
  model: string,
  vectors: readonly { hash: string; vector: readonly number[] }[],
): Promise<void> {
  await db.textEmbedding.createMany({
    data: vectors.map(({ hash, vector }) => ({
      model,
      hash,
      vector: new Uint8Array(Float32Array.from(vector).buffer),
    })),
    skipDuplicates: true,
  })
}
