/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  serverExternalPackages: ['@node-rs/argon2', 'pg'],
  // A file of ratings may have 8 MB (lib/imports/limits.ts); the form around it needs a little more.
  experimental: { serverActions: { bodySizeLimit: '9mb' } },
  async rewrites() {
    // Browsers ask for this name before they have read a page's own icon link.
    return [{ source: '/favicon.ico', destination: '/icon.svg' }]
  },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'X-Frame-Options', value: 'DENY' },
        ],
      },
    ]
  },
}

export default config
