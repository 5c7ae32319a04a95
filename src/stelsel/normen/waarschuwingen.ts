import { inMinuten, perJaar } from '../../basis/minuten.ts'
import type { Beleid } from './beleid.ts'
import type { Feitnaam, Normenkader, Normrij } from './normenkader.ts'
import type { Feiten, Rekeninvoer } from './rekeninvoer.ts'
import { telFeit, woordenVanFeit } from './tel-feiten.ts'

/** What a user of this set must know before anything else: what courts rejected, where local policy leaves the study, and that it is an example. */
export function waarschuwingenBijKader(kader: Normenkader, invoer: Rekeninvoer): string[] {
  const verworpen = (kader.verworpen ?? []).map(
    ({ ecli, strekking, link }) =>
      `Let op: de norm ${kader.id} is door de rechter niet aanvaard (${ecli}). ${strekking} Gebruik hem niet voor een besluit. Bron: ${link}`,
  )
  const verlaten = verlatenAannames(kader, invoer.beleid).map(
    ({ waarschuwing, ecli, link }) =>
      `Het beleid wijkt af van waar ${kader.id} van uitgaat. ${waarschuwing} Bron: ${ecli === undefined ? '' : `${ecli}, `}${link}`,
  )
  const voorbeeld =
    kader.voorbeeld === undefined
      ? []
      : [
          `Deze norm (${kader.naam}) is een voorbeeld. ${kader.voorbeeld} Gebruik hem niet voor een nieuw besluit.`,
        ]
  return [...verworpen, ...verlaten, ...voorbeeld]
}

/** What the study assumed and local policy does otherwise (CRVB:2018:3835). */
export function verlatenAannames(
  kader: Normenkader,
  beleid: Beleid | undefined,
): NonNullable<Normenkader['aannames']> {
  return (kader.aannames ?? []).filter(({ schakelaar }) => beleid?.[schakelaar] === true)
}

/** The facts that fall away when policy does not let something count. For pets no row exists by itself: extra dirt has more causes. */
const NIET_GETELD = {
  woninggrootte: [
    'kamersInGebruik',
    'extraKamersInGebruik',
    'extraKamersNietInGebruik',
    'trap',
    'kleineGelijkvloerseWoning',
    'grotereWoning',
  ],
  allergie: ['allergieCopd'],
  huisdieren: [],
} as const satisfies Record<NonNullable<Beleid['teltNiet']>[number], readonly Feitnaam[]>

/** Whether policy leaves this row out, though the set knows it. */
export function isBuitenBeleid(rij: Normrij, { beleid }: Pick<Rekeninvoer, 'beleid'>): boolean {
  return (beleid?.teltNiet ?? []).some((wat) => NIET_GETELD[wat].some((feit) => feit === rij.telt.feit))
}

/** A policy that counts less than the study did cannot rest on it (CRVB:2018:3835): said with the rows it takes away. */
export function waarschuwingenBijBeleid(
  kader: Normenkader,
  { beleid, feiten }: Pick<Rekeninvoer, 'beleid' | 'feiten'>,
  buitenBeleid: readonly Normrij[],
): string[] {
  const rijen = buitenBeleid.map((rij) => `${rij.naam} (${rij.minuten} minuten)`).join('; ')
  return [
    ...(buitenBeleid.length === 0
      ? []
      : [
          `Het beleid laat dit niet meetellen, maar ${kader.id} kent het wel: ${rijen}. Het onderzoek onder het kader draagt deze lagere uitkomst niet (ECLI:NL:CRVB:2018:3835). Vraag bij deze inwoner wat werkelijk nodig is.`,
        ]),
    ...(beleid?.teltNiet?.includes('huisdieren') === true && feiten?.extraVervuiling === true
      ? [
          'Het beleid laat huisdieren niet meetellen. Er komt extra vuil: vraag waardoor. Alleen vuil van een huisdier valt onder dit beleid, en een hulphond is geen huisdier.',
        ]
      : []),
  ]
}

/** Whether a row may count: what is of low confidence only when the caller says so. */
export function isTeOnzeker(rij: Normrij, invoer: Rekeninvoer): boolean {
  return rij.vertrouwen === 'laag' && invoer.ookOnzeker !== true
}

/** Only what was read and is sure may carry a decision; the rest must be looked up by a person first. */
export function waarschuwingenBijZekerheid(
  kader: Normenkader,
  geteld: readonly Normrij[],
  overgeslagen: readonly Normrij[],
): string[] {
  const namen = (rijen: readonly Normrij[]) =>
    rijen.map((rij) => `${rij.naam} (${rij.minuten} minuten)`).join('; ')
  const laag = geteld.filter((rij) => rij.vertrouwen === 'laag')
  const nakijken = geteld.filter(
    (rij) => rij.vertrouwen !== 'laag' && (rij.zekerheid === 'bekend' || rij.vertrouwen === 'middel'),
  )
  return [
    ...(nakijken.length === 0
      ? []
      : [
          `Deze getallen van ${kader.id} zijn bekend, maar niet met zekerheid in het document zelf gelezen: ${namen(nakijken)}. Laat iemand ze nakijken voor zij een besluit dragen.`,
        ]),
    ...(laag.length === 0
      ? []
      : [
          `Deze getallen van ${kader.id} zijn onzeker en tellen mee omdat dat is gevraagd: ${namen(laag)}. Zij kunnen geen besluit dragen.`,
        ]),
    ...(overgeslagen.length === 0
      ? []
      : [
          `Deze getallen van ${kader.id} zijn te onzeker en zijn niet gerekend: ${namen(overgeslagen)}. Met ookOnzeker tellen zij mee, maar niet voor een besluit.`,
        ]),
  ]
}

/** A figure that was read for one number says nothing of another; and people who are not counted as people make the time too short. */
export function waarschuwingenBijAantal(
  kader: Normenkader,
  geteld: readonly Normrij[],
  feiten: Feiten,
): string[] {
  const { personen, kinderen = [] } = feiten.huishouden ?? {}
  const rekentMetPersonen = kader.onderdelen.some((deel) =>
    deel.rijen.some((rij) => rij.telt.feit === 'personen'),
  )
  return [
    ...geteld.flatMap(({ naam, minuten, telt, gezienBij }) => {
      const aantal = telFeit(telt, feiten)
      return gezienBij === undefined || gezienBij === aantal
        ? []
        : [
            `De tijd voor ${naam} (${minuten} minuten) is gezien bij een aantal van ${gezienBij}, en hier is het ${aantal}. Of het dan anders is, is niet gezien; er is met dit getal gerekend.`,
          ]
    }),
    ...(personen === undefined || personen > kinderen.length || !rekentMetPersonen
      ? []
      : [
          `Bij huishouden.personen horen de kinderen mee te tellen. Gegeven: ${woordenVanFeit('kinderen', feiten)}, en ${woordenVanFeit('personen', feiten)}. Kijk na of het aantal personen klopt: ${kader.id} rekent ermee.`,
        ]),
  ]
}

/** What the source asks before a row counts: the norm cannot see it, so a person must. */
export function waarschuwingenBijVoorwaarde(geteld: readonly Normrij[]): string[] {
  return geteld.flatMap(({ naam, minuten, voorwaarde }) =>
    voorwaarde === undefined
      ? []
      : [
          `De tijd voor ${naam} (${minuten} minuten) telt onder een voorwaarde: ${voorwaarde}. Ga na of dat bij deze inwoner zo is.`,
        ],
  )
}

/** The set knows two ways for heavy work; which holds is for local policy, so the other outcome is told. */
export function keuzeZwaarWerk(
  kader: Normenkader,
  invoer: Rekeninvoer,
  isGevraagd: (rij: Normrij) => boolean,
): string[] {
  const rijen = kader.onderdelen.flatMap((deel) => deel.rijen)
  if (invoer.beleid?.zwaarWerkNaar !== undefined) return []
  if (!rijen.some((rij) => rij.zwaarWerkNaar !== undefined && isGevraagd(rij))) return []
  return [
    `${kader.id} kent het zware werk naar huishouden en naar woning. Het beleid zegt hier niet welke geldt (beleid.zwaarWerkNaar); er is gerekend naar huishouden.`,
  ]
}

/** A total that a source gives without lines cannot be followed; it is laid beside the calculation. */
export function naastTotaal(
  totaal: Rekeninvoer['totaal'],
  aantalRegels: number,
  minutenPerJaar: number,
): { readonly onbekend: readonly string[]; readonly stappen: readonly string[] } {
  if (totaal === undefined) return { onbekend: [], stappen: [] }
  const { minuten, per, bron } = totaal
  const gegeven = `${inMinuten(minuten)} per ${per}`
  if (aantalRegels === 0) {
    const text = `Het totaal van ${gegeven} is gegeven zonder regels (${bron}). Hoe het is opgebouwd is niet bekend, dus het is niet na te rekenen en telt niet mee.`
    return { onbekend: [text], stappen: [] }
  }
  const perYear = per === 'jaar' ? minuten : perJaar(minuten)
  if (perYear === minutenPerJaar) {
    return {
      onbekend: [],
      stappen: [`Dit is gelijk aan het totaal van ${gegeven} dat is gegeven (${bron}).`],
    }
  }
  const verschil = Math.abs(perYear - minutenPerJaar)
  const text = `Het gegeven totaal van ${gegeven} (${bron}) volgt niet uit deze regels: ${inMinuten(verschil)} per jaar ${perYear > minutenPerJaar ? 'meer' : 'minder'} dan berekend. De bron noemt niet de regels die dat verklaren.`
  return { onbekend: [text], stappen: [] }
}
