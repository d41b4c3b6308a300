import 'server-only'
import { cookies } from 'next/headers'
import type { NextResponse } from 'next/server'
import { cookieName, cookieOptions } from '../site-cookie'

const cookie = 'upload-problem'
const SECONDS = 60

/** What was wrong with a file, for the page a browser without scripts is sent back to. */
export function noteUploadProblem(response: NextResponse, problem: string): void {
  response.cookies.set(cookieName(cookie), problem.slice(0, 400), { ...cookieOptions(), maxAge: SECONDS })
}

export async function findUploadProblem(): Promise<string | null> {
  return (await cookies()).get(cookieName(cookie))?.value.slice(0, 400) || null
}
