import type { Feitnaam, Normrij, Telt } from '../../stelsel/normen/normenkader.ts'

const WANNEER: Readonly<Record<Exclude<Feitnaam, 'personen' | 'kinderen'>, string>> = {
  altijd: 'altijd',
  kamersInGebruik: 'per kamer die in gebruik is',
  extraKamersInGebruik: 'per extra kamer die in gebruik is',
  extraKamersNietInGebruik: 'per extra kamer die niet in gebruik is',
  trap: 'als er een trap is',
  extraInzet: 'als er extra werk is door een beperking',
  extraHuishouden: 'als er meer werk is door wie er in huis wonen',
  extraVervuiling: 'als er extra vuil komt',
  beperkingenPartner: 'als er meer schoon te maken is door een beperking van de partner',
  lichteWas: 'als er hulp nodig is bij de lichte was',
  extraLichteWas: 'als er extra lichte was is',
  zwareWas: 'als er hulp nodig is bij de zware was, zoals beddengoed',
  kledingEnLinnengoed: 'als er hulp nodig is bij de was van kleding en linnengoed',
  extraWasPartner: 'als er extra was is door klachten van de partner',
  extraWas: 'als er extra was is',
  kleineGelijkvloerseWoning: 'in een kleine woning met twee kamers en geen trap',
  grotereWoning: 'in een grotere woning',
  allergieCopd: 'bij COPD of een allergie voor huisstof',
  psychischOfGedrag: 'bij psychogeriatrische problemen (zoals dementie) of problemen met gedrag',
  regie: 'als er hulp nodig is om het huishouden te regelen',
  extraRegie: 'als dat regelen extra lastig is, door praten en begrijpen of door kinderen onder 16',
  ontregeldHuishouden: 'als het huishouden niet meer goed loopt',
  boodschappen: 'als iemand anders de boodschappen doet',
  broodmaaltijd: 'per broodmaaltijd',
  warmeMaaltijd: 'per warme maaltijd',
  maaltijdMetKinderen: 'per maaltijd waar kinderen onder 12 mee-eten',
  kindNaarBed: 'per keer dat een kind naar bed gaat',
  kindUitBed: 'per keer dat een kind uit bed komt',
  kindWassenEnKleden: 'per keer wassen en aankleden van een kind',
  kindBroodmaaltijd: 'per broodmaaltijd voor een kind',
  kindWarmeMaaltijd: 'per warme maaltijd voor een kind',
  kindFles: 'per fles voor een kind',
  kindLuier: 'per luier van een kind',
  kindSchool: 'per keer naar school brengen of halen',
  adviesInstructieVoorlichting: 'per keer advies, instructie of voorlichting',
}

/** When a row of a norm set counts, in words: `per extra kamer die in gebruik is`. */
export function wanneerTelt({ telt, zwaarWerkNaar }: Pick<Normrij, 'telt' | 'zwaarWerkNaar'>): string {
  const beleid =
    zwaarWerkNaar === undefined
      ? ''
      : `, als de gemeente bij het zware werk kijkt naar ${zwaarWerkNaar === 'huishouden' ? 'het huishouden' : 'de woning'}`
  return feitTekst(telt) + beleid
}

function feitTekst(telt: Telt): string {
  switch (telt.feit) {
    case 'personen':
      return `bij een huishouden van ${hoeveel(telt, 'persoon', 'personen')}`
    case 'kinderen': {
      const kind = telt.jongerDan === undefined ? 'kind' : `kind jonger dan ${telt.jongerDan}`
      return telt.perStuk === true ? `per ${kind}` : `als er een ${kind} is`
    }
    case 'extraInzet':
      return telt.is === undefined ? WANNEER.extraInzet : `${WANNEER.extraInzet}: ${telt.is}`
    case 'trap':
      return telt.van === undefined ? WANNEER.trap : `bij ${hoeveel(telt, 'trap', 'trappen')}`
    case 'boodschappen':
      return telt.van === undefined
        ? WANNEER.boodschappen
        : `${WANNEER.boodschappen}, ${hoeveel(telt, 'keer', 'keer')} per week`
    default:
      return WANNEER[telt.feit]
  }
}

/** `1 persoon`, `2 personen of meer`, `2 tot en met 4 personen` */
function hoeveel({ van, totEnMet }: Telt, een: string, meer: string): string {
  if (van !== undefined && van === totEnMet) return `${van} ${van === 1 ? een : meer}`
  if (totEnMet === undefined) return `${van ?? 1} ${meer} of meer`
  return van === undefined ? `ten hoogste ${totEnMet} ${meer}` : `${van} tot en met ${totEnMet} ${meer}`
}

/** Behind how sure we are, when a figure is not beyond doubt. */
export const VERTROUWEN = {
  hoog: '',
  middel: ', met enige twijfel',
  laag: ', onzeker: telt alleen mee als iemand erom vraagt',
} as const satisfies Record<NonNullable<Normrij['vertrouwen']>, string>
