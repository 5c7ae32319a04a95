import { CHECKS } from '../../src/stelsel/toets/checks.ts'

// Every check reads two of its own examples, with one long text wherever people write what they want.

const LANG = 100_000

const VRIJ = new Set(
  `tekst conclusie reden uitleg naam resultaat beschrijving doel voorkeuren door belasting financieel voorziening onderdeel bron regel
  verwijzing afwijking afwijkingOverwogen productGenoemd wijktAfVanOnderzoek bijzondereOmstandigheden evenredigheid gewijzigd
  nietGehoordOmdat grondslag frequentie functie`.split(/\s+/),
)

function metTekst<Deel>(deel: Deel, tekst: string): Deel
function metTekst(deel: unknown, tekst: string): unknown {
  if (Array.isArray(deel)) return deel.map((een: unknown) => metTekst(een, tekst))
  if (typeof deel !== 'object' || deel === null) return deel
  return Object.fromEntries(
    Object.entries(deel).map(([veld, waarde]: [string, unknown]) => [
      veld,
      typeof waarde === 'string' && VRIJ.has(veld) ? tekst : metTekst(waarde, tekst),
    ]),
  )
}

const [stuk = 'a'] = process.argv.slice(2)
const tekst = stuk.repeat(Math.ceil(LANG / stuk.length))
for (const { check, voorbeelden } of CHECKS) {
  for (const { invoer } of voorbeelden.slice(0, 2)) {
    check({ ...metTekst(invoer, tekst), teksten: [{ tekst, plaats: 'feit 9' }] })
  }
}
