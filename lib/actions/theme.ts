'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { createAction } from './create-action'

const chooseTheme = createAction({
  name: 'chooseTheme',
  access: 'anyone',
  input: z.object({ theme: z.enum(['light', 'dark', 'system']) }),
  run: async ({ input }) => {
    const jar = await cookies()
    if (input.theme === 'system') jar.delete('theme')
    else jar.set('theme', input.theme, { path: '/', maxAge: 365 * 86_400, sameSite: 'lax', httpOnly: true })
  },
})

export async function setThemeAction(form: FormData): Promise<void> {
  await chooseTheme(form)
}
