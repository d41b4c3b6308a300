import { Secret, TOTP } from 'otpauth'
import { expect } from 'vitest'
import { readSecondStep } from '../lib/accounts/second-step'
import { createAccountAction, signInAction } from '../lib/actions/accounts'
import { beginSecondStepAction, confirmSecondStepAction } from '../lib/actions/second-step'
import { db } from '../lib/db'
import { formOf, redirectOf } from './request/request'

export const adminPassword = 'a long enough sentence'

/** An admin who is signed in with a password. */
export async function adminWithPassword() {
  const email = `${crypto.randomUUID()}@matinee.test`
  await redirectOf(createAccountAction(formOf({ name: 'Ada', email, password: adminPassword })))
  const { id } = await db.user.update({ where: { email }, data: { role: 'ADMIN' } })
  return { id, email }
}

/** What their app and their paper hold once they begin to set a second step up; `code(-1)` is the one of half a minute ago. */
export async function begunStep(id: string) {
  expect(await beginSecondStepAction(new FormData())).toMatchObject({ ok: true })
  const step = await readSecondStep(id, 'ada')
  if (step.state !== 'begun') throw new Error('not begun')
  const totp = new TOTP({ secret: Secret.fromBase32(step.key.replaceAll(' ', '')) })
  return { ...step, code: (steps = 0) => totp.generate({ timestamp: Date.now() + steps * 30_000 }) }
}

/** An admin whose second step is on; the code of now is still theirs to give. */
export async function adminWithStep() {
  const admin = await adminWithPassword()
  const app = await begunStep(admin.id)
  expect(await confirmSecondStepAction(formOf({ code: app.code(-1) }))).toMatchObject({ ok: true })
  const fields = { email: admin.email, password: adminPassword }
  return { ...admin, ...app, signIn: () => redirectOf(signInAction(formOf(fields))) }
}
