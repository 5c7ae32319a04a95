import type { ReactNode } from 'react'
import type { Regelingfout } from '../../stelsel/regeling/regeling-bestand.ts'
import { Details } from '../ui/details.tsx'
import { Heading, List, Paragraph } from '../ui/text.tsx'

/** More at once is no help: what comes later is often the fault of what came before. The rest is there for who opens it. */
const MEESTE_FOUTEN = 12

type Onleesbaar = { readonly data?: { readonly fouten: readonly Regelingfout[] } }

/** What stands at the field: the first faults, and how many more there are. */
export function foutTeksten({ data }: Onleesbaar): readonly string[] {
  const fouten = data?.fouten ?? []
  const meer = fouten.length - MEESTE_FOUTEN
  return [
    ...fouten.slice(0, MEESTE_FOUTEN).map(foutTekst),
    ...(meer > 0 ? [`En nog ${inFouten(meer)}. Die staan onder ‘Waar staat het?’.`] : []),
  ]
}

function inFouten(aantal: number): string {
  return aantal === 1 ? '1 fout' : `${aantal} fouten`
}

/** `Regel 45, marge.percentage: hier staat 'vijftien'; schrijf een getal` */
function foutTekst({ regel, plaats, tekst }: Regelingfout): string {
  return [regel === undefined ? '' : `Regel ${regel}`, plaats === '' ? tekst : `${plaats}: ${tekst}`]
    .filter((deel) => deel !== '')
    .join(', ')
}

/** A field for text has no line numbers: each fault with its own line, and the lines around it to find it by. */
export function Foutregels(props: { tekst: string; onleesbaar: Onleesbaar }): ReactNode {
  const fouten = props.onleesbaar.data?.fouten ?? []
  const rest = fouten.slice(MEESTE_FOUTEN)
  const regels = props.tekst.split(/\r?\n/)
  const metRegel = fouten.slice(0, MEESTE_FOUTEN).flatMap((fout) => {
    const nummer = fout.regel ?? nummerIn(fout.plaats)
    return nummer === undefined ? [] : [{ fout, nummer }]
  })
  if (metRegel.length === 0 && rest.length === 0) return null
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
      {rest.length === 0 ? null : (
        <Details summary={`Nog ${inFouten(rest.length)}`}>
          <List items={rest.map(foutTekst)} />
        </Details>
      )}
    </>
  )
}

/** A text that cannot be taken apart has no fields yet: the place is the line itself. */
function nummerIn(plaats: string): number | undefined {
  const nummer = /^regel (\d+)/.exec(plaats)?.[1]
  return nummer === undefined ? undefined : Number(nummer)
}
