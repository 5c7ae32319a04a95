import { findWerksterGebruikelijk } from './afwijs-zinnen.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { ToetsInvoer } from './invoer.ts'
import { meegeteld } from './omvang.ts'
import { na } from './patroon.ts'
import { isBeslist, isLeeg, type MetOplossing, naarDekking, oplossingen } from './stand.ts'
import {
  DOUCHESTOEL,
  GRENS_ALGEMEEN_GEBRUIKELIJK_ONJUIST,
  GRENS_ALGEMENE_VOORZIENING_NIET_PASSEND,
  GRENS_ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD,
  GRENS_VOORLIGGENDE_VOORZIENING_NIET_BENOEMD,
  STRIJKSERVICE,
} from './stap-4-grensgevallen.ts'
import { afwijsTeksten, besluitTeksten, findZin } from './tekst.ts'
import { gebruikelijkZonderToets, verwezenNaarAlgemeenAanbod } from './verwijzing.ts'
import { deelsVerteld, dossier, stappenMet, stappenMetOplossing } from './voorbeeld-dossier.ts'

type Gelezen = Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'dekking' | 'teksten'>

const HUISHOUDEN = /huishoudelijke (hulp|ondersteuning)|hulp (bij|in) het huishouden|schoonmaak(hulp)?\b/i

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

/** Each test with how it reads when it is met and when it is not. */
const VIER_EISEN = [
  ['nietSpeciaal', 'niet speciaal voor mensen met een beperking', 'speciaal voor mensen met een beperking'],
  ['beschikbaar', 'echt te krijgen', 'niet te krijgen'],
  ['passend', 'passend voor deze inwoner', 'niet passend voor deze inwoner'],
  ['betaalbaar', 'te betalen met een minimuminkomen', 'niet te betalen met een minimuminkomen'],
] as const

/** Four tests that must all be met (CRVB:2019:3535). One known "no" fails; one left open is not shown. */
function algemeenGebruikelijkOnjuist(invoer: Gelezen): Uitslag {
  const gebreken = meegeteld(invoer, 'algemeen gebruikelijke voorziening').flatMap(
    ({ oplossing, plaats }): Gebrek[] => {
      const wat = oplossing.voorziening ?? oplossing.door
      const nee = VIER_EISEN.find(([eis]) => oplossing[eis] === false)
      if (nee !== undefined) {
        return [
          {
            ernst: 'blokkerend',
            uitleg: `${wat} is niet algemeen gebruikelijk: het is ${nee[2]}.`,
            herstel: 'Haal dit uit stap 4 en betrek het bij de voorziening.',
            plaats,
          },
        ]
      }
      const huishouden: readonly Gebrek[] = HUISHOUDEN.test(wat)
        ? [
            {
              ernst: 'aandacht',
              uitleg: 'Hulp bij het huishouden is niet algemeen gebruikelijk.',
              herstel: 'Haal dit uit stap 4 en stel vast welke hulp nodig is.',
              plaats,
              grondslag: ['ECLI:NL:RBGEL:2016:1713', 'ECLI:NL:RBZWB:2016:3861'],
            },
          ]
        : []
      const open = VIER_EISEN.filter(([eis]) => oplossing[eis] === undefined).map(([, eis]) => eis)
      if (open.length === 0 || !isBeslist(invoer)) return [...huishouden]
      return [
        ...huishouden,
        {
          ernst: naarDekking(invoer),
          uitleg: `Niet nagegaan voor ${wat}: ${open.join('; ')}.`,
          herstel:
            'Ga alle vier de eisen na en leg ze vast. Voldoet er een niet, tel de voorziening dan niet mee.',
          plaats,
        },
      ]
    },
  )
  if (gebreken.length > 0) return gebrek(...gebreken)
  const zin =
    findZin(afwijsTeksten(invoer), [
      /algemeen gebruikelijk/i,
      /\b(eerste|uur|uren|huishoud\w*|schoonma\w*|afschrijv\w*|jaar oud)\b/i,
    ]) ??
    findZin(
      afwijsTeksten(invoer),
      [/\bafschrijv/i, /\b(vergoed\w*|betalen|sparen|deel|kosten)\b/i],
      /\b(niet|geen)\b/i,
    ) ??
    findWerksterGebruikelijk(afwijsTeksten(invoer))
  if (zin === undefined) return gebruikelijkZonderToets(invoer)
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Ga na of dit wel algemeen gebruikelijk is: "${zin.tekst}"`,
    herstel: 'Toets de vier eisen voor deze voorziening en deze inwoner.',
    plaats: zin.plaats,
  })
}

/** Available, adequate and affordable for this person. */
function algemeneVoorzieningNietPassend(invoer: Gelezen): Uitslag {
  const eisen = [
    ['beschikbaar', 'beschikbaar'],
    ['passend', 'passend'],
    ['betaalbaar', 'betaalbaar'],
  ] as const
  const gebreken = meegeteld(invoer, 'algemene voorziening').flatMap(({ oplossing, plaats }): Gebrek[] => {
    const wat = oplossing.voorziening ?? oplossing.door
    if (oplossing.inkoop === true) {
      return [
        {
          ernst: 'blokkerend',
          uitleg: 'Aanbod op de markt is geen algemene voorziening van de gemeente.',
          herstel: 'Tel dit niet mee in stap 4.',
          plaats,
          grondslag: ['ECLI:NL:CRVB:2016:1404', 'wmo-1.1.1'],
        },
      ]
    }
    const nee = eisen.find(([eis]) => oplossing[eis] === false)
    if (nee !== undefined) {
      return [
        {
          ernst: 'blokkerend',
          uitleg: `${hoofdletter(wat)} is meegeteld, maar is voor deze inwoner niet ${nee[1]}.`,
          herstel: 'Haal deze voorziening uit stap 4, of los op wat haar niet passend maakt.',
          plaats,
        },
      ]
    }
    const open = eisen.filter(([eis]) => oplossing[eis] === undefined).map(([, eis]) => eis)
    const nietsVerteld = open.length === eisen.length && isLeeg(oplossing.reden)
    if (open.length === 0 || !isBeslist(invoer) || (invoer.dekking === 'deels' && !nietsVerteld)) return []
    return [
      {
        ernst: naarDekking(invoer),
        uitleg: `Niet nagegaan voor deze inwoner en ${wat}: ${open.join(', ')}.`,
        herstel: 'Ga na of de inwoner er terechtkan, of het past en of hij het kan betalen. Leg dat vast.',
        plaats,
      },
    ]
  })
  return gebreken.length > 0 ? gebrek(...gebreken) : verwezenNaarAlgemeenAanbod(invoer)
}

/** If access asks for an onderzoek it is no algemene voorziening (1.1.1; CRVB:2024:743). */
function algemeneVoorzieningOnjuistGekwalificeerd(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'teksten'>,
): Uitslag {
  const zin = findZin(
    [...invoer.teksten, ...besluitTeksten(invoer)],
    [
      na(
        /algemene voorziening\b/i,
        /\b(?:na|eerst|pas|vooraf)\b/i,
        /\b(?:onderzoek|indicatie|beoordeling)\b/i,
      ),
    ],
    /\b(zonder|geen|niet)\b/i,
  )
  const uitTekst: readonly Gebrek[] =
    zin === undefined
      ? []
      : [
          {
            ernst: 'aandacht',
            uitleg: `Wie eerst wordt onderzocht, krijgt geen algemene voorziening: "${zin.tekst}"`,
            herstel: 'Ga na of voor toegang onderzoek nodig is. Zo ja, dan is het een maatwerkvoorziening.',
            plaats: zin.plaats,
          },
        ]
  return gebrek(
    ...uitTekst,
    ...oplossingen(invoer.vaststellingen, 'algemene voorziening').flatMap(
      ({ oplossing, plaats }): Gebrek[] => {
        const wat = hoofdletter(oplossing.voorziening ?? oplossing.door)
        if (oplossing.onderzoekVoorToegang === true) {
          return [
            {
              ernst: 'blokkerend',
              uitleg: `${wat} is geen algemene voorziening: voor toegang is onderzoek nodig.`,
              herstel: 'Behandel deze hulp als maatwerkvoorziening, met een besluit.',
              plaats,
            },
          ]
        }
        if (oplossing.onderzoekVoorToegang === undefined && HUISHOUDEN.test(wat)) {
          return [
            {
              ernst: 'aandacht',
              uitleg: `${wat} staat er als algemene voorziening. Er staat niet of iedereen er zonder onderzoek terechtkan.`,
              herstel: 'Ga na of voor toegang onderzoek nodig is. Zo ja, dan is het een maatwerkvoorziening.',
              plaats,
            },
          ]
        }
        return []
      },
    ),
  )
}

const NAAM_VAN_WET =
  /zorgverzekeringswet|\bzvw\b|langdurige zorg|\bwlz\b|jeugdwet|participatiewet|\bwia\b|\buwv\b|passend onderwijs|woningwet/i

/** A prior provision must be named, so that the inwoner knows where to go (RBDHA:2017:1699). */
function voorliggendeNietBenoemd(invoer: Gelezen): Uitslag {
  const anders = oplossingen(invoer.vaststellingen, 'andere wet')
  const gebreken = anders.flatMap(({ oplossing, plaats }: MetOplossing): Gebrek[] => {
    if (!isLeeg(oplossing.voorziening)) return []
    const alleenWet = NAAM_VAN_WET.test(`${oplossing.door} ${oplossing.reden ?? ''}`)
    return [
      {
        ernst: alleenWet ? 'aandacht' : 'blokkerend',
        uitleg: alleenWet
          ? `Er is verwezen naar ${oplossing.door}, maar niet naar welke hulp daaruit.`
          : 'Er is verwezen naar een voorliggende voorziening, maar niet naar welke.',
        herstel: 'Noem de voorziening, waar de inwoner die kan krijgen en waarom die dit oplost.',
        plaats,
      },
    ]
  })
  if (anders.length > 0) return gebrek(...gebreken)
  const zin = findZin(
    [...invoer.teksten, ...besluitTeksten(invoer)],
    [/voorliggende voorziening/i],
    NAAM_VAN_WET,
  )
  if (zin === undefined) return IN_ORDE
  return samen(
    gebrek({
      ernst: 'aandacht',
      uitleg: `Er is verwezen naar een voorliggende voorziening zonder naam: "${zin.tekst}"`,
      herstel: 'Noem de voorziening, waar de inwoner die kan krijgen en waarom die dit oplost.',
      plaats: zin.plaats,
    }),
  )
}

export const stap4VoorzieningenChecks: readonly Check[] = [
  {
    code: 'ALGEMEEN_GEBRUIKELIJK_ONJUIST',
    stap: 4,
    grondslag: ['ECLI:NL:CRVB:2019:3535', 'ECLI:NL:RBOBR:2017:3070', 'wmo-2.3.5-3'],
    uitlegInwoner:
      'Zegt de gemeente dat iets voor iedereen gewoon is? Dan moet u het ook echt kunnen krijgen en betalen.',
    check: algemeenGebruikelijkOnjuist,
    voorbeelden: [
      {
        naam: 'een douchestoel die aan alle vier de eisen voldoet',
        invoer: dossier({ vaststellingen: stappenMetOplossing(DOUCHESTOEL) }),
        verwacht: 'goed',
      },
      {
        naam: 'een badkamer van 6500 euro is met een minimuminkomen niet te betalen (CRVB:2019:3535)',
        invoer: deelsVerteld({
          vaststellingen: stappenMetOplossing({
            ...DOUCHESTOEL,
            door: 'een nieuwe badkamer',
            betaalbaar: false,
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'niet nagegaan of het te krijgen en te betalen is',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({
            ...DOUCHESTOEL,
            beschikbaar: undefined,
            betaalbaar: undefined,
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'de eerste drie uur hulp heten algemeen gebruikelijk (RBZWB:2016:3861)',
        invoer: deelsVerteld({
          teksten: [{ tekst: 'De eerste drie uur hulp zijn algemeen gebruikelijk.', plaats: 'feit 2' }],
        }),
        verwacht: 'aandacht',
      },
      ...GRENS_ALGEMEEN_GEBRUIKELIJK_ONJUIST,
    ],
  },
  {
    code: 'ALGEMENE_VOORZIENING_NIET_PASSEND',
    stap: 4,
    grondslag: ['ECLI:NL:RBOVE:2016:1962', 'wmo-2.3.2-4-e', 'wmo-2.3.5-3'],
    uitlegInwoner:
      'Stuurt de gemeente u naar iets dat voor iedereen is? Dan moet het er zijn, bij u passen en te betalen zijn.',
    check: algemeneVoorzieningNietPassend,
    voorbeelden: [
      {
        naam: 'de strijkservice is er, past en is te betalen (CRVB:2024:743)',
        invoer: dossier({ vaststellingen: stappenMetOplossing(STRIJKSERVICE) }),
        verwacht: 'goed',
      },
      {
        naam: 'de algemene voorziening is voor haar niet te betalen (RBOVE:2016:1962)',
        invoer: deelsVerteld({
          vaststellingen: stappenMetOplossing({ ...STRIJKSERVICE, betaalbaar: false }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'verwezen naar aanbod op de markt (CRVB:2016:1404, niet nagelezen)',
        invoer: deelsVerteld({ vaststellingen: stappenMetOplossing({ ...STRIJKSERVICE, inkoop: true }) }),
        verwacht: 'aandacht',
      },
      {
        naam: 'niet nagegaan of de maaltijdservice past',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ categorie: 'algemene voorziening', door: 'maaltijdservice' }),
        }),
        verwacht: 'blokkerend',
      },
      ...GRENS_ALGEMENE_VOORZIENING_NIET_PASSEND,
    ],
  },
  {
    code: 'ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD',
    stap: 4,
    grondslag: ['wmo-1.1.1', 'ECLI:NL:RBGEL:2017:6055', 'ECLI:NL:CRVB:2024:743'],
    uitlegInwoner:
      'Wordt eerst onderzocht of u de hulp mag gebruiken? Dan hoort u daar een besluit over te krijgen.',
    check: algemeneVoorzieningOnjuistGekwalificeerd,
    voorbeelden: [
      {
        naam: 'de strijkservice is zonder onderzoek toegankelijk (CRVB:2024:743)',
        invoer: dossier({ vaststellingen: stappenMetOplossing(STRIJKSERVICE) }),
        verwacht: 'goed',
      },
      {
        naam: 'huishoudelijke hulp na onderzoek als algemene voorziening (RBGEL:2017:6055)',
        invoer: deelsVerteld({
          vaststellingen: stappenMetOplossing({
            ...STRIJKSERVICE,
            door: 'huishoudelijke hulp',
            onderzoekVoorToegang: true,
          }),
        }),
        verwacht: 'blokkerend',
      },
      ...GRENS_ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD,
    ],
  },
  {
    code: 'VOORLIGGENDE_VOORZIENING_NIET_BENOEMD',
    stap: 4,
    grondslag: ['ECLI:NL:RBDHA:2017:1699', 'awb-3:46'],
    uitlegInwoner: 'Verwijst de gemeente u ergens anders heen? Dan moet er staan waarheen precies.',
    check: voorliggendeNietBenoemd,
    voorbeelden: [
      {
        naam: 'wijkverpleging uit de Zorgverzekeringswet genoemd',
        invoer: dossier({
          vaststellingen: stappenMet(4, {
            oplossing: {
              categorie: 'andere wet',
              door: 'Zorgverzekeringswet',
              voorziening: 'wijkverpleging',
              passend: true,
            },
          }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'persoonlijke verzorging: verwezen zonder de voorziening te noemen (RBDHA:2017:1699)',
        invoer: deelsVerteld({
          vaststellingen: stappenMetOplossing({
            categorie: 'andere wet',
            door: 'een voorliggende voorziening',
          }),
        }),
        verwacht: 'blokkerend',
      },
      ...GRENS_VOORLIGGENDE_VOORZIENING_NIET_BENOEMD,
    ],
  },
]
