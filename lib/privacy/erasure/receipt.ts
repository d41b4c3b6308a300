import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { env } from '../../env'
import { personHash } from '../../security/log'

const counts = z.record(z.string().max(60), z.int().min(0))

const receiptSchema = z.strictObject({
  format: z.literal('matinee-erasure-1'),
  erasedAt: z.iso.datetime(),
  /** Keyed hashes of the person and of the guests they once were. */
  people: z.array(z.string().max(40)).min(1).max(100),
  /** Of their address; null where there was none. */
  address: z.string().max(40).nullable(),
  /** How they were called in Gorse; null where it does not serve. */
  gorse: z.string().max(80).nullable(),
  /** Rows erased, and rows that stay without a name, by table. */
  erased: counts,
  kept: counts,
})
export type ErasureReceipt = z.infer<typeof receiptSchema>

/** A code longer than this is none of ours. */
const MOST_CHARS = 12_000

const sign = (body: string) =>
  createHmac('sha256', `erasure receipt ${env().NEXTAUTH_SECRET ?? ''}`)
    .update(body)
    .digest('base64url')

/** The receipt as one line of text: what it says and our signature. Nobody can read from it who it was. */
export function writeReceipt(receipt: ErasureReceipt): string {
  const body = Buffer.from(JSON.stringify(receipt)).toString('base64url')
  return `${body}.${sign(body)}`
}

/** What a receipt says; null when it is not ours, or was changed. */
export function readReceipt(code: string): ErasureReceipt | null {
  const [body = '', signature = '', ...more] = code.trim().slice(0, MOST_CHARS).split('.')
  const [given, ours] = [Buffer.from(signature), Buffer.from(sign(body))]
  if (more.length > 0 || given.length !== ours.length || !timingSafeEqual(given, ours)) return null
  try {
    return receiptSchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString()))
  } catch {
    return null
  }
}

/** Stands for an address in a receipt. */
export const addressHash = (email: string): string => personHash(`address ${email.toLowerCase()}`)
