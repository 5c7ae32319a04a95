import type { Feitnaam, Telt } from './normenkader.ts'
import type { Feiten } from './rekeninvoer.ts'

/** How many times a row counts for these facts: 0, 1, or as often as the fact is there. */
export function aantalKeer(telt: Telt, feiten: Feiten): number {
  if (telt.is !== undefined && telt.is !== feiten.extraInzet) return 0
  const aantal = telFeit(telt, feiten)
  if (aantal < (telt.van ?? 1) || aantal > (telt.totEnMet ?? Number.POSITIVE_INFINITY)) return 0
  return telt.perStuk === true ? aantal : 1
}

/** How much of the fact there is: how many rooms, how often a week; 1 for something that is so. */
export function telFeit(telt: Telt, feiten: Feiten): number {
  const { huishouden, woning, was } = feiten
  switch (telt.feit) {
    case 'altijd':
      return 1
    case 'personen':
      return huishouden?.personen ?? 0
    case 'kinderen':
      return (huishouden?.kinderen ?? []).filter((leeftijd) => leeftijd < (telt.jongerDan ?? 18)).length
    case 'kamersInGebruik':
      return woning?.kamersInGebruik ?? 0
    case 'extraKamersInGebruik':
      return woning?.extraKamersInGebruik ?? 0
    case 'extraKamersNietInGebruik':
      return woning?.extraKamersNietInGebruik ?? 0
    case 'trap':
      return Number(woning?.trap ?? 0)
    case 'extraInzet':
      return feiten.extraInzet === undefined ? 0 : 1
    case 'extraHuishouden':
      return Number(feiten.extraHuishouden ?? false)
    case 'extraVervuiling':
      return Number(feiten.extraVervuiling ?? false)
    case 'beperkingenPartner':
      return Number(feiten.beperkingenPartner ?? false)
    case 'lichteWas':
      return Number(was?.lichteWas ?? false)
    case 'extraLichteWas':
      return Number(was?.extraLichteWas ?? false)
    case 'zwareWas':
      return Number(was?.zwareWas ?? false)
    case 'kledingEnLinnengoed':
      return Number(was?.kledingEnLinnengoed ?? false)
    case 'extraWasPartner':
      return Number(was?.extraWasPartner ?? false)
    case 'extraWas':
      return Number(was?.extraWas ?? false)
    case 'kleineGelijkvloerseWoning':
      return Number(woning?.soort === 'klein-gelijkvloers')
    case 'grotereWoning':
      return Number(woning?.soort === 'groter')
    case 'allergieCopd':
    case 'psychischOfGedrag':
    case 'regie':
    case 'extraRegie':
    case 'ontregeldHuishouden':
      return Number(feiten[telt.feit] ?? false)
    case 'boodschappen':
    case 'broodmaaltijd':
    case 'warmeMaaltijd':
    case 'maaltijdMetKinderen':
    case 'kindNaarBed':
    case 'kindUitBed':
    case 'kindWassenEnKleden':
    case 'kindBroodmaaltijd':
    case 'kindWarmeMaaltijd':
    case 'kindFles':
    case 'kindLuier':
    case 'kindSchool':
    case 'adviesInstructieVoorlichting':
      return feiten.keerPerWeek?.[telt.feit] ?? 0
  }
}

/** The facts that say something that could change the extent, each in words. What is ordinary (no stairs, one person) is left out. */
export function sprekendeFeiten(feiten: Feiten): ReadonlyMap<Feitnaam, string> {
  return new Map(
    gezegdeFeiten(feiten).flatMap(([feit, hoeveel, woorden]) => (hoeveel > 0 ? [[feit, woorden]] : [])),
  )
}

/** One fact in words, also when it is an ordinary one. */
export function woordenVanFeit(feit: Feitnaam, feiten: Feiten): string {
  return gezegdeFeiten(feiten).find(([naam]) => naam === feit)?.[2] ?? feit
}

/** Every fact with how much it says and its words. */
function gezegdeFeiten(feiten: Feiten): readonly (readonly [Feitnaam, number, string])[] {
  const { huishouden, woning } = feiten
  const kinderen = huishouden?.kinderen ?? []
  return [
    // One or two adults is the average household of these studies (bekend).
    [
      'personen',
      (huishouden?.personen ?? 0) > 2 ? 1 : 0,
      `een huishouden van ${aantal(huishouden?.personen ?? 0, 'persoon', 'personen')}`,
    ],
    [
      'kinderen',
      kinderen.length,
      `${aantal(kinderen.length, 'kind', 'kinderen')} (leeftijd ${opsomming(kinderen)})`,
    ],
    [
      'kamersInGebruik',
      woning?.extraKamersInGebruik === undefined ? (woning?.kamersInGebruik ?? 0) : 0,
      `${aantal(woning?.kamersInGebruik ?? 0, 'kamer', 'kamers')} in gebruik`,
    ],
    [
      'extraKamersInGebruik',
      woning?.extraKamersInGebruik ?? 0,
      `${aantal(woning?.extraKamersInGebruik ?? 0, 'extra kamer', 'extra kamers')} in gebruik`,
    ],
    [
      'extraKamersNietInGebruik',
      woning?.extraKamersNietInGebruik ?? 0,
      `${aantal(woning?.extraKamersNietInGebruik ?? 0, 'extra kamer', 'extra kamers')} niet in gebruik`,
    ],
    ['trap', Number(woning?.trap ?? 0), aantal(Number(woning?.trap ?? 0), 'trap', 'trappen')],
    [
      'extraInzet',
      feiten.extraInzet === undefined ? 0 : 1,
      `${feiten.extraInzet === 'veel' ? 'veel' : 'enige'} extra inzet`,
    ],
    [
      'extraHuishouden',
      Number(feiten.extraHuishouden ?? false),
      'meer werk door de samenstelling van het huishouden',
    ],
    ['extraVervuiling', Number(feiten.extraVervuiling ?? false), 'extra vervuiling'],
    ['beperkingenPartner', Number(feiten.beperkingenPartner ?? false), 'beperkingen van de partner'],
    ['lichteWas', Number(feiten.was?.lichteWas ?? false), 'lichte was'],
    ['extraLichteWas', Number(feiten.was?.extraLichteWas ?? false), 'extra lichte was'],
    ['zwareWas', Number(feiten.was?.zwareWas ?? false), 'zware was'],
    ['kledingEnLinnengoed', Number(feiten.was?.kledingEnLinnengoed ?? false), 'kleding en linnengoed'],
    [
      'extraWasPartner',
      Number(feiten.was?.extraWasPartner ?? false),
      'extra was door klachten van de partner',
    ],
    ['extraWas', Number(feiten.was?.extraWas ?? false), 'extra was'],
    [
      'kleineGelijkvloerseWoning',
      Number(woning?.soort === 'klein-gelijkvloers'),
      'een kleine gelijkvloerse woning',
    ],
    ['grotereWoning', Number(woning?.soort === 'groter'), 'een grotere woning'],
    ...VINKJES.map(([feit, woorden]): [Feitnaam, number, string] => [
      feit,
      Number(feiten[feit] ?? false),
      woorden,
    ]),
    ...KEREN.map(([feit, woorden]): [Feitnaam, number, string] => [
      feit,
      feiten.keerPerWeek?.[feit] ?? 0,
      `${woorden}, ${feiten.keerPerWeek?.[feit] ?? 0} keer per week`,
    ]),
  ]
}

const VINKJES = [
  ['allergieCopd', 'huisstofallergie of COPD'],
  ['psychischOfGedrag', 'psychogeriatrische of gedragsproblemen'],
  ['regie', 'hulp bij de organisatie van het huishouden'],
  ['extraRegie', 'extra hulp bij de organisatie van het huishouden'],
  ['ontregeldHuishouden', 'een ontregeld huishouden'],
] as const

const KEREN = [
  ['boodschappen', 'boodschappen'],
  ['broodmaaltijd', 'een broodmaaltijd'],
  ['warmeMaaltijd', 'een warme maaltijd'],
  ['maaltijdMetKinderen', 'een maaltijd met kinderen'],
  ['kindNaarBed', 'een kind naar bed brengen'],
  ['kindUitBed', 'een kind uit bed halen'],
  ['kindWassenEnKleden', 'een kind wassen en kleden'],
  ['kindBroodmaaltijd', 'een kind een broodmaaltijd geven'],
  ['kindWarmeMaaltijd', 'een kind een warme maaltijd geven'],
  ['kindFles', 'een kind de fles geven'],
  ['kindLuier', 'een luier verschonen'],
  ['kindSchool', 'een kind naar school of opvang brengen of halen'],
  ['adviesInstructieVoorlichting', 'advies, instructie en voorlichting'],
] as const

function aantal(hoeveel: number, een: string, meer: string): string {
  return hoeveel === 1 ? `1 ${een}` : `${hoeveel} ${meer}`
}

function opsomming(getallen: readonly number[]): string {
  return [...getallen].sort((a, b) => a - b).join(', ')
}

/** Whether nothing at all was told: `{}`, or only empty groups such as `{woning: {}}`. */
export function isLeeg(feiten: Feiten): boolean {
  return Object.values(feiten).every((value) => typeof value === 'object' && Object.keys(value).length === 0)
}
