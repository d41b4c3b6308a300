import 'server-only'
import { db } from '../../db'

/** Vectors that are known for texts with these hashes. */
export async function findEmbeddings(model: string, hashes: readonly string[]): Promise<Map<string, Float32Array>> {
  const rows = await db.textEmbedding.findMany({
    where: { model, hash: { in: [...hashes] } },
    select: { hash: true, vector: true },
  })
  return new Map(rows.map(({ hash, vector }) => [hash, new Float32Array(vector.slice().buffer)]))
}
