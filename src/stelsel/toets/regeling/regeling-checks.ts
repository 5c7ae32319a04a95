import { getDag } from '../../../basis/dag.ts'
import { weigeringVan } from '../../normen/kader-controle.ts'
import { findKader } from '../../normen/kaders.ts'
import { isBuitenBeleid } from '../../normen/waarschuwingen.ts'
import { BESLUITEN, type Regeling, type Vindplaats, vindplaatsSchema } from '../../regeling/regeling.ts'
import { findGrondslag, type Sleutel } from '../../wet/artikelen.ts'
import { eigenBijdrageOp } from '../../wet/bedragen.ts'

/** What is wrong at one place of the rules. `blokkerend`: the rules cannot be laid down like this; only on a source that was read. */
export type RegelingGebrek = {
  readonly code: string
  readonly ernst: 'blokkerend' | 'aandacht'
  readonly pad: readonly PropertyKey[]
  readonly uitleg: string
  readonly herstel: string
  readonly grondslag: readonly Sleutel[]
}

type Check = (regeling: Regeling) => readonly RegelingGebrek[]

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
const besluitBestaat: Check = (regeling) =>
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
const kernInVerordening: Check = ({ criteria, pgb, eigenBijdrage, besluiten }) => {
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

/** Different tariffs for different helpers are a choice for the council (CRVB:2017:1803). One tariff for all is said to be checked. */
const bekendeTarieven: Check = ({ pgb }) => {
  const ids = pgb.tarieven.map(({ id }) => id)
  return ids
    .map((id, i) => ({ id, i }))
    .filter(({ id, i }) => ids.indexOf(id) !== i)
    .map(({ id, i }) => ({
      code: 'SLEUTEL_DUBBEL',
      ernst: 'blokkerend',
      pad: ['pgb', 'tarieven', i, 'id'],
      uitleg: `Het tarief '${id}' staat er twee keer. Dan is niet te zeggen welk bedrag geldt.`,
      herstel: 'Geef elk tarief een eigen id.',
      grondslag: ['wmo-2.1.3'],
    }))
}

/** The law's terms are the longest that a municipality may take for itself (Wmo 2.3.2(1), 2.3.5(2)). */
const termijnenBinnenWet: Check = ({ termijnen }) => {
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

/** The contribution is at most what the law says on the first day (Wmo 2.1.4a). Less may be. */
const bijdrageBinnenWet: Check = ({ eigenBijdrage, geldigVanaf }) => {
  const wet = eigenBijdrageOp(geldigVanaf)
  if (eigenBijdrage.centenPerMaand <= wet.centenPerMaand) return []
  return [
    {
      code: 'BIJDRAGE_HOGER_DAN_WET',
      ernst: wet.zekerheid === 'gezien' && !wet.voorlopig ? 'blokkerend' : 'aandacht',
      pad: ['eigenBijdrage', 'centenPerMaand'],
      uitleg: `De eigen bijdrage is hier ${eigenBijdrage.centenPerMaand} cent per maand. Op ${geldigVanaf} is dat volgens de wet hoogstens ${wet.centenPerMaand} cent${wet.voorlopig ? ', voor zover nu bekend' : ''}.`,
      herstel: `Schrijf hoogstens ${wet.centenPerMaand}.`,
      grondslag: ['wmo-2.1.4a'],
    },
  ]
}

/** Without activities, frequency and time nobody knows what he can count on (CRVB:2019:3364). */
const resultaatMetUren: Check = ({ werkwijze }) => {
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
      pad: ['werkwijze'],
      uitleg: `De gemeente spreekt een resultaat af, maar ${gebreken.join(', en ')}. Dan weet de inwoner niet op hoeveel hulp hij kan rekenen.`,
      herstel:
        'Laat het plan deel zijn van het besluit (planBijBesluit: true), met werkzaamheden, hoe vaak en hoeveel tijd (planBevat: [activiteiten, frequentie, tijd]).',
      grondslag: ['ECLI:NL:CRVB:2019:3364'],
    },
  ]
}

/** The norm must be known, made to size help, and used as its study meant it (CRVB:2018:3835). */
const normDeugt: Check = ({ norm }) => {
  const kader = findKader(norm.kader)
  const pad = ['norm', 'kader']
  if (kader === undefined) {
    return [
      {
        code: 'KADER_ONBEKEND',
        ernst: 'blokkerend',
        pad,
        uitleg: `Het normenkader '${norm.kader}' is niet bekend.`,
        herstel: 'Kies een kader dat er is (zie de Kennisbank), of voeg het als gegevens toe met zijn bron.',
        grondslag: ['wmo-2.1.3'],
      },
    ]
  }
  const weigering = weigeringVan(kader)
  const buiten = kader.onderdelen.flatMap(({ rijen }) =>
    rijen.filter((rij) => isBuitenBeleid(rij, { beleid: norm.beleid })),
  )
  const verlaten = (kader.aannames ?? []).filter(({ schakelaar }) => norm.beleid?.[schakelaar] === true)
  return [
    ...(weigering === undefined
      ? []
      : [
          {
            code: 'NORM_NIET_OBJECTIEF',
            ernst: 'aandacht',
            pad,
            uitleg: weigering,
            herstel: 'Kies een kader dat zegt hoeveel tijd iets kost.',
            grondslag: ['ECLI:NL:CRVB:2016:1402'],
          } as const,
        ]),
    ...(kader.verworpen ?? []).map(
      ({ ecli, strekking }): RegelingGebrek => ({
        code: 'NORM_NIET_OBJECTIEF',
        ernst: 'aandacht',
        pad,
        uitleg: `De rechter aanvaardde dit kader niet (${ecli}). ${strekking}`,
        herstel: 'Kies een kader dat op objectief, onafhankelijk onderzoek rust.',
        grondslag: ['ECLI:NL:CRVB:2016:1402'],
      }),
    ),
    ...(buiten.length === 0
      ? []
      : [
          {
            code: 'NORM_WIJKT_AF_VAN_ONDERZOEK',
            ernst: 'aandacht',
            pad: ['norm', 'beleid', 'teltNiet'],
            uitleg: `Het beleid laat tijd weg die het onderzoek onder ${kader.id} wel rekent: ${buiten.map(({ naam }) => naam).join(', ')}.`,
            herstel: 'Laat dit meetellen, of laat onafhankelijk onderzoeken of minder tijd genoeg is.',
            grondslag: ['ECLI:NL:CRVB:2018:3835'],
          } as const,
        ]),
    ...verlaten.map(
      ({ schakelaar, waarschuwing }): RegelingGebrek => ({
        code: 'NORM_WIJKT_AF_VAN_ONDERZOEK',
        ernst: 'aandacht',
        pad: ['norm', 'beleid', schakelaar],
        uitleg: `Het beleid wijkt af van waar ${kader.id} van uitgaat. ${waarschuwing}`,
        herstel: 'Volg het onderzoek, of laat onderzoeken of de afwijking klopt.',
        grondslag: ['ECLI:NL:CRVB:2018:3835'],
      }),
    ),
  ]
}

const GELD = /\b(bezuinig\w*|begroting\w*|budget\w*|bespar\w*|tekort\w*|kosten|te duur|financie\w*)\b/i

/** A change that gives less may not rest on money alone (NORM_ALLEEN_BUDGET). */
const nietAlleenBudget: Check = ({ wijziging }) => {
  if (wijziging === undefined || !GELD.test(wijziging.motief)) return []
  if ((wijziging.onderbouwing ?? '').trim() !== '' && !GELD.test(wijziging.onderbouwing ?? '')) return []
  return [
    {
      code: 'NORM_ALLEEN_BUDGET',
      ernst: 'aandacht',
      pad: ['wijziging', 'motief'],
      uitleg:
        'Geld is het enige motief dat hier staat. Er is geen onderzoek genoemd dat laat zien dat inwoners met minder toe kunnen.',
      herstel:
        "Noem bij 'onderbouwing' het onderzoek of de ervaring waaruit blijkt dat de hulp genoeg blijft, of laat de wijziging achterwege.",
      grondslag: ['ECLI:NL:CRVB:2016:1402', 'awb-3:46'],
    },
  ]
}

/** Days in their order, and a decision that was taken before the rules begin. */
const dagenKloppen: Check = ({ geldigVanaf, geldigTotEnMet, besluiten, wijziging }) => {
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
  if (geldigTotEnMet !== undefined && getDag(geldigTotEnMet).since(getDag(geldigVanaf)).sign < 0)
    fout(['geldigTotEnMet'], 'De regels eindigen voordat zij beginnen.', 'Zet de laatste dag na de eerste.')
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
const sleutelsKloppen: Check = ({ criteria, eigenBijdrage, vragen }) => {
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
const mensenGenoeg: Check = ({ mandaten, tweedeLezer }) => [
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

export const regelingChecks: readonly Check[] = [
  besluitBestaat,
  kernInVerordening,
  bekendeTarieven,
  termijnenBinnenWet,
  bijdrageBinnenWet,
  resultaatMetUren,
  normDeugt,
  nietAlleenBudget,
  dagenKloppen,
  sleutelsKloppen,
  mensenGenoeg,
]
