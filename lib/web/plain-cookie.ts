/** Says that this browser runs no scripts. Scripts can read it, because the first one that does run takes it away. */
export const plainCookie = 'plain-pages'
