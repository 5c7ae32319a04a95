import type { ReactNode } from 'react'
import type { Regelingfout } from '../../stelsel/regeling/regeling-bestand.ts'
import { Heading, Paragraph } from '../ui/text.tsx'

/** More at once is no help: what comes later is often the fault of what came before. */
const MEESTE_FOUTEN = 12

export function getoondeFouten({ data }: { readonly data?: { readonly fouten: readonly Regelingfout[] } }) {
  return (data?.fouten ?? []).slice(0, MEESTE_FOUTEN)
}

/** `Regel 45, marge.percentage: hier staat 'vijftien'; schrijf een getal` */
export function foutTekst({ regel, plaats, tekst }: Regelingfout): string {
  return [regel === undefined ? '' : `Regel ${regel}`, plaats === '' ? tekst : `${plaats}: ${tekst}`]
    .filter((deel) => deel !== '')
    .join(', ')
}

/** A field for text has no line numbers: each fault with its own line, and the lines around it to find it by. */
export function Foutregels(props: { tekst: string; fouten: readonly Regelingfout[] }): ReactNode {
  const regels = props.tekst.split(/\r?\n/)
  const metRegel = props.fouten.flatMap((fout) => {
    const nummer = fout.regel ?? nummerIn(fout.plaats)
    return nummer === undefined ? [] : [{ fout, nummer }]
  })
  if (metRegel.length === 0) return null
  return (
    <>
      <Heading>Waar staat het?</Heading>
      {metRegel.map(({ fout, nummer }) => (
        <div className="stapel" key={`${nummer} ${foutTekst(fout)}`}>
          <Paragraph>{foutTekst(fout)}</Paragraph>
          <pre className="kt-regels">
            {[nummer - 1, nummer, nummer + 1].map((hier) => {
              const regel = regels[hier - 1]
              if (regel === undefined) return null
              const tekst = `${hier}  ${regel}`
              return (
                <span key={hier}>
                  {hier === nummer ? <strong>{tekst}</strong> : tekst}
                  {'\n'}
                </span>
              )
            })}
          </pre>
        </div>
      ))}
    </>
  )
}

/** A text that cannot be taken apart has no fields yet: the place is the line itself. */
function nummerIn(plaats: string): number | undefined {
  const nummer = /^regel (\d+)/.exec(plaats)?.[1]
  return nummer === undefined ? undefined : Number(nummer)
}
