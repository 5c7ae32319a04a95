import { aanbodInTekst } from './afwijs-zinnen.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { ToetsInvoer } from './invoer.ts'
import { findAfbouw } from './omvang.ts'
import { isAfwijzend, isLeeg } from './stand.ts'
import { afwijsTeksten, alleTeksten, besluitTeksten, findZin, NIET_GEDAAN } from './tekst.ts'
import {
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  EERDER_VIER_UUR,
  stappenMet,
} from './voorbeeld-dossier.ts'

const STANDAARD = /\bstandaard(pakket|aanbod|uren|indicatie|oplossing|product|hoeveelheid)|\bbasispakket\b/i

/** The outcome stood beforehand: a product before the need, a copied verslag, a standard package, no other way looked at. */
function uitkomstStondVast(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'verslag' | 'besluit' | 'dekking' | 'teksten'>,
): Uitslag {
  const alternatieven = invoer.vaststellingen.flatMap((vaststelling) => vaststelling.alternatieven ?? [])
  const { opgesteld } = invoer.verslag
  const gekopieerd: readonly Gebrek[] =
    opgesteld === undefined || isLeeg(opgesteld.kopieVan)
      ? []
      : [
          {
            ernst: 'blokkerend',
            stap: 1,
            uitleg: `Het verslag is overgeschreven van een ander verslag (${opgesteld.kopieVan ?? ''}).`,
            herstel: 'Schrijf het verslag uit de notities en vaststellingen van deze inwoner.',
            plaats: opgesteld.plaats,
          },
        ]
  return samen(
    gebrek(...gekopieerd, ...productVooraf(invoer, alternatieven.length)),
    standaardInTekst(invoer, alternatieven.length),
    aanbodInTekst(alleTeksten(invoer)),
    geenAlternatief(invoer, alternatieven.length),
  )
}

function productVooraf(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'dekking'>,
  alternatieven: number,
): readonly Gebrek[] {
  if (invoer.besluit === undefined || alternatieven > 0) return []
  return invoer.vaststellingen
    .filter(({ stap, productGenoemd }) => stap !== 'x' && stap < 4 && !isLeeg(productGenoemd))
    .map(
      ({ stap, productGenoemd, plaats }): Gebrek => ({
        ernst: invoer.dekking === 'volledig' ? 'blokkerend' : 'aandacht',
        stap,
        uitleg: `In stap ${stap} staat al een product of aantal uren (${productGenoemd ?? ''}), en er is niet naar iets anders gekeken.`,
        herstel:
          'Stel eerst vast wat nodig is. Leg in stap 5 vast wat u ook heeft overwogen en waarom dit het beste past.',
        plaats,
      }),
    )
}

function standaardInTekst(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'teksten'>,
  alternatieven: number,
): Uitslag {
  const zin = findZin(
    [...invoer.vaststellingen, ...besluitTeksten(invoer), ...invoer.teksten],
    [STANDAARD],
    /\b(niet|geen|meer dan|afwijk\w*)\b/i,
  )
  if (zin === undefined) return IN_ORDE
  const vaststelling = invoer.vaststellingen.find(({ plaats }) => plaats === zin.plaats)
  return gebrek({
    // The one text that may block: a finding that itself rests on the standard package, with nothing else looked at.
    ernst: vaststelling !== undefined && alternatieven === 0 ? 'blokkerend' : 'aandacht',
    ...(vaststelling === undefined ? {} : { stap: vaststelling.stap }),
    uitleg: `De uitkomst lijkt uit een standaard te komen: "${zin.tekst}"`,
    herstel:
      'Werk uit wat deze inwoner nodig heeft, los van het standaardaanbod, en kijk ook naar andere oplossingen.',
    plaats: zin.plaats,
  })
}

function geenAlternatief(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'dekking'>,
  alternatieven: number,
): Uitslag {
  if (invoer.besluit === undefined || alternatieven > 0) return NOG_NIET
  const stap5 = invoer.vaststellingen.filter(({ stap }) => stap === 5)
  const gezegd = stap5.find((vaststelling) => vaststelling.alternatieven !== undefined)
  const waar = invoer.dekking === 'volledig' ? stap5.at(0) : gezegd
  if (waar === undefined) return NOG_NIET
  return gebrek({
    ernst: 'aandacht',
    uitleg: 'Er is geen andere oplossing overwogen.',
    herstel: 'Leg in stap 5 vast wat u ook heeft overwogen. Paste alleen dit, schrijf dan waarom.',
    plaats: waar.plaats,
  })
}

const ZWARE_FEITEN =
  /\b(terminaal|palliatief|als-patiënt|amyotrofe|levenseinde|snel achteruit|schrijnend\w*|uitbehandeld|dakloos)\b/i

/** Special circumstances are asked about and weighed (Awb 4:84; RBOVE:2023:5169), most of all where the inwoner gets less. */
function bijzondereOmstandighedenGenegeerd(
  invoer: Pick<ToetsInvoer, 'besluit' | 'vaststellingen' | 'adviezen' | 'eerder' | 'dekking' | 'teksten'>,
): Uitslag {
  const { besluit } = invoer
  if (besluit === undefined || !isLeeg(besluit.bijzondereOmstandigheden)) return NOG_NIET
  if (!isAfwijzend(besluit.beslissing) && findAfbouw(invoer) === undefined) return NOG_NIET
  const herstel =
    'Weeg of de gevolgen in dit geval te zwaar zijn en of u daarom van de regel afwijkt. Schrijf de uitkomst met de reden op.'
  const conclusies = invoer.adviezen.flatMap(({ ontvangen, plaats }) =>
    ontvangen === undefined ? [] : [{ tekst: ontvangen.conclusie, plaats }],
  )
  const zin = findZin([...alleTeksten(invoer), ...conclusies], [ZWARE_FEITEN], /\b(geen|niet)\b/i)
  if (zin !== undefined) {
    return gebrek({
      ernst: 'aandacht',
      uitleg: `Er zijn bijzondere omstandigheden ("${zin.tekst}"), maar die zijn niet gewogen.`,
      herstel,
      plaats: zin.plaats,
      grondslag: ['ECLI:NL:RBOVE:2023:5169', 'awb-4:84'],
    })
  }
  if (invoer.dekking === 'deels') {
    return nietTeZien('Het dossier vertelt niet of bijzondere omstandigheden zijn gewogen.')
  }
  return gebrek({
    ernst: 'aandacht',
    uitleg:
      'De inwoner krijgt minder dan gevraagd of dan eerst. Er staat niet of bijzondere omstandigheden zijn gewogen.',
    herstel,
    plaats: besluit.plaats,
  })
}

/** Heavy consequences: all is refused or withdrawn, or at least half of what someone had goes. Our own reading of "heavy". */
const ZWAAR_VANAF = 0.5

/** Awb 3:4: the consequences for this person weighed against the purpose. */
function onevenredig(
  invoer: Pick<ToetsInvoer, 'besluit' | 'eerder' | 'dekking' | 'vaststellingen' | 'teksten'>,
): Uitslag {
  const { besluit } = invoer
  if (besluit === undefined || !isLeeg(besluit.evenredigheid)) return NOG_NIET
  const zwaar = besluit.beslissing === 'afgewezen' || (findAfbouw(invoer)?.vermindering ?? 0) >= ZWAAR_VANAF
  if (!zwaar) return NOG_NIET
  const zin = findZin(afwijsTeksten(invoer), [/\b(gevolgen|evenredig\w*|onevenredig\w*)\b/i, NIET_GEDAAN])
  if (invoer.dekking === 'deels' && zin === undefined) {
    return nietTeZien('Het dossier vertelt niet of de gevolgen voor de inwoner zijn gewogen.')
  }
  return gebrek({
    ernst: 'blokkerend',
    uitleg:
      'Dit besluit heeft grote gevolgen voor de inwoner. Er staat niet dat die zijn gewogen tegen het doel.',
    herstel:
      'Schrijf op wat het besluit voor deze inwoner betekent, of een lichter besluit kan, en waarom u zo kiest.',
    plaats: zin?.plaats ?? besluit.plaats,
  })
}

export const afwegingChecks: readonly Check[] = [
  {
    code: 'UITKOMST_STOND_VAST',
    stap: 5,
    grondslag: ['ECLI:NL:CRVB:2016:1402', 'ECLI:NL:CRVB:2018:819'],
    uitlegInwoner:
      'De hulp moet passen bij u, niet uit een standaard komen. Vraag wat er nog meer is bekeken.',
    check: uitkomstStondVast,
    voorbeelden: [
      { naam: 'eerst de behoefte, daarna twee oplossingen vergeleken', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'het verslag is een kopie',
        invoer: dossier({
          verslag: {
            ...dossier().verslag,
            opgesteld: { op: '2026-11-03', plaats: 'feit 15', versie: 1, kopieVan: 'het verslag van 2024' },
          },
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'het product stond al in stap 1 en er is niets anders bekeken',
        invoer: dossier({
          vaststellingen: stappenMet(5, { alternatieven: undefined }).map((vaststelling) =>
            vaststelling.stap === 1
              ? { ...vaststelling, productGenoemd: 'hulp bij het huishouden' }
              : vaststelling,
          ),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'het standaardpakket bepaalt de omvang (CRVB:2016:1402)',
        invoer: deelsVerteld({
          vaststellingen: stappenMet(5, {
            tekst: 'Mevrouw krijgt het standaardpakket.',
            alternatieven: undefined,
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'het standaardpakket is bekeken en past niet',
        invoer: dossier({
          vaststellingen: stappenMet(5, { tekst: 'Het standaardpakket past hier niet.' }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'in een heel dossier is niets anders overwogen',
        invoer: dossier({ vaststellingen: stappenMet(5, { alternatieven: undefined }) }),
        verwacht: 'aandacht',
      },
      {
        naam: 'in een overgenomen dossier staat dat niets anders is overwogen',
        invoer: deelsVerteld({
          vaststellingen: stappenMet(5, { alternatieven: [] }),
          besluit: dossier().besluit,
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een overgenomen dossier zwijgt over andere oplossingen',
        invoer: deelsVerteld({
          vaststellingen: stappenMet(5, { alternatieven: undefined }),
          besluit: dossier().besluit,
        }),
        verwacht: 'goed',
      },
      {
        naam: 'niets anders overwogen, en er is nog niets besloten',
        invoer: dossier({ vaststellingen: stappenMet(5, { alternatieven: undefined }), besluit: undefined }),
        verwacht: 'goed',
      },
      {
        naam: 'het product stond al in stap 1, en er is iets anders bekeken',
        invoer: dossier({ vaststellingen: stappenMet(1, { productGenoemd: 'hulp bij het huishouden' }) }),
        verwacht: 'goed',
      },
      {
        naam: 'het product stond al in stap 1 van een overgenomen dossier',
        invoer: deelsVerteld({
          vaststellingen: stappenMet(1, { productGenoemd: 'hulp bij het huishouden' }).filter(
            ({ stap }) => stap !== 4 && stap !== 5,
          ),
          besluit: dossier().besluit,
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een standaardpakket in de brief, naast een vergelijking',
        invoer: dossier({ teksten: [{ tekst: 'U krijgt het standaardpakket.', plaats: 'feit 9' }] }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een standaardpakket in stap 5, naast een vergelijking',
        invoer: dossier({ vaststellingen: stappenMet(5, { tekst: 'Mevrouw krijgt het standaardpakket.' }) }),
        verwacht: 'aandacht',
      },
    ],
  },
  {
    code: 'BIJZONDERE_OMSTANDIGHEDEN_GENEGEERD',
    stap: 5,
    grondslag: ['awb-4:84', 'ECLI:NL:RBOVE:2023:5169'],
    uitlegInwoner: 'Is er bij u iets bijzonders aan de hand? Vertel het. De gemeente moet het meewegen.',
    check: bijzondereOmstandighedenGenegeerd,
    voorbeelden: [
      {
        naam: 'afgewezen, en bijzondere omstandigheden zijn gewogen',
        invoer: dossier({ besluit: besluitMet({ beslissing: 'afgewezen' }) }),
        verwacht: 'goed',
      },
      {
        naam: 'een snel voortschrijdende ziekte is niet gewogen (RBOVE:2023:5169)',
        invoer: deelsVerteld({
          vaststellingen: stappenMet(2, { tekst: 'Meneer gaat snel achteruit.' }),
          besluit: besluitMet({ beslissing: 'afgewezen', bijzondereOmstandigheden: undefined }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een uitspraak die hierover niets vertelt',
        invoer: deelsVerteld({
          besluit: besluitMet({ beslissing: 'afgewezen', bijzondereOmstandigheden: undefined }),
        }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'afgewezen, en nergens iets over bijzondere omstandigheden',
        invoer: dossier({
          besluit: besluitMet({ beslissing: 'afgewezen', bijzondereOmstandigheden: undefined }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'toegekend zoals gevraagd',
        invoer: dossier({ besluit: besluitMet({ bijzondereOmstandigheden: undefined }) }),
        verwacht: 'goed',
      },
      {
        naam: 'minder dan eerst, en nergens iets over bijzondere omstandigheden',
        invoer: dossier({
          eerder: EERDER_VIER_UUR,
          besluit: besluitMet({ bijzondereOmstandigheden: undefined }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'de arts schrijft dat zij terminaal is',
        invoer: deelsVerteld({
          adviezen: [
            { id: 'a1', plaats: 'feit 10', ontvangen: { op: '2026-10-26', conclusie: 'Zij is terminaal.' } },
          ],
          besluit: besluitMet({ beslissing: 'afgewezen', bijzondereOmstandigheden: undefined }),
        }),
        verwacht: 'aandacht',
      },
    ],
  },
  {
    code: 'ONEVENREDIG',
    stap: 5,
    grondslag: ['awb-3:4-2', 'awb-3:4'],
    uitlegInwoner:
      'Heeft het besluit grote gevolgen voor u? Dan moet de gemeente die wegen. Vertel wat het voor u betekent.',
    check: onevenredig,
    voorbeelden: [
      {
        naam: 'de gevolgen zijn gewogen',
        invoer: dossier({ besluit: besluitMet({ beslissing: 'afgewezen' }) }),
        verwacht: 'goed',
      },
      {
        naam: 'afgewezen zonder de gevolgen te wegen (artikel niet nagelezen, dus geen blokkade)',
        invoer: dossier({ besluit: besluitMet({ beslissing: 'afgewezen', evenredigheid: undefined }) }),
        verwacht: 'aandacht',
      },
      ...(
        [
          ['precies de helft', 480, 'aandacht'],
          ['net minder dan de helft', 479, 'goed'],
        ] as const
      ).map(([naam, eerder, verwacht]) => ({
        naam: `${naam} van de hulp vervalt zonder de gevolgen te wegen`,
        invoer: dossier({
          eerder: { omvang: { minuten: eerder, per: 'week' }, plaats: 'feit 1' },
          besluit: {
            ...besluitMetDienst({ omvang: { minuten: 240, per: 'week' } }),
            evenredigheid: undefined,
          },
        }),
        verwacht,
      })),
      {
        naam: 'een overgenomen dossier dat over de gevolgen niets vertelt',
        invoer: deelsVerteld({ besluit: besluitMet({ beslissing: 'afgewezen', evenredigheid: undefined }) }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'een overgenomen dossier zegt dat de gevolgen niet zijn gewogen',
        invoer: deelsVerteld({
          teksten: [{ tekst: 'De gevolgen zijn niet gewogen.', plaats: 'feit 9' }],
          besluit: besluitMet({ beslissing: 'afgewezen', evenredigheid: undefined }),
        }),
        verwacht: 'aandacht',
      },
    ],
  },
]
