import { z } from 'zod'
import { email } from '../auth/schema'
import { eraseInput } from '../privacy/inputs'

const userId = z.string().min(1).max(40)

export const findAccountInput = z.object({ email })
export const roleInput = z.object({ userId, role: z.enum(['PERSON', 'ADMIN']) })
export const accountInput = z.object({ userId })
export const eraseAccountInput = eraseInput.extend({ userId })
