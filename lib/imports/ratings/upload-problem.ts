import 'server-only'
import { cookies } from 'next/headers'

const cookie = 'upload-problem'
const SECONDS = 60

/** What was wrong with a file, for the page a browser without scripts is sent back to. */
export function uploadProblemCookie(problem: string, secure: boolean): string {
  const value = encodeURIComponent(problem.slice(0, 400))
  return `${cookie}=${value}; Path=/profile/import; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

export async function findUploadProblem(): Promise<string | null> {
  return (await cookies()).get(cookie)?.value.slice(0, 400) || null
}
