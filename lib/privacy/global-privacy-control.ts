import 'server-only'
import { headers } from 'next/headers'

/** True when the browser sends Sec-GPC: 1; then nothing is switched on beforehand. */
export async function hasGlobalPrivacyControl(): Promise<boolean> {
  return (await headers()).get('sec-gpc') === '1'
}
