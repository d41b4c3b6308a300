import 'server-only'
import { NextResponse } from 'next/server'
import type { ActionResult } from '../action-result'
import { requireAdmin, requireViewer } from '../auth/queries'
import { env } from '../env'
import { AppError } from '../errors'
import { type RateLimit, takeFromLimit } from '../web/rate-limit'
import { noteUploadProblem } from './upload-problem'

type UploadDoor = {
  access: 'viewer' | 'admin'
  limit: RateLimit
  /** The page a browser without scripts is sent back to. */
  page: string
  /** Reads the file and gives the page on which it waits. */
  receive: (request: Request, userId: string) => Promise<string>
}

type Answer = ActionResult<{ href: string }>

const uncached = { 'Cache-Control': 'private, no-store' }

/** A door for a file. Who sends it and how often is asked before a byte of it is read. */
export function uploadDoor(door: UploadDoor): (request: Request) => Promise<Response> {
  return async (request) => {
    const answer = await receiveBy(door, request)
    if (request.headers.get('accept')?.includes('application/json')) return Response.json(answer, { headers: uncached })
    return answer.ok ? goTo(answer.data.href) : goTo(door.page, answer)
  }
}

async function receiveBy({ access, limit, receive }: UploadDoor, request: Request): Promise<Answer> {
  try {
    if (!isFromOwnPages(request)) throw new AppError('forbidden', 'This file was sent from another site.')
    const viewer = await (access === 'admin' ? requireAdmin() : requireViewer())
    await takeFromLimit(limit, viewer.id)
    return { ok: true, data: { href: await receive(request, viewer.id) } }
  } catch (error) {
    if (error instanceof AppError) {
      return { ok: false, code: error.code, message: error.message, fieldErrors: error.fieldErrors }
    }
    console.error('import: the upload failed', error)
    return { ok: false, code: 'unavailable', message: 'The file could not be read just now. Please try again.' }
  }
}

function goTo(href: string, failed?: Extract<Answer, { ok: false }>): Response {
  const response = new NextResponse(null, { status: 303, headers: { ...uncached, Location: href } })
  const problem = failed?.fieldErrors?.file?.join(' ') ?? failed?.message
  if (problem) noteUploadProblem(response, problem)
  return response
}

/** Whether a request that changes something was sent by a page of this site; one that no browser sent names no origin. */
function isFromOwnPages(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  if (!origin) return true
  const own = env().NEXTAUTH_URL
  return own
    ? origin === new URL(own).origin
    : URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
}
