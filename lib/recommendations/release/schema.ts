/** Prompts whose texts stand until something changes, so that a release does not reach them. */
export const renewable = ['SLATE', 'NOTE', 'PORTRAIT'] as const
export type RenewableKey = (typeof renewable)[number]
export const isRenewable = (key: string): key is RenewableKey => renewable.some((each) => each === key)
