import type { Advies, BeschikkingGegevens } from './beschikking-gegevens.ts'
import { alinea, type Blok, kop, lijst, type Zin } from './brief.ts'
import { dagTekst } from './brief-gegevens.ts'
import { isAndersGeteld } from './minder-dan-eerst.ts'
import { omvangTekst } from './omvang.ts'

/** Why: per criterion, what differs from the request, what differs from before, special circumstances. */
export function redenBlokken(gegevens: BeschikkingGegevens): Blok[] {
  const { beslissing, motivering, andersDanGevraagd, vorigeHulp, hardheid } = gegevens
  const titel = beslissing === 'afgewezen' ? 'Waarom krijgt u deze hulp niet?' : 'Waarom krijgt u deze hulp?'
  return [
    kop(titel),
    ...motivering.flatMap(({ kop: onderwerp, zinnen }) => [kop(onderwerp, 3), alinea(...zinnen)]),
    ...(andersDanGevraagd === undefined
      ? []
      : [
          kop('U vroeg iets anders'),
          alinea(...andersDanGevraagd.gevraagd),
          alinea(...andersDanGevraagd.waarom),
        ]),
    ...(vorigeHulp === undefined
      ? []
      : [
          kop('Wat verandert er voor u?'),
          alinea(
            `Eerst kreeg u ${omvangTekst(vorigeHulp.omvang)}.`,
            ...(vorigeHulp.waaromMinder ?? [
              isAndersGeteld(gegevens)
                ? 'Uw nieuwe hulp tellen wij anders. Bel ons als het voor u minder is.'
                : 'U krijgt nu niet minder.',
            ]),
            ...(vorigeHulp.overgang ?? []),
          ),
        ]),
    ...(hardheid === undefined
      ? []
      : [
          kop('Uw bijzondere situatie'),
          alinea(
            hardheid.toegepast
              ? 'Wij hebben voor u een uitzondering gemaakt op onze regels.'
              : 'Wij hebben bekeken of wij voor u een uitzondering moeten maken. Dat doen wij niet.',
            ...hardheid.zinnen,
          ),
          ...(hardheid.toegepast && hardheid.clausule !== undefined
            ? [
                alinea(
                  `Dat kan door deze regel van de gemeente: “${hardheid.clausule.tekst}”`,
                  `Die regel staat in ${hardheid.clausule.waar}.`,
                ),
              ]
            : []),
        ]),
  ]
}

/** What the decision rests on: talks, verslag with the inwoner's own reaction, plan, advice (Awb 3:49), second reader. */
export function onderzoekBlokken(gegevens: BeschikkingGegevens): Blok[] {
  const { gesprekken = [], verslag, persoonlijkPlan = [], adviezen = [], tweedeLezer } = gegevens
  const stukken: Blok[] = [
    ...(gesprekken.length === 0 ? [] : [alinea(...gesprekken.map(({ zin }) => zin))]),
    ...(verslag === undefined
      ? []
      : [
          alinea(
            `Op ${dagTekst(verslag.op)} kreeg u het verslag van ons onderzoek.`,
            'Dat verslag hoort bij dit besluit.',
            ...(verslag.reactie ?? []),
          ),
        ]),
    ...(persoonlijkPlan.length === 0 ? [] : [alinea(...persoonlijkPlan)]),
    ...(adviezen.length === 0
      ? []
      : [alinea('Wij hebben ook advies gevraagd.'), lijst(adviezen.map(adviesPunt))]),
    ...(tweedeLezer === undefined
      ? []
      : [alinea(`Een tweede persoon las dit besluit mee: ${tweedeLezer.naam}, ${tweedeLezer.functie}.`)]),
  ]
  return stukken.length === 0 ? [] : [kop('Wat hebben wij gebruikt voor dit besluit?'), ...stukken]
}

function adviesPunt(advies: Advies): Zin {
  const bekend =
    typeof advies.bekend === 'object'
      ? `U kreeg dit advies op ${dagTekst(advies.bekend.gestuurdOp)}.`
      : 'U vindt dit advies bij deze brief.'
  const gevolgd = advies.gevolgd
    ? 'Wij volgen dit advies.'
    : `Wij volgen dit advies niet. ${advies.waaromNiet?.tekst ?? ''}`
  const herkomst = [...(advies.inhoud.herkomst ?? []), ...(advies.waaromNiet?.herkomst ?? [])]
  return {
    tekst: `Advies van ${advies.van} van ${dagTekst(advies.op)}. ${advies.inhoud.tekst} ${bekend} ${gevolgd}`,
    ...(herkomst.length === 0 ? {} : { herkomst }),
  }
}
