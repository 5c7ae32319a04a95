import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseDocument } from 'yaml'
import type { DagTekst } from '../basis/dag.ts'
import { type Regeling, regelingOpOfEerste } from '../stelsel/regeling/regeling.ts'
import { type GeschrevenRegeling, leesRegeling } from '../stelsel/regeling/regeling-bestand.ts'

/** The rules of the example municipalities, as they ship with the product. */
const REGELINGEN = join(import.meta.dirname, '../../regelingen')

/** The municipality whose rules the demo and a trial letter use. */
const VOORBEELD = 'voorbeeldstad'

/**
 * Reads every regeling in a folder and the folders in it.
 * @throws Error when one cannot be used: rules that are half read must never decide
 */
export function readRegelingen(folder: string = REGELINGEN): readonly GeschrevenRegeling[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/i.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((path) => {
      const tekst = readFileSync(path, 'utf8')
      const gelezen = leesRegeling(tekst)
      if (gelezen.ok) return { regeling: gelezen.value.regeling, tekst }
      const wat = gelezen.refusal.data?.fouten.map(
        ({ regel, plaats, tekst }) => `regel ${regel ?? '?'}, ${plaats}: ${tekst}`,
      )
      throw new Error(`${relative(process.cwd(), path)} is niet te gebruiken: ${wat?.join('; ') ?? ''}`)
    })
}

/** The rules of one municipality that held on a day; undefined when we know none of it. */
export function findRegeling(
  regelingen: readonly GeschrevenRegeling[],
  gemeente: string,
  dag: DagTekst,
): Regeling | undefined {
  const eigen = vanGemeente(regelingen, gemeente).map(({ regeling }) => regeling)
  return regelingOpOfEerste(eigen, dag)
}

/** The versions of one municipality. */
function vanGemeente(
  regelingen: readonly GeschrevenRegeling[],
  gemeente: string,
): readonly GeschrevenRegeling[] {
  return regelingen.filter(({ regeling }) => regeling.gemeente.id === gemeente)
}

/** @throws Error when the example that everything else leans on is not there */
export function getVoorbeeld(regelingen: readonly GeschrevenRegeling[], dag: DagTekst): Regeling {
  const voorbeeld = findRegeling(regelingen, VOORBEELD, dag)
  if (voorbeeld === undefined) throw new Error(`in ${REGELINGEN} staat geen regeling van ${VOORBEELD}`)
  return voorbeeld
}

/**
 * For a municipality whose own rules and addresses we do not know: a trial with the example's, which says so in its head, so
 * that nobody takes the address for the real one.
 */
export function proefRegeling(voorbeeld: Regeling, gemeente: string): Regeling {
  const naam = gemeente.replace(/^gemeente\s+/i, '')
  return {
    ...voorbeeld,
    gemeente: {
      ...voorbeeld.gemeente,
      id: naam.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      naam: `Gemeente ${naam}`,
      afdeling: 'Proefbrief: adres, telefoon en regels zijn voorbeelden',
    },
  }
}

/** What a site of this municipality starts with; of one we do not know, the example's as a trial that says so. */
export function regelingenVoorSite(gemeente: string): readonly GeschrevenRegeling[] {
  const alle = readRegelingen()
  const eigen = vanGemeente(alle, gemeente)
  if (eigen.length > 0) return eigen
  return vanGemeente(alle, VOORBEELD).map(({ regeling, tekst }) => {
    const proef = proefRegeling(regeling, gemeente)
    // The text must say the same: a proposal begins with it, and an approval keeps what it was compared with.
    const document = parseDocument(tekst)
    document.set('gemeente', proef.gemeente)
    return { regeling: proef, tekst: document.toString() }
  })
}
