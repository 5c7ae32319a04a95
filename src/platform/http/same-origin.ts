/** What the browser says about where a form came from. */
export type FormOrigin = 'own' | 'foreign' | 'unknown'

/**
 * Judges where an unsafe request came from (reliability of CSRF protection does not rest on this alone: the token decides).
 * With `Referrer-Policy: no-referrer` browsers send `Origin: null` for our own forms, so `Sec-Fetch-Site` is read first;
 * plain http outside loopback has no `Sec-Fetch-Site` at all, and is `unknown`.
 */
export function formOrigin(
  headers: { origin: string | undefined; secFetchSite: string | undefined },
  own: string,
): FormOrigin {
  const { origin, secFetchSite } = headers
  if (origin !== undefined && origin !== 'null' && origin !== own) return 'foreign'
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin' ? 'own' : 'foreign'
  return origin === own ? 'own' : 'unknown'
}
