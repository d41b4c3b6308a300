// npm run admin -- grant EMAIL | revoke EMAIL | reset EMAIL | sign-out EMAIL | second-step-off EMAIL | list   who may change the site, from a terminal
import './support/load-env'
import { findAccountByEmail, setRole } from '../lib/accounts/people'
import { removeSecondStep } from '../lib/accounts/second-step'
import { createResetLink, signOutByCommand } from '../lib/accounts/settings'
import { db } from '../lib/db'
import { withDatabase } from './database/with-database'
import { runCommand } from './support/terminal'

const usage =
  'npm run admin -- grant EMAIL | revoke EMAIL | reset EMAIL | sign-out EMAIL | second-step-off EMAIL | list'

const verbs = {
  grant: (email: string) => change(email, 'ADMIN'),
  revoke: (email: string) => change(email, 'PERSON'),
  reset: async (email: string) => {
    const link = await createResetLink(email, 'command')
    if (!link) throw new Error(`There is no account with the address ${email}.`)
    console.log(`A new password can be chosen here, once, within an hour:\n\n  ${link}\n`)
  },
  'sign-out': async (email: string) => {
    const account = await findAccountByEmail(email)
    if (!account) throw new Error(`There is no account with the address ${email}.`)
    console.log(`${await signOutByCommand(account.id)} sessions of ${email} have ended.`)
  },
  'second-step-off': async (email: string) => {
    const account = await findAccountByEmail(email)
    if (!account) throw new Error(`There is no account with the address ${email}.`)
    const had = await removeSecondStep(account.id)
    console.log(had ? `${email} signs in without a code again.` : `${email} has no second step.`)
  },
  list: async () => {
    const admins = await db.user.findMany({
      where: { role: 'ADMIN' },
      select: { email: true, name: true, createdAt: true },
    })
    for (const { email, name, createdAt } of admins) {
      console.log(`${email ?? name ?? 'An account without an address'}  since ${createdAt.toISOString().slice(0, 10)}`)
    }
    if (admins.length === 0) console.log('There is no admin yet: npm run admin -- grant EMAIL')
  },
}

async function change(email: string, role: 'ADMIN' | 'PERSON'): Promise<void> {
  const account = await findAccountByEmail(email)
  if (!account) throw new Error(`There is no account with the address ${email}. Create it on the site first.`)
  await setRole(account.id, role, null)
  console.log(role === 'ADMIN' ? `${email} is an admin.` : `${email} is no admin.`)
}

runCommand(async () => {
  const [verb, address] = process.argv.slice(2)
  const perform = verbs[verb as keyof typeof verbs]
  if (!perform) throw new Error(`Say what to do: ${usage}`)
  if (verb !== 'list' && !address) throw new Error(`Say whose account: npm run admin -- ${verb} EMAIL`)
  await withDatabase('npm run admin', () => perform((address ?? '').trim().toLowerCase()))
})
