import type { ReactNode } from 'react'
import { euro } from '../../basis/euro.ts'
import { inWoorden, minuten, perWeekNaarBoven } from '../../basis/minuten.ts'
import { findKaderVan } from '../../stelsel/normen/kaders.ts'
import type { Normenkader, Normrij } from '../../stelsel/normen/normenkader.ts'
import { naamVanOnderdeel } from '../../stelsel/normen/onderdelen.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { findGrondslag } from '../../stelsel/wet/artikelen.ts'
import { normPad } from '../kennisbank/kennis-pad.ts'
import { beleidInZinnen, isUit, voorwaardenBij } from '../texts/norm.ts'
import { ZEKERHEID } from '../texts/zekerheid.ts'
import { Details } from '../ui/details.tsx'
import { ItemList } from '../ui/items.tsx'
import { Table } from '../ui/table.tsx'
import { Heading, Link, List, Paragraph } from '../ui/text.tsx'

/** All that is asked and all by which is judged, before the talk: nothing of it is a black box. The same for everyone. */
export function Vooraf({ regeling, wie }: { regeling: Regeling; wie: string }): ReactNode {
  return (
    <>
      <Heading>Met wie praat u?</Heading>
      <Paragraph>{wie}</Paragraph>
      <Paragraph>
        U mag zelf iemand meenemen: familie, een vriend of een gratis cliëntondersteuner. U kiest ook waar u
        praat: bij u thuis, op het gemeentehuis of ergens anders.
      </Paragraph>
      <Heading>Wat vragen wij, en waarom?</Heading>
      <Paragraph>
        Dit zijn onze vragen. U hoeft niets uit uw hoofd te leren. Wij beginnen met uw eigen verhaal.
      </Paragraph>
      <ItemList items={regeling.vragen.map(({ vraag, waarom }) => ({ title: vraag, meta: waarom }))} />
      <Heading>Hoe bepalen wij of u hulp krijgt?</Heading>
      <List
        items={regeling.criteria.map(({ sleutel, tekst, grondslag }) => (
          <span key={sleutel}>
            {tekst} <Bron sleutel={grondslag} />
          </span>
        ))}
      />
      <Paragraph>
        U betaalt een eigen bijdrage van {euro(regeling.eigenBijdrage.centenPerMaand)} per maand als u hulp
        krijgt. {regeling.eigenBijdrage.uitleg} <Bron sleutel={regeling.eigenBijdrage.grondslag} />
      </Paragraph>
      <Paragraph small>
        Wij gebruiken ook <Link href="/regels">de regels van de gemeente</Link>:{' '}
        {regeling.besluiten.verordening.titel}.
      </Paragraph>
      <Heading>Hoe rekenen wij tijd uit?</Heading>
      <Norm norm={regeling.norm} />
    </>
  )
}

function Bron({ sleutel }: { sleutel: string }): ReactNode {
  const grondslag = findGrondslag(sleutel)
  if (grondslag === undefined) return null
  return (
    <>
      (
      <Link href={grondslag.link} external>
        {grondslag.bron}
      </Link>
      {grondslag.zekerheid === 'bekend' ? '; door ons nog niet nagelezen' : null})
    </>
  )
}

/** The norm set in use: its name, its base, who made it, on what it rests, and how sure we are of each figure. */
function Norm({ norm }: { norm: Regeling['norm'] }): ReactNode {
  const kader = findKaderVan(norm)
  if (kader === undefined)
    return <Paragraph>Wij gebruiken geen vaste norm. Wij rekenen per persoon.</Paragraph>
  const eigen = [...beleidInZinnen(norm), ...voorwaardenBij(norm).map(({ tekst }) => tekst)]
  const leemten = kader.onderdelen.flatMap((onderdeel) => onderdeel.leemten)
  const basis = kader.onderdelen.flatMap(({ rijen }) => rijen).find(({ telt }) => telt.feit === 'altijd')
  return (
    <>
      <Paragraph>
        Voor hulp bij het huishouden gebruiken wij het <strong>{kader.naam}</strong> ({kader.versie}). Dat is
        een lijst met tijden. Het is een begin, geen grens: heeft u meer nodig? Dan rekenen wij meer, en wij
        schrijven op waarom.
      </Paragraph>
      {basis?.minuten == null ? null : (
        <Paragraph>
          Doet de hulp al het schoonmaken in een gewoon huishouden? Dan is de basis{' '}
          <strong>{tijd(basis, kader)}</strong>
          {kader.periode === 'jaar'
            ? `. Dat is ongeveer ${inWoorden(perWeekNaarBoven(minuten(basis.minuten)))} per week`
            : null}
          .
        </Paragraph>
      )}
      <Paragraph>
        De lijst is gemaakt door {kader.opsteller}. {kader.onafhankelijkToelichting}{' '}
        <Link href={normPad(kader.id)}>Lees meer over deze lijst</Link>.
      </Paragraph>
      {eigen.length === 0 ? null : (
        <>
          <Paragraph>Wat de gemeente daarbij zelf heeft gekozen:</Paragraph>
          <List items={eigen} />
        </>
      )}
      <Details summary="Bekijk alle tijden, en hoe zeker ze zijn">
        <Table
          caption={`Tijden uit het ${kader.naam}`}
          columns={[
            { header: 'Waarvoor' },
            { header: `Tijd per ${kader.periode}`, numeric: true },
            { header: 'Hoe zeker' },
          ]}
          rows={kader.onderdelen.flatMap(({ onderdeel, rijen }) =>
            rijen.map((rij) => ({
              key: `${onderdeel} ${rij.rij}`,
              cells: [
                `${naamVanOnderdeel(onderdeel)}: ${rij.naam}`,
                isUit(rij, norm)
                  ? 'telt hier niet mee'
                  : rij.minuten === null
                    ? 'niet bekend'
                    : inWoorden(minuten(rij.minuten)),
                rij.redenOnbekend ?? ZEKERHEID[rij.zekerheid],
              ],
            })),
          )}
          empty="Van deze lijst zijn geen tijden bekend."
        />
        {leemten.length === 0 ? null : (
          <>
            <Paragraph>Wat de lijst niet zegt, of wat wij niet konden lezen:</Paragraph>
            <List items={leemten} />
          </>
        )}
        <Paragraph>Hier komen de tijden vandaan:</Paragraph>
        <List
          items={kader.bronnen.map((bron) => (
            <Link href={bron} external key={bron}>
              {new URL(bron).hostname}
            </Link>
          ))}
        />
        {kader.getoetst.length === 0 ? null : (
          <>
            <Paragraph>Wat rechters erover zeiden:</Paragraph>
            <List
              items={kader.getoetst.map(({ ecli, link, strekking }) => (
                <span key={ecli}>
                  {strekking}{' '}
                  <Link href={link} external>
                    {ecli}
                  </Link>
                </span>
              ))}
            />
          </>
        )}
      </Details>
    </>
  )
}

function tijd(rij: Normrij, kader: Normenkader): string {
  return rij.minuten === null ? 'niet bekend' : `${inWoorden(minuten(rij.minuten))} per ${kader.periode}`
}

/** What helps to have at hand. None of it is needed to be helped. */
export const NEEM_MEE: readonly string[] = [
  'Uw paspoort, identiteitskaart of rijbewijs. Wij kijken er alleen naar.',
  'Een lijstje van wat niet lukt op een slechte dag.',
  'Wie u nu helpt, en of dat vol te houden is.',
  'Hulpmiddelen die u al heeft.',
  'Een brief van een dokter, alleen als u dat zelf wilt.',
]

/** What one should know at the table. */
export const GOED_OM_TE_WETEN: readonly string[] = [
  'Houd u niet beter dan u bent. Vertel ook wat lastig is.',
  'Hulp van familie en vrienden is vrijwillig. Het hoeft niet.',
  'U mag alles opschrijven, en vragen stellen.',
  'U mag het gesprek opnemen. Zeg het wel even.',
  'U krijgt een verslag. Daarin mag u zeggen wat niet klopt.',
]
