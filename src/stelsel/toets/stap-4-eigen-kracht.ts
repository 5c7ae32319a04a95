import { findZelfInhuren } from './afwijs-zinnen.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { ToetsInvoer } from './invoer.ts'
import { isGeteld, meegeteld } from './omvang.ts'
import { inStap, isBeslist, oplossingen, oudsteEerst } from './stand.ts'
import { afwijsTeksten } from './tekst.ts'
import { deelsVerteld, dossier, stappenMet, stappenMetOplossing, stappenZonder } from './voorbeeld-dossier.ts'

type Gelezen = Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'dekking'>

const ZELF_OF_ANDEREN =
  /\b(eigen kracht|zelf|dochters?|zoons?|partner|echtgen\w+|buren|netwerk|mantelzorg\w*|familie|kinderen)\b/i
const MINDER = /\b(minder|aftrek|verlaagd|verminderd|in mindering)\b/i

/** What someone can do himself is weighed only once nature and extent of the need are known (CRvB 2018:819, 2018:3243). */
function eigenKrachtVoorOmvang(invoer: Gelezen): Uitslag {
  return samen(stap4VoorStap3(invoer), aftrekInStap3(invoer))
}

function stap4VoorStap3(invoer: Gelezen): Uitslag {
  const stap4 = oplossingen(
    invoer.vaststellingen,
    'eigen kracht',
    'gebruikelijke hulp',
    'mantelzorg',
    'sociaal netwerk',
  )
  const [eerste] = oudsteEerst(stap4)
  if (eerste === undefined) return NOG_NIET
  const stap3 = inStap(invoer.vaststellingen, 3)
  const wie = eerste.oplossing.categorie
  if (stap3.length === 0) {
    const telt = stap4.some(({ oplossing }) => isGeteld(oplossing)) || isBeslist(invoer)
    return gebrek({
      ernst:
        telt && (invoer.dekking === 'volledig' || stap4.some(({ oplossing }) => isGeteld(oplossing)))
          ? 'blokkerend'
          : 'aandacht',
      uitleg: `Er is gekeken naar ${wie} voordat bekend was hoeveel hulp er nodig is.`,
      herstel:
        'Stel eerst in stap 3 de omvang vast. Kijk daarna opnieuw wat de inwoner zelf en met anderen kan.',
      plaats: eerste.plaats,
    })
  }
  if (stap3.some(({ op }) => op <= eerste.op)) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `De conclusie over ${wie} is van vóór de dag waarop de omvang is vastgesteld.`,
    herstel: 'Kijk opnieuw naar stap 4, nu de omvang bekend is, en leg de conclusie opnieuw vast.',
    plaats: eerste.plaats,
  })
}

/** A lowering inside step 3 because someone helps belongs in step 4, per activity (contract, extent 2). */
function aftrekInStap3(invoer: Pick<ToetsInvoer, 'vaststellingen'>): Uitslag {
  for (const { behoefte, plaats } of inStap(invoer.vaststellingen, 3)) {
    const regel = behoefte?.regels.find(
      ({ afwijking = '' }) => MINDER.test(afwijking) && ZELF_OF_ANDEREN.test(afwijking),
    )
    if (regel !== undefined) {
      return gebrek({
        ernst: 'aandacht',
        uitleg: `In stap 3 is ${regel.onderdeel} verlaagd omdat iemand het zelf doet of helpt: "${regel.afwijking ?? ''}"`,
        herstel:
          'Reken in stap 3 alsof niemand helpt, en zet wie wat doet in stap 4, per activiteit met de reden.',
        plaats,
        stap: 3,
      })
    }
  }
  return IN_ORDE
}

/** Own strength is what someone can do himself, now: not what he must buy, and not a network still to be built. */
function eigenKrachtOnjuist(invoer: Gelezen & Pick<ToetsInvoer, 'teksten'>): Uitslag {
  const herstel = 'Tel dit niet mee in stap 4. Alleen wat de inwoner nu zelf of met anderen kan, telt.'
  const gebreken = meegeteld(
    invoer,
    'eigen kracht',
    'sociaal netwerk',
    'mantelzorg',
    'gebruikelijke hulp',
  ).flatMap(({ oplossing, plaats }): Gebrek[] => {
    const tekst = `${oplossing.door} ${oplossing.reden ?? ''}`
    if (oplossing.toekomstig === true) {
      return [
        {
          ernst: 'blokkerend',
          uitleg: `Deze hulp is er nog niet: ${oplossing.door}. Wat later misschien kan, telt nu niet mee.`,
          herstel,
          plaats,
          grondslag: ['ECLI:NL:RBLIM:2018:7066', 'wmo-2.3.5-3'],
        },
      ]
    }
    if (oplossing.categorie !== 'eigen kracht') return []
    if (oplossing.inkoop === true || oplossing.betaald === true) {
      return [
        {
          ernst: 'blokkerend',
          uitleg: 'Zelf hulp kopen is meegeteld als eigen kracht. Dat mag niet.',
          herstel,
          plaats,
          grondslag: ['ECLI:NL:CRVB:2016:1404', 'wmo-2.3.5-3'],
        },
      ]
    }
    if (
      /\bparticulier\w* (hulp|schoonma)|schoonmaakbedrijf|\binkopen\b|op de markt|zelf betalen/i.test(tekst)
    ) {
      return [
        {
          ernst: 'aandacht',
          uitleg: `Hier lijkt zelf hulp kopen meegeteld als eigen kracht: "${tekst.trim()}"`,
          herstel,
          plaats,
          grondslag: ['ECLI:NL:CRVB:2016:1404', 'wmo-2.3.5-3'],
        },
      ]
    }
    return []
  })
  const zin = gebreken.length > 0 ? undefined : findZelfInhuren(afwijsTeksten(invoer))
  if (zin === undefined) return gebrek(...gebreken)
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Hier lijkt zelf hulp kopen meegeteld als eigen kracht: "${zin.tekst}"`,
    herstel,
    plaats: zin.plaats,
    grondslag: ['ECLI:NL:CRVB:2016:1404', 'wmo-2.3.5-3'],
  })
}

export const stap4EigenKrachtChecks: readonly Check[] = [
  {
    code: 'EIGEN_KRACHT_VOOR_OMVANG',
    stap: 4,
    grondslag: ['ECLI:NL:CRVB:2018:3243', 'ECLI:NL:CRVB:2018:819'],
    uitlegInwoner:
      'Eerst moet duidelijk zijn wat u nodig heeft. Pas daarna kijkt de gemeente wat u of uw familie kan doen.',
    check: eigenKrachtVoorOmvang,
    voorbeelden: [
      { naam: 'eerst de omvang, dan de hulp van de dochter', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'hulp van de dochter afgetrokken voordat de omvang bekend was (CRVB:2018:3243)',
        invoer: dossier({ vaststellingen: stappenZonder(3) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'de omvang kwam later en stap 4 is niet opnieuw bekeken',
        invoer: dossier({ vaststellingen: stappenMet(3, { op: '2026-11-02' }) }),
        verwacht: 'aandacht',
      },
      {
        naam: 'in stap 3 is afgetrokken wat de dochter doet',
        invoer: dossier({
          vaststellingen: stappenMet(3, {
            behoefte: {
              berekend: false,
              regels: [
                {
                  onderdeel: 'de was',
                  minuten: 1000,
                  per: 'jaar',
                  bron: 'hbel-2021',
                  afwijking: 'Minder, want haar dochter helpt.',
                },
              ],
            },
          }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'hulp van de dochter genoemd zonder tijd, voordat de omvang bekend was, in een overgenomen dossier',
        invoer: deelsVerteld({
          vaststellingen: stappenMetOplossing({ categorie: 'mantelzorg', door: 'dochter' }).filter(
            ({ stap }) => stap !== 3,
          ),
          besluit: dossier().besluit,
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'hulp van de dochter genoemd zonder tijd en zonder omvang, en nog niets besloten',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ categorie: 'mantelzorg', door: 'dochter' }).filter(
            ({ stap }) => stap !== 3,
          ),
          besluit: undefined,
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'hetzelfde, en er is besloten',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ categorie: 'mantelzorg', door: 'dochter' }).filter(
            ({ stap }) => stap !== 3,
          ),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'hulp van de dochter afgetrokken zonder omvang, in een overgenomen dossier',
        invoer: deelsVerteld({ vaststellingen: stappenZonder(3) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'de omvang is van dezelfde dag',
        invoer: dossier({ vaststellingen: stappenMet(3, { op: '2026-10-29' }) }),
        verwacht: 'goed',
      },
      {
        naam: 'de omvang kwam na de eerste van twee helpers',
        invoer: dossier({
          vaststellingen: [
            ...stappenMet(4, { op: '2026-11-03' }),
            ...stappenMet(4, { op: '2026-10-27' }).filter(({ stap }) => stap === 4),
          ],
        }),
        verwacht: 'aandacht',
      },
    ],
  },
  {
    code: 'EIGEN_KRACHT_ONJUIST_TOEGEPAST',
    stap: 4,
    grondslag: ['wmo-2.3.5-3', 'ECLI:NL:RBLIM:2018:7066'],
    uitlegInwoner: 'U hoeft niet zelf hulp te kopen. En hulp die er nog niet is, telt niet mee.',
    check: eigenKrachtOnjuist,
    voorbeelden: [
      {
        naam: 'zij stoft zelf af en kan dat blijven doen',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({
            categorie: 'eigen kracht',
            door: 'mevrouw zelf',
            minuten: 1560,
            per: 'jaar',
          }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'een netwerk dat nog moet worden opgebouwd (RBLIM:2018:7066)',
        invoer: deelsVerteld({
          vaststellingen: stappenMetOplossing({
            categorie: 'eigen kracht',
            door: 'een groter netwerk',
            toekomstig: true,
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'verwezen naar een schoonmaakbedrijf als eigen kracht',
        invoer: deelsVerteld({
          vaststellingen: stappenMetOplossing({ categorie: 'eigen kracht', door: 'een schoonmaakbedrijf' }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'hulp die zij zelf moet kopen als eigen kracht (CRVB:2016:1404, niet nagelezen)',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({
            categorie: 'eigen kracht',
            door: 'mevrouw zelf',
            inkoop: true,
          }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een werkster die zij betaalt als eigen kracht',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ categorie: 'eigen kracht', door: 'werkster', betaald: true }),
        }),
        verwacht: 'aandacht',
      },
    ],
  },
]
