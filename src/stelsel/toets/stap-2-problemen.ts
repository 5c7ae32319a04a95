import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Advies, ToetsInvoer } from './invoer.ts'
import {
  betekenisVanOntbreken,
  inStap,
  isAfwijzend,
  isBeslist,
  isLeeg,
  isSpoedbesluit,
  naarDekking,
  ontbreekt,
  oplossingen,
} from './stand.ts'
import {
  GRENS_AFBAKENING_ANDERE_WET_ONJUIST,
  GRENS_PROBLEMEN_NIET_IN_KAART,
  summierGemaakt,
} from './stap-2-grensgevallen.ts'
import { afwijsTeksten, alleTeksten, ERTUSSEN, findZin, NIET_NODIG, nietGedaan } from './tekst.ts'
import {
  besluitMetDienst,
  deelsVerteld,
  dossier,
  stappenMet,
  stappenMetOplossing,
  stappenZonder,
} from './voorbeeld-dossier.ts'

function summiereAdviezen({ adviezen }: Pick<ToetsInvoer, 'adviezen'>): readonly Advies[] {
  return adviezen.filter(({ ontvangen }) => ontvangen?.summier === true)
}

/** Step 2: limitations in self-reliance, participation or holding one's own, per area. */
function problemenNietInKaart(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'adviezen' | 'besluit' | 'afgerond' | 'dekking' | 'teksten'>,
): Uitslag {
  const herstel =
    'Leg in stap 2 per onderwerp vast wat niet lukt, waardoor dat komt, sinds wanneer en waaruit dat blijkt.'
  const zin = findZin(alleTeksten(invoer), [
    /\b(beperking\w*|problemen|zelfredzaamheid|participatie)\b/i,
    nietGedaan('vastgesteld|onderzo\\w+|in kaart|nagegaan|bekeken'),
  ])
  const uitTekst: Uitslag =
    zin === undefined
      ? IN_ORDE
      : gebrek({
          ernst: 'aandacht',
          uitleg: `In het dossier staat dat de problemen niet in kaart zijn gebracht: "${zin.tekst}"`,
          herstel,
          plaats: zin.plaats,
        })
  const stap2 = inStap(invoer.vaststellingen, 2)
  const summier = summiereAdviezen(invoer)
  const opSummier = stap2.find(
    ({ bronnen }) =>
      bronnen.length > 0 &&
      bronnen.every(
        ({ soort, verwijzing }) => soort === 'advies' && summier.some(({ id }) => id === verwijzing),
      ),
  )
  if (opSummier !== undefined && isBeslist(invoer)) {
    return samen(
      uitTekst,
      gebrek({
        ernst: 'aandacht',
        uitleg: 'Wat er in stap 2 staat, rust alleen op een advies dat te beknopt is.',
        herstel,
        plaats: opSummier.plaats,
        grondslag: ['ECLI:NL:RBAMS:2017:4982', 'wmo-2.3.2-4'],
      }),
    )
  }
  if (stap2.length > 0 || zin !== undefined) return uitTekst
  const [enige] = summier
  if (enige !== undefined && summier.length === invoer.adviezen.length && isBeslist(invoer)) {
    return gebrek({
      ernst: naarDekking(invoer),
      uitleg: 'Wat er over de problemen bekend is, is alleen een advies dat te beknopt is.',
      herstel,
      plaats: enige.plaats,
      grondslag: ['ECLI:NL:RBAMS:2017:4982', 'wmo-2.3.2-4'],
    })
  }
  return ontbreekt(
    betekenisVanOntbreken(invoer, 2),
    { uitleg: 'Er is niet vastgelegd wat niet lukt en waardoor (stap 2).', herstel, plaats: 'stap 2' },
    'Het dossier vertelt niet welke beperkingen zijn vastgesteld.',
  )
}

/** Another act may only be pointed at when it does cover the need. */
function afbakeningAndereWetOnjuist(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'dekking' | 'teksten'>,
): Uitslag {
  const gebreken = oplossingen(invoer.vaststellingen, 'andere wet').flatMap(
    ({ oplossing, plaats }): Gebrek[] => {
      const wat = oplossing.voorziening ?? oplossing.door
      if (oplossing.passend === false || oplossing.beschikbaar === false) {
        return [
          {
            ernst: 'blokkerend',
            uitleg: `De hulp is afgehouden omdat ${wat} die zou geven, maar die is niet ${oplossing.passend === false ? 'passend' : 'beschikbaar'}.`,
            herstel: 'Haal deze oplossing uit stap 4 en betrek de hulp bij het besluit.',
            plaats,
          },
        ]
      }
      const woning = invoer.besluit?.voorzieningen.some(({ soort }) => soort === 'woningaanpassing') === true
      if (woning && /jeugdwet/i.test(`${oplossing.door} ${wat}`)) {
        return [
          {
            ernst: 'blokkerend',
            uitleg: 'Een woningaanpassing voor een kind valt onder de Wmo, niet onder de Jeugdwet.',
            herstel: 'Beoordeel de woningaanpassing zelf, volgens de vijf stappen.',
            plaats,
            grondslag: ['ECLI:NL:RBZWB:2020:607', 'wmo-2.3.5-3'],
          },
        ]
      }
      if (/participatiewet|bijzondere bijstand/i.test(`${oplossing.door} ${wat}`)) {
        return [
          {
            ernst: 'aandacht',
            uitleg: 'Er is verwezen naar de bijstand. Hulp bij het huishouden hoort onder de Wmo.',
            herstel: 'Ga na of de behoefte bij zelfredzaamheid hoort; zo ja, beoordeel die zelf.',
            plaats,
            grondslag: ['ECLI:NL:CRVB:2016:1402', 'wmo-2.3.5-3'],
          },
        ]
      }
      const onderbouwd =
        oplossing.passend === true || oplossing.beschikbaar === true || !isLeeg(oplossing.reden)
      if (onderbouwd || !isBeslist(invoer) || invoer.dekking !== 'volledig') return []
      return [
        {
          ernst: 'aandacht',
          uitleg: `Er staat niet waarom ${wat} deze hulp geeft.`,
          herstel: `Ga na of de inwoner hiervoor echt bij ${wat} terechtkan, en leg dat vast.`,
          plaats,
        },
      ]
    },
  )
  if (gebreken.length > 0 || oplossingen(invoer.vaststellingen, 'andere wet').length > 0)
    return gebrek(...gebreken)
  return andereWetInTekst(invoer)
}

/** A refusal that points at another act in words only: whether that act covers the need is for a person to see. */
function andereWetInTekst(invoer: Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'teksten'>): Uitslag {
  if (invoer.besluit === undefined || !isAfwijzend(invoer.besluit.beslissing)) return IN_ORDE
  const zin = findZin(
    afwijsTeksten(invoer),
    [
      /\b(jeugdwet|zorgverzekeringswet|zvw|wlz|wet langdurige zorg|participatiewet|bijzondere bijstand)\b/i,
      /\b(valt|vallen|hoort|horen|kan|kunt|kunnen|via|beroep|aangewezen)\b/i,
    ],
    /\b(niet|geen)\b/i,
  )
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Er is verwezen naar een andere wet: "${zin.tekst}"`,
    herstel: 'Ga na of die wet deze behoefte echt dekt en of de inwoner er terechtkan. Leg dat vast.',
    plaats: zin.plaats,
  })
}

/** General: too thin for the decision. Used where no more specific code says it. */
function onderzoekOnzorgvuldig(
  invoer: Pick<
    ToetsInvoer,
    'vaststellingen' | 'adviezen' | 'punten' | 'besluit' | 'afgerond' | 'dekking' | 'teksten'
  >,
): Uitslag {
  return samen(zonderBron(invoer), puntenOpen(invoer), opSummierAdvies(invoer), onzorgvuldigInTekst(invoer))
}

function zonderBron(invoer: Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'dekking'>): Uitslag {
  if (invoer.dekking !== 'volledig' || !isBeslist(invoer)) return IN_ORDE
  const gebreken = invoer.vaststellingen
    .filter(({ bronnen, behoefte }) => bronnen.length === 0 && (behoefte?.regels.length ?? 0) === 0)
    .map(
      ({ stap, plaats }): Gebrek => ({
        ernst: 'aandacht',
        uitleg: `Bij een vaststelling in stap ${stap} staat niet waar die op rust.`,
        herstel:
          'Wijs aan wie dit zei of zag, of uit welk stuk het blijkt. Kan dat niet, trek de vaststelling dan in.',
        plaats,
        stap,
      }),
    )
  return gebrek(...gebreken)
}

function opSummierAdvies(invoer: Pick<ToetsInvoer, 'adviezen' | 'besluit'>): Uitslag {
  const [advies] = summiereAdviezen(invoer)
  if (advies === undefined || !isBeslist(invoer)) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: 'Het onderzoek steunt op een advies dat te beknopt is om op te besluiten.',
    herstel: 'Vraag de adviseur om aanvulling en onderzoek zelf wat nog ontbreekt.',
    plaats: advies.plaats,
    stap: 'x',
    grondslag: ['ECLI:NL:RBAMS:2017:4982', 'awb-3:9'],
  })
}

const ALLE_PUNTEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const

function puntenOpen(invoer: Pick<ToetsInvoer, 'punten' | 'besluit' | 'dekking'>): Uitslag {
  if (invoer.dekking !== 'volledig' || !isBeslist(invoer) || isSpoedbesluit(invoer)) return IN_ORDE
  const open = ALLE_PUNTEN.filter((punt) => !invoer.punten.some((beantwoord) => beantwoord.punt === punt))
  if (open.length === 0) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `De wet noemt zeven punten voor het onderzoek. Deze zijn niet beantwoord: ${open.join(', ')}.`,
    herstel: 'Beantwoord elk punt; ook "niet aan de orde" is een antwoord, met de reden erbij.',
    plaats: 'artikel 2.3.2, vierde lid',
    grondslag: ['wmo-2.3.2-4'],
  })
}

/** The work that was left undone, within one clause; a "geen onderzoek nodig" denies the need and not the work. */
function nietOnderzocht(ontkenning: string): RegExp {
  return new RegExp(
    `(?!${NIET_NODIG.source})\\b(?:${ontkenning})\\s+${ERTUSSEN}{0,5}?(?:onderzo(?:ek|cht)\\w*|uitgezocht|nagegaan)\\b`,
    'i',
  )
}

/** An algemene voorziening is open to all without onderzoek: that is what makes it one. */
const VOOR_IEDEREEN =
  /\b(toegankelijk|voor iedereen|zonder (?:\w+ )?onderzoek (?:vooraf )?(?:terecht|gebruik\w*)|(?:terecht(?:kan|kunt)?|gebruik\w*) zonder)\b/i

function onzorgvuldigInTekst(invoer: Pick<ToetsInvoer, 'vaststellingen' | 'teksten' | 'besluit'>): Uitslag {
  const teksten = alleTeksten(invoer)
  const zin =
    findZin(teksten, [nietOnderzocht('geen|zonder')], VOOR_IEDEREEN) ??
    findZin(teksten, [
      nietOnderzocht(
        '(?<!\\bhoe(?:ft|fde|ven|fden)\\s(?:\\S+\\s){0,4})niet|onvoldoende|te summier|nauwelijks',
      ),
    ]) ??
    findZin(teksten, [/\bsummier\w*\s+(?:\S+\s+){0,2}onderzoek/i])
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `In het dossier staat dat iets niet (goed) is onderzocht: "${zin.tekst}"`,
    herstel: 'Onderzoek dit punt alsnog voordat u besluit, en leg vast wat u vond en waar het op rust.',
    plaats: zin.plaats,
  })
}

export const stap2Checks: readonly Check[] = [
  {
    code: 'PROBLEMEN_NIET_IN_KAART',
    stap: 2,
    grondslag: ['ECLI:NL:CRVB:2018:819', 'wmo-2.3.2-4'],
    uitlegInwoner:
      'Kijk of in het verslag staat wat u niet (meer) lukt en waardoor. Mist er iets, laat het toevoegen.',
    check: problemenNietInKaart,
    voorbeelden: [
      { naam: 'de beperkingen en de oorzaak staan vast', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'besloten zonder dat de beperkingen in kaart waren (CRVB:2018:819)',
        invoer: dossier({ vaststellingen: stappenZonder(2) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een overgenomen dossier dat stap 3 tot en met 5 vertelt, maar geen beperking',
        invoer: deelsVerteld({ vaststellingen: stappenZonder(2) }),
        verwacht: 'aandacht',
      },
      {
        naam: 'alles wat over de problemen bekend is, is een te beknopt advies (RBAMS:2017:4982)',
        invoer: deelsVerteld({
          adviezen: dossier().adviezen.map(summierGemaakt),
          besluit: dossier().besluit,
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een uitspraak die alleen het besluit vertelt',
        invoer: deelsVerteld({ besluit: dossier().besluit }),
        verwacht: 'niet te zien',
      },
      ...GRENS_PROBLEMEN_NIET_IN_KAART,
    ],
  },
  {
    code: 'AFBAKENING_ANDERE_WET_ONJUIST',
    stap: 2,
    grondslag: ['wmo-2.3.5-3', 'ECLI:NL:RBZWB:2020:607'],
    uitlegInwoner:
      'De gemeente verwijst naar een andere wet. Vraag waar u dan precies terechtkunt, en meld het als dat niet lukt.',
    check: afbakeningAndereWetOnjuist,
    voorbeelden: [
      {
        naam: 'verpleging komt uit de Zorgverzekeringswet en is er al',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({
            categorie: 'andere wet',
            door: 'Zorgverzekeringswet',
            voorziening: 'wijkverpleging',
            passend: true,
            beschikbaar: true,
          }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'verwezen naar een andere wet die hier niet past',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({
            categorie: 'andere wet',
            door: 'Jeugdwet',
            voorziening: 'jeugdhulp',
            passend: false,
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'woningaanpassing voor een kind afgehouden met de Jeugdwet (RBZWB:2020:607)',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'Jeugdwet' }),
          besluit: besluitMetDienst({ naam: 'traplift', soort: 'woningaanpassing', omvang: undefined }),
        }),
        verwacht: 'blokkerend',
      },
      ...GRENS_AFBAKENING_ANDERE_WET_ONJUIST,
    ],
  },
  {
    code: 'ONDERZOEK_ONZORGVULDIG',
    stap: 2,
    grondslag: ['wmo-2.3.2-4', 'awb-3:2'],
    uitlegInwoner: 'Misschien is nog niet alles goed uitgezocht. Vertel wat er volgens u ontbreekt.',
    check: onderzoekOnzorgvuldig,
    voorbeelden: [
      {
        naam: 'elke vaststelling rust op iets en alle punten zijn beantwoord',
        invoer: dossier(),
        verwacht: 'goed',
      },
      {
        naam: 'besloten op een vaststelling die nergens op rust',
        invoer: dossier({ vaststellingen: stappenMet(2, { bronnen: [] }) }),
        verwacht: 'aandacht',
      },
      {
        naam: 'punten van artikel 2.3.2, vierde lid, niet beantwoord',
        invoer: dossier({ punten: [] }),
        verwacht: 'aandacht',
      },
      {
        naam: 'het dossier zegt zelf dat nader onderzoek uitbleef (RBOVE:2016:1962)',
        invoer: deelsVerteld({
          teksten: [
            { tekst: 'Er is geen onderzoek gedaan naar haar financiële situatie.', plaats: 'feit 3' },
          ],
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'er was geen aanleiding voor nader onderzoek (RBDHA:2022:12243)',
        invoer: deelsVerteld({
          teksten: [{ tekst: 'Er was geen aanleiding voor nader onderzoek.', plaats: 'feit 3' }],
        }),
        verwacht: 'goed',
      },
    ],
  },
]
