/** Who knocks in `npm run check:bounds`: the strongest of those who may. */
type Caller = 'stranger' | 'person' | 'admin'
/** What grows tenfold and a hundredfold: fields of a form, a JSON argument, rows of a file, the query of an address. */
type Body = 'form' | 'json' | 'file' | 'query' | 'nothing'

const form = (as: Caller) => ({ as, body: 'form' as Body })
const json = (as: Caller) => ({ as, body: 'json' as Body })
const query = (as: Caller, path: string) => ({ as, body: 'query' as Body, path })

export type Door = { as: Caller; body: Body; path?: string }

/** Every door of the site, as `testing/find-doors.ts` finds them; a test holds the two together. */
export const doors: Record<string, Door> = {
  'lib/actions/account-settings.ts changeEmailAction': form('person'),
  'lib/actions/account-settings.ts changeNameAction': form('person'),
  'lib/actions/account-settings.ts changePasswordAction': form('person'),
  'lib/actions/account-settings.ts confirmEmailAction': form('person'),
  'lib/actions/account-settings.ts endSessionAction': form('person'),
  'lib/actions/account-settings.ts signOutElsewhereAction': form('person'),
  'lib/actions/accounts.ts askResetAction': form('stranger'),
  'lib/actions/accounts.ts createAccountAction': form('stranger'),
  'lib/actions/accounts.ts finishAccountAction': form('stranger'),
  'lib/actions/accounts.ts resetPasswordAction': form('stranger'),
  'lib/actions/accounts.ts signInAgainAction': form('person'),
  'lib/actions/accounts.ts signInAction': form('stranger'),
  'lib/actions/accounts.ts signOutAction': form('person'),
  'lib/actions/accounts.ts startGuestAction': form('stranger'),
  'lib/actions/catalog.ts releaseFilmAction': form('admin'),
  'lib/actions/catalog.ts restoreFilmAction': form('admin'),
  'lib/actions/catalog.ts retireFilmAction': form('admin'),
  'lib/actions/catalog.ts saveFilmAction': form('admin'),
  'lib/actions/engine.ts discardHeldAction': form('admin'),
  'lib/actions/engine.ts serveHeldAction': form('admin'),
  'lib/actions/engine.ts stopTrainingAction': form('admin'),
  'lib/actions/engine.ts trainNowAction': form('admin'),
  'lib/actions/enrichment.ts decideProposalsAction': form('admin'),
  'lib/actions/feedback.ts saveRatingAction': form('person'),
  'lib/actions/feedback.ts saveReactionAction': form('person'),
  'lib/actions/feedback.ts trackAction': json('person'),
  'lib/actions/imports.ts confirmImportAction': form('person'),
  'lib/actions/imports.ts discardImportAction': form('person'),
  'lib/actions/imports.ts undoImportAction': form('person'),
  'lib/actions/onboarding.ts finishSurveyAction': form('person'),
  'lib/actions/onboarding.ts otherFilmsAction': form('person'),
  'lib/actions/onboarding.ts passShelvesAction': form('person'),
  'lib/actions/onboarding.ts passStepAction': form('person'),
  'lib/actions/onboarding.ts saveLovedAction': form('person'),
  'lib/actions/onboarding.ts saveShelfAction': form('person'),
  'lib/actions/onboarding.ts saveToneAction': form('person'),
  'lib/actions/onboarding.ts saveWishAction': form('person'),
  'lib/actions/onboarding.ts suggestFilmsAction': json('person'),
  'lib/actions/people.ts eraseAccountAction': form('admin'),
  'lib/actions/people.ts findAccountAction': form('admin'),
  'lib/actions/people.ts sendResetAction': form('admin'),
  'lib/actions/people.ts setRoleAction': form('admin'),
  'lib/actions/privacy.ts erasePersonAction': form('person'),
  'lib/actions/privacy.ts saveConsentAction': form('person'),
  'lib/actions/profile.ts editInterestAction': form('person'),
  'lib/actions/profile.ts removeEventAction': form('person'),
  'lib/actions/profile.ts savePreferencesAction': form('person'),
  'lib/actions/profile.ts saveWordsAction': form('person'),
  'lib/actions/prompts.ts checkPromptAction': json('admin'),
  'lib/actions/prompts.ts findPeopleAction': form('admin'),
  'lib/actions/prompts.ts publishAction': form('admin'),
  'lib/actions/prompts.ts rollBackAction': form('admin'),
  'lib/actions/prompts.ts saveDraftAction': form('admin'),
  'lib/actions/prompts.ts setDraftAsideAction': form('admin'),
  'lib/actions/prompts.ts startTrialAction': form('admin'),
  'lib/actions/recommendations.ts newPicksAction': form('person'),
  'lib/actions/recommendations.ts undoAdjustmentAction': form('person'),
  'lib/actions/theme.ts setThemeAction': form('stranger'),

  'app/account/page.tsx signOut': form('person'),

  'app/api/auth/[...nextauth]/route.ts GET': query('stranger', '/api/auth/error'),
  'app/api/auth/[...nextauth]/route.ts POST': { as: 'stranger', body: 'form', path: '/api/auth/callback/none' },
  'app/api/cron/gorse/route.ts GET': query('stranger', '/api/cron/gorse'),
  'app/api/cron/train/route.ts GET': query('stranger', '/api/cron/train'),
  'app/api/export/route.ts GET': query('person', '/api/export'),
  'app/api/import/route.ts POST': { as: 'person', body: 'file', path: '/api/import' },
  'app/api/plain/route.ts GET': query('stranger', '/api/plain'),
  'app/api/suggest/route.ts GET': query('stranger', '/api/suggest'),
  'app/films/[slug]/opengraph-image.tsx default': query('stranger', '/films/[slug]/opengraph-image'),
  'app/films/[slug]/poster/route.ts GET': query('stranger', '/films/[slug]/poster'),

  'app/films/page.tsx query': query('stranger', '/films'),
  'app/search/page.tsx query': query('stranger', '/search'),
}
