import { z } from 'zod'
import { email } from '../auth/schema'
import { ERASE_WORD } from '../privacy/schema'

const userId = z.string().min(1).max(40)

export const findAccountInput = z.object({ email })
export const roleInput = z.object({ userId, role: z.enum(['PERSON', 'ADMIN']) })
export const accountInput = z.object({ userId })
export const eraseAccountInput = z.object({
  userId,
  confirm: z
    .string()
    .trim()
    .toLowerCase()
    .refine((word) => word === ERASE_WORD, `Type “${ERASE_WORD}” to go ahead.`),
})
