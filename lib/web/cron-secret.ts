import { createHash, timingSafeEqual } from 'node:crypto'
import { env } from '../env'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Whether a request carries "Authorization: Bearer <secret>"; compared in the same time however much of it is right. */
export function carriesCronSecret(request: Request, secret: string): boolean {
  return timingSafeEqual(digest(request.headers.get('authorization') ?? ''), digest(`Bearer ${secret}`))
}

/** What a scheduled route answers to whoever may not call it; null for the scheduler. */
export function cronRefusal(request: Request): Response | null {
  const { CRON_SECRET } = env()
  if (!CRON_SECRET) return Response.json({ message: 'CRON_SECRET is not set.' }, { status: 503 })
  return carriesCronSecret(request, CRON_SECRET) ? null : Response.json({ message: 'Not for you.' }, { status: 401 })
}
