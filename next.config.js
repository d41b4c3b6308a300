/** Pages of the site may send forms, also behind a proxy that names it otherwise (without its port, by an inner name). */
const ownHost = URL.canParse(process.env.NEXTAUTH_URL ?? '') ? [new URL(process.env.NEXTAUTH_URL).host] : []

/** Strangers' pages as Next.js keeps them (app/strangers, decision 001), under the edition that proxy.ts names. */
const edition = { type: 'header', key: 'x-matinee-edition', value: '(?<edition>[a-zA-Z0-9-]{1,120})' }
const filter = { type: 'header', key: 'x-matinee-filter', value: '(?<filter>[a-zA-Z0-9.~-]{1,160})' }
const keptPages = [
  { source: '/films', has: [edition, filter], destination: '/strangers/:edition/filtered/:filter' },
  ...['', '/films', '/films/:slug'].map((path) => ({
    source: path || '/',
    has: [edition],
    destination: `/strangers/:edition${path}`,
  })),
]

/** Next.js keeps from pages whether its own router only fetches ahead, when no model may be asked (lib/web/own-navigation). */
const askedAhead = {
  source: '/ask',
  has: [{ type: 'header', key: 'next-router-prefetch' }],
  destination: '/ask?ahead=1',
}

/** @type {import('next').NextConfig} */
const config = {
  // Which domain of domains/ the site shows: built in, for browsers too.
  env: { MATINEE_DOMAIN: process.env.MATINEE_DOMAIN || 'films' },
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // `npm test` has checked all types just before, more widely than a build does.
  typescript: { ignoreBuildErrors: process.env.MATINEE_TYPES_CHECKED === '1' },
  serverExternalPackages: ['@node-rs/argon2', 'pg'],
  // Every form of ours is far smaller; a file of ratings goes to a route of its own (app/api/import).
  experimental: {
    serverActions: { bodySizeLimit: '1mb', allowedOrigins: ownHost },
    // Pages kept for strangers stay in memory: addresses somebody makes up would fill the disk.
    isrFlushToDisk: false,
  },
  // A kept page nobody asked for in an hour is made anew before it is shown.
  expireTime: 3600,
  // No page uses it, and its address would resize any picture for anybody.
  images: { unoptimized: true },
  async rewrites() {
    return {
      beforeFiles: [...keptPages, askedAhead],
      // Browsers ask for this name before they have read a page's own icon link.
      afterFiles: [{ source: '/favicon.ico', destination: '/icon.svg' }],
    }
  },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
        ],
      },
      // proxy.ts passes these by: the one reads its body as it arrives, the other are files.
      ...['/api/import/:path*', '/icon.svg', '/favicon.ico'].map((source) => ({
        source,
        headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }],
      })),
      // Shown by other sites, where somebody shares a link.
      {
        source: '/films/:slug/opengraph-image',
        headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }],
      },
    ]
  },
}

export default config
