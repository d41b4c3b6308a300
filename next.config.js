/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  serverExternalPackages: ['@node-rs/argon2', 'pg'],
  // Every form of ours is far smaller; a file of ratings goes to a route of its own (app/api/import).
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
  // No page uses it, and its address would resize any picture for anybody.
  images: { unoptimized: true },
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
