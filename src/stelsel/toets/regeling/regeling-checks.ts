import { dagVoluit, getDag } from '../../../basis/dag.ts'
import { euro } from '../../../basis/euro.ts'
import { BESLUITEN, type Vindplaats, vindplaatsSchema } from '../../regeling/regeling.ts'
import { findGrondslag, type Sleutel } from '../../wet/artikelen.ts'
import { findEigenBijdrageOp, ruimVoorbij } from '../../wet/bedragen.ts'
import { WMO_2015_VANAF } from '../gewicht.ts'
import { findGeldzin } from '../stap-4-inkomen.ts'
import { besluitChecks } from './besluit-checks.ts'
import { normChecks } from './norm-checks.ts'
import type { RegelingCheck, RegelingGebrek } from './regeling-gebrek.ts'
import { tariefChecks } from './tarief-checks.ts'
import { wijzigingChecks } from './wijziging-checks.ts'

const ONDERZOEK_DAGEN = 42
const BESLUIT_DAGEN = 14

/** Every place that names an article, with its path. */
function vindplaatsen(
  waarde: unknown,
  pad: readonly PropertyKey[] = [],
): { pad: readonly PropertyKey[]; vindplaats: Vindplaats }[] {
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([sleutel, deel]) => {
    const hier = [...pad, Array.isArray(waarde) ? Number(sleutel) : sleutel]
    const vindplaats = sleutel === 'vindplaats' ? vindplaatsSchema.safeParse(deel).data : undefined
    return vindplaats === undefined ? vindplaatsen(deel, hier) : [{ pad: hier, vindplaats }]
  })
}

/** An article can only be looked up in a decision that is named. */
const besluitBestaat: RegelingCheck = (regeling) =>
  vindplaatsen(regeling)
    .filter(({ vindplaats }) => regeling.besluiten[vindplaats.besluit] === undefined)
    .map(({ pad, vindplaats }) => ({
      code: 'VINDPLAATS_ONBEKEND',
      ernst: 'blokkerend',
      pad: [...pad, 'besluit'],
      uitleg: `Deze regel zegt te staan in '${vindplaats.besluit}', maar dat besluit staat niet bij 'besluiten'.`,
      herstel: `Zet het besluit bij 'besluiten', of kies een besluit dat er staat: ${BESLUITEN.filter((naam) => regeling.besluiten[naam] !== undefined).join(', ')}.`,
      grondslag: ['wmo-2.1.3'],
    }))

/**
 * What decides who gets what, and what someone pays or gets in money, is for the council itself: the college fills in
 * (Wmo 2.1.3 and 2.1.4; CRVB:2017:1803).
 */
const kernInVerordening: RegelingCheck = ({ criteria, pgb, eigenBijdrage, besluiten }) => {
  const kern: { pad: PropertyKey[]; vindplaats: Vindplaats; wat: string }[] = [
    ...criteria.map(({ vindplaats }, i) => ({
      pad: ['criteria', i],
      vindplaats,
      wat: 'Een criterium voor wie hulp krijgt',
    })),
    {
      pad: ['pgb', 'berekening'],
      vindplaats: pgb.berekening.vindplaats,
      wat: 'Hoe de hoogte van het pgb wordt bepaald',
    },
    ...pgb.tarieven.map(({ vindplaats, naam }, i) => ({
      pad: ['pgb', 'tarieven', i],
      vindplaats,
      wat: `Het pgb-tarief '${naam}'`,
    })),
    { pad: ['eigenBijdrage'], vindplaats: eigenBijdrage.vindplaats, wat: 'De eigen bijdrage' },
  ]
  return [
    ...kern
      .filter(({ vindplaats }) => vindplaats.besluit !== 'verordening')
      .map(
        ({ pad, wat, vindplaats }): RegelingGebrek => ({
          code: 'VERORDENING_MIST_ESSENTIALIA',
          ernst: 'blokkerend',
          pad: [...pad, 'vindplaats'],
          uitleg: `${wat} staat in '${vindplaats.besluit}'. Dit hoort de gemeenteraad zelf in de verordening te regelen.`,
          herstel:
            'Laat de raad dit in de verordening opnemen en noem dat artikel. Tot die tijd kan een besluit er niet op rusten.',
          grondslag: ['wmo-2.1.3', 'ECLI:NL:CRVB:2017:1803'],
        }),
      ),
    ...(besluiten.verordening.orgaan === 'raad'
      ? []
      : [
          {
            code: 'VERORDENING_NIET_VAN_RAAD',
            ernst: 'blokkerend',
            pad: ['besluiten', 'verordening', 'orgaan'],
            uitleg: 'Een verordening wordt door de gemeenteraad vastgesteld.',
            herstel:
              "Schrijf 'raad', met de dag van het raadsbesluit. Is het van het college? Dan zijn het beleidsregels.",
            grondslag: ['wmo-2.1.3'],
          } as const,
        ]),
  ]
}

/** Access never depends on income or wealth (CRVB:2019:3535). A sentence is read, so it asks a person to look and holds nothing up. */
const geenInkomen: RegelingCheck = ({ criteria }) =>
  criteria.flatMap(({ tekst }, i): RegelingGebrek[] => {
    const zin = findGeldzin(tekst)
    if (zin === undefined) return []
    return [
      {
        code: 'INKOMENSTOETS',
        ernst: 'aandacht',
        pad: ['criteria', i, 'tekst'],
        uitleg: `In dit criterium lijkt geld van de inwoner mee te tellen: "${zin}"`,
        herstel:
          'Laat inkomen, vermogen en spaargeld buiten de vraag wie hulp krijgt. Alleen de eigen bijdrage gaat over geld.',
        grondslag: ['ECLI:NL:CRVB:2019:3535', 'wmo-2.3.5-3'],
      },
    ]
  })

/** Under one id there can be one amount. */
const eigenIds: RegelingCheck = ({ pgb, producten, mandaten, voorbeelden }) =>
  [
    { namen: pgb.tarieven.map(({ id }) => id), pad: ['pgb', 'tarieven'], veld: 'id', wat: 'Het tarief' },
    { namen: producten.map(({ id }) => id), pad: ['producten'], veld: 'id', wat: 'Het product' },
    { namen: mandaten.map(({ rol }) => rol), pad: ['mandaten'], veld: 'rol', wat: 'Het mandaat van' },
    { namen: voorbeelden.map(({ naam }) => naam), pad: ['voorbeelden'], veld: 'naam', wat: 'Het voorbeeld' },
  ].flatMap(({ namen, pad, veld, wat }) =>
    namen.flatMap((naam, i): RegelingGebrek[] =>
      namen.indexOf(naam) === i
        ? []
        : [
            {
              code: 'SLEUTEL_DUBBEL',
              ernst: 'blokkerend',
              pad: [...pad, i, veld],
              uitleg: `${wat} '${naam}' staat er twee keer. Dan is niet te zeggen welke geldt.`,
              herstel: 'Laat er een staan, of geef elk een eigen naam.',
              grondslag: ['wmo-2.1.3'],
            },
          ],
    ),
  )

/** The law's terms are the longest that a municipality may take for itself (Wmo 2.3.2(1), 2.3.5(2)). */
const termijnenBinnenWet: RegelingCheck = ({ termijnen }) => {
  const teLang = (
    sleutel: 'onderzoekDagen' | 'besluitDagen',
    hoogstens: number,
    wat: string,
    grondslag: Sleutel,
  ): RegelingGebrek[] => {
    const dagen = termijnen[sleutel]
    if (dagen === undefined || dagen <= hoogstens) return []
    return [
      {
        code: 'TERMIJN_LANGER_DAN_WET',
        ernst: 'blokkerend',
        pad: ['termijnen', sleutel],
        uitleg: `${wat} duurt volgens deze regels ${dagen} dagen. De wet geeft er ${hoogstens}.`,
        herstel: `Schrijf hoogstens ${hoogstens}, of laat het veld weg. Korter mag.`,
        grondslag: [grondslag],
      },
    ]
  }
  return [
    ...teLang('onderzoekDagen', ONDERZOEK_DAGEN, 'Het onderzoek', 'wmo-2.3.2-1'),
    ...teLang('besluitDagen', BESLUIT_DAGEN, 'Het besluit', 'wmo-2.3.5-2'),
  ]
}

/** The contribution is at most what the law says on the first day (Wmo 2.1.4a). Less may be. Of a year we do not know yet: the last we do. */
const bijdrageBinnenWet: RegelingCheck = ({ eigenBijdrage: { centenPerMaand }, geldigVanaf }) => {
  const wet = findEigenBijdrageOp(geldigVanaf)
  if (wet === undefined || centenPerMaand <= wet.centenPerMaand) return []
  const isZeker = wet.zekerheid === 'gezien' && !wet.voorlopig
  return [
    {
      code: 'BIJDRAGE_HOGER_DAN_WET',
      ernst: isZeker || ruimVoorbij(centenPerMaand, wet) ? 'blokkerend' : 'aandacht',
      pad: ['eigenBijdrage', 'centenPerMaand'],
      uitleg: `De eigen bijdrage is hier ${euro(centenPerMaand)} per maand. Volgens de wet is dat op ${dagVoluit(getDag(geldigVanaf))} hoogstens ${euro(wet.centenPerMaand)}${wet.voorlopig ? ', voor zover nu bekend' : ''}.`,
      herstel: `Schrijf hoogstens ${wet.centenPerMaand} (cent).`,
      grondslag: ['wmo-2.1.4a'],
    },
  ]
}

/** Without activities, frequency and time nobody knows what he can count on (CRVB:2019:3364). */
const resultaatMetUren: RegelingCheck = ({ werkwijze }) => {
  if (werkwijze.soort === 'tijd') return []
  const nodig = ['activiteiten', 'frequentie', 'tijd'] as const
  const ontbreekt = nodig.filter((deel) => werkwijze.planBevat?.includes(deel) !== true)
  const gebreken: string[] = [
    ...(werkwijze.planBijBesluit === true ? [] : ['het plan hoort niet bij het besluit']),
    ...(ontbreekt.length === 0 ? [] : [`het plan bevat geen ${ontbreekt.join(' en ')}`]),
  ]
  if (gebreken.length === 0) return []
  return [
    {
      code: 'RESULTAAT_ZONDER_UREN',
      ernst: 'blokkerend',
      pad:
        werkwijze.planBijBesluit === true && werkwijze.planBevat !== undefined
          ? ['werkwijze', 'planBevat']
          : ['werkwijze'],
      uitleg: `De gemeente spreekt een resultaat af, maar ${gebreken.join(', en ')}. Dan weet de inwoner niet op hoeveel hulp hij kan rekenen.`,
      herstel:
        'Laat het plan deel zijn van het besluit (planBijBesluit: true), met werkzaamheden, hoe vaak en hoeveel tijd (planBevat: [activiteiten, frequentie, tijd]).',
      grondslag: ['ECLI:NL:CRVB:2019:3364'],
    },
  ]
}

/** Rules of before the law, a decision that was taken after the rules begin, and inspraak that came too late. */
const dagenKloppen: RegelingCheck = ({ geldigVanaf, besluiten, wijziging }) => {
  const gebreken: RegelingGebrek[] = []
  const fout = (pad: PropertyKey[], uitleg: string, herstel: string): void => {
    gebreken.push({
      code: 'DAGEN_KLOPPEN_NIET',
      ernst: 'blokkerend',
      pad,
      uitleg,
      herstel,
      grondslag: ['wmo-2.1.3'],
    })
  }
  if (geldigVanaf < WMO_2015_VANAF)
    fout(
      ['geldigVanaf'],
      'De regels zouden gelden voordat er een Wmo 2015 was.',
      'Kijk of de dag goed is getypt, zoals 2027-01-01.',
    )
  for (const naam of BESLUITEN) {
    const besluit = besluiten[naam]
    if (besluit !== undefined && besluit.op > geldigVanaf)
      fout(
        ['besluiten', naam, 'op'],
        `Dit besluit is van ${besluit.op}, maar de regels gelden al vanaf ${geldigVanaf}. Regels met terugwerkende kracht in het nadeel van inwoners kunnen niet.`,
        'Laat de regels later ingaan, op of na de dag van het besluit.',
      )
  }
  const { inspraak } = wijziging ?? {}
  if (
    inspraak !== undefined &&
    (inspraak.totEnMet < inspraak.van || inspraak.totEnMet > besluiten.verordening.op)
  )
    fout(
      ['wijziging', 'inspraak'],
      'De inspraak loopt niet van eerder naar later, of pas na het raadsbesluit.',
      'Inspraak hoort voor het besluit: zet de dagen recht.',
    )
  return gebreken
}

/** Keys that point at the law are known, and names that must be told apart are. */
const sleutelsKloppen: RegelingCheck = ({ criteria, eigenBijdrage, vragen }) => {
  const onbekend = [
    ...criteria.map(({ grondslag }, i) => ({ grondslag, pad: ['criteria', i, 'grondslag'] })),
    { grondslag: eigenBijdrage.grondslag, pad: ['eigenBijdrage', 'grondslag'] },
  ].filter(({ grondslag }) => findGrondslag(grondslag) === undefined)
  const sleutels = [
    ...criteria.map(({ sleutel }, i) => ({ sleutel, pad: ['criteria', i, 'sleutel'] })),
    ...vragen.map(({ sleutel }, i) => ({ sleutel, pad: ['vragen', i, 'sleutel'] })),
  ]
  return [
    ...onbekend.map(
      ({ grondslag, pad }): RegelingGebrek => ({
        code: 'GRONDSLAG_ONBEKEND',
        ernst: 'blokkerend',
        pad,
        uitleg: `'${grondslag}' staat niet in het register van wetten en uitspraken.`,
        herstel: 'Gebruik een sleutel uit de Kennisbank, zoals wmo-2.3.5-3 of ECLI:NL:CRVB:2018:819.',
        grondslag: ['wmo-2.1.3'],
      }),
    ),
    ...sleutels
      .filter(({ sleutel }, i) => sleutels.findIndex((ander) => ander.sleutel === sleutel) !== i)
      .map(
        ({ sleutel, pad }): RegelingGebrek => ({
          code: 'SLEUTEL_DUBBEL',
          ernst: 'blokkerend',
          pad,
          uitleg: `De sleutel '${sleutel}' staat er twee keer. Dan is niet te zien wat iemand vooraf las.`,
          herstel: 'Geef elk criterium en elke vraag een eigen sleutel.',
          grondslag: ['wmo-2.1.3'],
        }),
      ),
  ]
}

/** Someone must be able to take each decision, and a decision that takes away is read by a second person. */
const mensenGenoeg: RegelingCheck = ({ mandaten, tweedeLezer }) => [
  ...(mandaten.some(({ beslissingen }) => beslissingen === 'alle')
    ? []
    : [
        {
          code: 'GEEN_MANDAAT',
          ernst: 'aandacht',
          pad: ['mandaten'],
          uitleg:
            'Niemand mag afwijzen of verminderen namens het college: alle mandaten gelden alleen voor toekennen.',
          herstel:
            'Geef een functie het mandaat voor elk besluit (beslissingen: alle), of laat het college zelf beslissen.',
          grondslag: ['awb-10:3'],
        } as const,
      ]),
  ...(['afwijzing', 'deel', 'minder'] as const)
    .filter((soort) => !tweedeLezer.bij.includes(soort))
    .map(
      (soort): RegelingGebrek => ({
        code: 'TWEEDE_LEZER_ONTBREEKT',
        ernst: 'aandacht',
        pad: ['tweedeLezer', 'bij'],
        uitleg: `Bij '${soort}' leest volgens deze regels niemand mee. Het product vraagt dan toch een tweede lezer.`,
        herstel: `Zet '${soort}' bij tweedeLezer.`,
        grondslag: ['awb-3:46'],
      }),
    ),
]

export const regelingChecks: readonly RegelingCheck[] = [
  besluitBestaat,
  kernInVerordening,
  geenInkomen,
  eigenIds,
  termijnenBinnenWet,
  bijdrageBinnenWet,
  resultaatMetUren,
  ...normChecks,
  ...tariefChecks,
  ...wijzigingChecks,
  ...besluitChecks,
  dagenKloppen,
  sleutelsKloppen,
  mensenGenoeg,
]
