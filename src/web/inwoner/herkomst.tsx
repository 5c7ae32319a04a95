import type { ReactNode } from 'react'
import { inWoorden, minuten } from '../../basis/minuten.ts'
import type { Dossier } from '../../dossier/dossier.ts'
import type { Bron } from '../../handeling/onderzoek/facts.ts'
import { dagTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { findKader } from '../../stelsel/normen/kaders.ts'
import { findGrondslag, findGrondslagMetNaam } from '../../stelsel/wet/artikelen.ts'
import { bronPad, normPad } from '../kennisbank/kennis-pad.ts'
import { bijschriftMelding, melderVan } from '../texts/melder.ts'
import { ZEKERHEID } from '../texts/zekerheid.ts'
import { Details } from '../ui/details.tsx'
import { Quote } from '../ui/quote.tsx'
import { Link, List, Paragraph } from '../ui/text.tsx'

/** Unfolds what a sentence rests on: finding → who said or saw it, document, norm row → article. Nothing when it rests on nothing. */
export function Herkomst(props: {
  stand: Dossier
  vaststellingen?: readonly string[] | undefined
  grondslagen?: readonly string[] | undefined
}): ReactNode {
  const { stand, vaststellingen = [], grondslagen = [] } = props
  const gevonden = vaststellingen.flatMap(
    (id) => stand.onderzoek.vaststellingen.find(({ vaststelling }) => vaststelling === id) ?? [],
  )
  if (gevonden.length === 0 && grondslagen.length === 0) return null
  return (
    <Details summary="Waar komt dit vandaan?">
      {gevonden.map(({ vaststelling, op, tekst, bronnen, behoefte, oplossing }) => (
        <div className="stapel" key={vaststelling}>
          <Paragraph>
            Wij stelden op {dagTekst(op)} vast: {tekst}
          </Paragraph>
          {bronnen.map((bron, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
            <BronRegel bron={bron} stand={stand} key={i} />
          ))}
          {behoefte?.regels === undefined ? null : (
            <List
              items={behoefte.regels.map((regel) => (
                <span key={regel.onderdeel}>
                  {regel.onderdeel}: {inWoorden(minuten(regel.minuten))} per {regel.per}. Bron: {regel.bron}
                  {regel.zekerheid === undefined ? null : ` (${ZEKERHEID[regel.zekerheid]})`}
                  {regel.afwijking === undefined ? null : `. Voor u anders, omdat: ${regel.afwijking}`}
                </span>
              ))}
            />
          )}
          {oplossing?.reden === undefined ? null : <Paragraph>De reden: {oplossing.reden}</Paragraph>}
        </div>
      ))}
      {grondslagen.length === 0 ? null : (
        <>
          <Paragraph>De regel waarop dit rust:</Paragraph>
          <List items={grondslagen.map((sleutel) => <Artikel sleutel={sleutel} key={sleutel} />)} />
        </>
      )}
    </Details>
  )
}

function Artikel({ sleutel }: { sleutel: string }): ReactNode {
  const artikel = findGrondslag(sleutel)
  if (artikel === undefined) return sleutel
  return (
    <>
      <Link href={bronPad(sleutel)}>{artikel.bron}</Link>: {artikel.zin}
    </>
  )
}

/** An article or ruling as a letter names it: with our own plain page, which leads on to the text; else straight to where it stands. */
export function GenoemdeBron({ bron, link }: { bron: string; link: string | undefined }): ReactNode {
  const artikel = findGrondslagMetNaam(bron)
  if (artikel !== undefined) return <Link href={bronPad(artikel.sleutel)}>{bron}</Link>
  return link === undefined ? (
    bron
  ) : (
    <Link href={link} external>
      {bron}
    </Link>
  )
}

function BronRegel({ bron, stand }: { bron: Bron; stand: Dossier }): ReactNode {
  const { verwijzing, tekst } = bron
  switch (bron.soort) {
    case 'passage':
    case 'notitie': {
      const passage = stand.gesprek.passages.find((p) => p.passage === verwijzing)
      return <Gezegd id={passage?.uit ?? verwijzing} citaat={passage?.citaat} stand={stand} />
    }
    case 'melding':
      return <Gezegd id="melding" citaat={tekst} stand={stand} />
    case 'plan':
      return <Gezegd id={verwijzing} citaat={tekst} stand={stand} />
    case 'document': {
      const document = stand.gesprek.documenten.find((d) => d.document === verwijzing)
      return (
        <Paragraph>
          Document: {document?.titel ?? verwijzing}
          {document === undefined ? null : ` (${dagTekst(document.gedateerd ?? document.op)})`}
        </Paragraph>
      )
    }
    case 'advies': {
      const advies = stand.gesprek.adviezen.get(verwijzing)?.ontvangen
      return (
        <Paragraph>
          Advies van {advies?.van ?? verwijzing}
          {advies === undefined ? null : `: ${advies.conclusie}`}
        </Paragraph>
      )
    }
    case 'norm':
      return <Norm verwijzing={verwijzing} naam={tekst} />
    case 'regel':
      return (
        <Paragraph>
          Regel: <Artikel sleutel={verwijzing} />
        </Paragraph>
      )
    case 'eigen waarneming':
      return <Paragraph>Wij zagen zelf: {tekst ?? verwijzing}</Paragraph>
    case 'anders':
      return <Paragraph>{tekst ?? verwijzing}</Paragraph>
  }
}

/** Someone's words, wherever they stand: a note of the talk, the melding, the plan. Own notes of the consulent are never shown. */
function Gezegd(props: { id: string; citaat: string | undefined; stand: Dossier }): ReactNode {
  const { id, citaat, stand } = props
  const { ontvangen } = stand.melding
  if (id === 'melding' && ontvangen !== undefined) {
    return (
      <Quote
        who={melderVan(stand.melding) ?? 'de melder'}
        caption={bijschriftMelding(stand.melding, false)}
        when={`${dagTekst(ontvangen.op)}, melding`}
        ofInwoner
      >
        {citaat ?? ontvangen.woorden}
      </Quote>
    )
  }
  const notitie = stand.gesprek.notities.find((n) => n.notitie === id)
  if (notitie !== undefined) {
    if (notitie.aard === 'eigen aantekening') return null
    return notitie.aard === 'gezien' ? (
      <Paragraph>
        {notitie.wie} zag op {dagTekst(notitie.op)}: {citaat ?? notitie.tekst}
      </Paragraph>
    ) : (
      <Quote who={notitie.wie} when={dagTekst(notitie.op)} ofInwoner>
        {citaat ?? notitie.tekst}
      </Quote>
    )
  }
  const plan = stand.plan.plannen.find((p) => p.plan === id)
  return plan === undefined ? null : (
    <Quote
      who={plan.door ?? stand.melding.inwoner.naam ?? 'de inwoner'}
      when={`${dagTekst(plan.op)}, persoonlijk plan`}
      ofInwoner
    >
      {citaat ?? plan.tekst}
    </Quote>
  )
}

/** `hbel-2021/basis`: the norm set and its row. */
function Norm({ verwijzing, naam }: { verwijzing: string; naam: string | undefined }): ReactNode {
  const [id = '', rijId] = verwijzing.split('/')
  const kader = findKader(id)
  // A set of the municipality's own is known by what was written down when it was used.
  if (kader === undefined) return <Paragraph>Norm: {naam ?? verwijzing}</Paragraph>
  const rij = kader.onderdelen.flatMap(({ rijen }) => rijen).find((r) => r.rij === rijId)
  return (
    <Paragraph>
      Norm: {kader.naam} ({kader.versie})
      {rij === undefined
        ? null
        : `, ${rij.naam}${rij.minuten === null ? '' : `: ${inWoorden(minuten(rij.minuten))} per ${kader.periode}`} (${ZEKERHEID[rij.zekerheid]})`}
      . <Link href={normPad(kader.id)}>Lees meer over deze norm</Link>
    </Paragraph>
  )
}
