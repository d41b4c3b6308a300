/** What a page that is being closed may still tell, each with an action of its own: `/api/last-words/KIND`. */
export const lastWords = ['rating', 'reaction', 'loved', 'shelf', 'wish', 'known', 'length', 'edit'] as const
export type LastWord = (typeof lastWords)[number]
