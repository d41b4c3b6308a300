'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { cookieName, cookieOptions } from '../site-cookie'
import { createAction } from './create-action'

const chooseTheme = createAction({
  name: 'chooseTheme',
  access: 'anyone',
  input: z.object({ theme: z.enum(['light', 'dark', 'system']) }),
  run: async ({ input }) => {
    const isOwn = input.theme !== 'system'
    const options = { ...cookieOptions(), maxAge: isOwn ? 365 * 86_400 : 0 }
    ;(await cookies()).set(cookieName('theme'), isOwn ? input.theme : '', options)
  },
})

export async function setThemeAction(form: FormData): Promise<void> {
  await chooseTheme(form)
}
