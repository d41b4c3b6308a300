import { NextResponse } from 'next/server'
import type { ActionResult } from '@/lib/action-result'
import { requireViewer } from '@/lib/auth/queries'
import { AppError } from '@/lib/errors'
import { receiveUpload, uploadLimit } from '@/lib/imports/ratings/receive-upload'
import { noteUploadProblem } from '@/lib/imports/ratings/upload-problem'
import { isFromOwnPages } from '@/lib/web/own-origin'
import { takeFromLimit } from '@/lib/web/rate-limit'

type Answer = ActionResult<{ href: string }>

/** The one door for a file. Who sends it and how often is asked before a byte of it is read. */
export async function POST(request: Request): Promise<Response> {
  const answer = await receive(request)
  if (request.headers.get('accept')?.includes('application/json')) return Response.json(answer, { headers: uncached })
  return answer.ok ? goTo(answer.data.href) : goTo('/profile/import', answer)
}

const uncached = { 'Cache-Control': 'private, no-store' }

async function receive(request: Request): Promise<Answer> {
  try {
    if (!isFromOwnPages(request)) throw new AppError('forbidden', 'This file was sent from another site.')
    const viewer = await requireViewer()
    await takeFromLimit(uploadLimit, viewer.id)
    return { ok: true, data: { href: `/profile/import/${await receiveUpload(viewer.id, request)}` } }
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
