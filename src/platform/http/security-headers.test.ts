import { expect, test } from 'vitest'
import { securityHeaders } from './security-headers.ts'

const http = securityHeaders({ nonce: 'abc', https: false, formActions: ['https://login.example'] })

test('the policy allows nothing that is not named, and nothing unsafe', () => {
  const policy = http['Content-Security-Policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self' 'nonce-abc'")
  expect(policy).toContain("form-action 'self' https://login.example")
  expect(policy).not.toContain('unsafe')
})

test('browsers are told to insist on https only when we are on https', () => {
  expect(http['Strict-Transport-Security']).toBeUndefined()
  const https = securityHeaders({ nonce: 'abc', https: true, formActions: [] })
  expect(https['Strict-Transport-Security']).toContain('max-age=31536000')
})
