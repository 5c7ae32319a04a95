import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { ToetsInvoer } from './invoer.ts'
import { beschikkingUiterlijk, onderzoekUiterlijk } from './termijn-dagen.ts'
import { besluitMet, deelsVerteld, dossier, pasGemeld } from './voorbeeld-dossier.ts'

type Gelezen = Pick<
  ToetsInvoer,
  'aanloop' | 'afgerond' | 'aanvraag' | 'besluit' | 'peildatum' | 'verslag' | 'dekking'
>

/**
 * A term that passed. It cannot be undone by holding up the case, so it never blocks; the remedy is to tell the inwoner what he may do.
 * In a part of a dossier the end of the onderzoek may just not be told, so only an end that is told counts as late there.
 */
function termijnOverschreden(invoer: Gelezen): Uitslag {
  return samen(onderzoekTeLaat(invoer), besluitTeLaat(invoer))
}

function onderzoekTeLaat(invoer: Gelezen): Uitslag {
  const { melding, gestopt } = invoer.aanloop
  if (melding === undefined || gestopt !== undefined) return NOG_NIET
  const uiterlijk = onderzoekUiterlijk(invoer.aanloop, melding)
  const klaar = invoer.afgerond ?? invoer.verslag.verstrekt
  const over =
    invoer.dekking === 'volledig' && invoer.besluit === undefined && invoer.aanvraag.ingediend === undefined
  const einde = klaar?.op ?? (over ? invoer.peildatum : undefined)
  if (einde === undefined || einde <= uiterlijk) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Het onderzoek moest uiterlijk ${dagVoluit(getDag(uiterlijk))} klaar zijn.`,
    herstel:
      'Vertel de inwoner dat hij nu meteen een aanvraag kan doen, en spreek een datum af. Verlengen kan alleen als hij dat goed vindt.',
    plaats: klaar?.plaats ?? melding.plaats,
    grondslag: ['wmo-2.3.2-1', 'wmo-2.3.2-9'],
  })
}

function besluitTeLaat(invoer: Gelezen): Uitslag {
  const { ingediend } = invoer.aanvraag
  if (ingediend === undefined) return NOG_NIET
  const uiterlijk = beschikkingUiterlijk(invoer.aanvraag, ingediend)
  const genomen = invoer.besluit?.stand === 'genomen' ? invoer.besluit : undefined
  const bekend = genomen?.bekendgemaakt ?? genomen
  const einde = bekend?.op ?? (invoer.dekking === 'volledig' ? invoer.peildatum : undefined)
  if (einde === undefined || einde <= uiterlijk) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Het besluit moest uiterlijk ${dagVoluit(getDag(uiterlijk))} bij de inwoner zijn.`,
    herstel:
      'Neem het besluit zo snel mogelijk. Zeg de inwoner welke datum u haalt en dat hij de gemeente in gebreke kan stellen.',
    plaats: bekend?.plaats ?? ingediend.plaats,
    grondslag: ['wmo-2.3.5-2', 'awb-4:17-1'],
  })
}

export const termijnChecks: readonly Check[] = [
  {
    code: 'TERMIJN_OVERSCHREDEN',
    stap: 'termijn',
    grondslag: ['wmo-2.3.2-1', 'wmo-2.3.5-2'],
    uitlegInwoner: 'De gemeente is te laat. Vraag wanneer u het antwoord krijgt en wat u kunt doen.',
    check: termijnOverschreden,
    voorbeelden: [
      { naam: 'onderzoek en besluit op tijd', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'het onderzoek duurt langer dan zes weken',
        invoer: pasGemeld({ peildatum: '2026-11-17' }),
        verwacht: 'aandacht',
      },
      {
        naam: 'langer dan zes weken, met instemming van de inwoner',
        invoer: pasGemeld({
          peildatum: '2026-11-17',
          aanloop: {
            ...dossier().aanloop,
            verlengd: [{ op: '2026-11-10', plaats: 'feit 9', totEnMet: '2026-11-30', instemming: true }],
          },
        }),
        verwacht: 'goed',
      },
      {
        naam: 'het besluit kwam na twee weken',
        invoer: dossier({
          besluit: besluitMet({
            bekendgemaakt: { op: '2026-11-25', plaats: 'feit 21', bezwaarTotEnMet: '2027-01-06' },
          }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'opgeschort tot de aanvulling er was (Awb 4:15)',
        invoer: dossier({
          aanvraag: {
            ...dossier().aanvraag,
            aanvullingGevraagd: [{ op: '2026-11-10', plaats: 'feit 19', voor: '2026-11-20' }],
            aangevuld: [{ op: '2026-11-18', plaats: 'feit 20' }],
          },
          besluit: besluitMet({
            bekendgemaakt: { op: '2026-11-25', plaats: 'feit 21', bezwaarTotEnMet: '2027-01-06' },
          }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'vier formulieren en nog geen aanvraag (RBGEL:2017:772)',
        invoer: deelsVerteld({
          peildatum: '2017-02-16',
          aanloop: {
            ondersteuning: [],
            voorafGetoond: [],
            verlengd: [],
            melding: { op: '2015-04-07', plaats: 'feit 2' },
          },
        }),
        verwacht: 'goed',
      },
      {
        naam: 'op de laatste dag van de zes weken',
        invoer: pasGemeld({ peildatum: '2026-11-16' }),
        verwacht: 'goed',
      },
      {
        naam: 'langer dan zes weken, en de inwoner stemde er niet mee in',
        invoer: pasGemeld({
          peildatum: '2026-11-17',
          aanloop: {
            ...dossier().aanloop,
            verlengd: [{ op: '2026-11-10', plaats: 'feit 9', totEnMet: '2026-11-30', instemming: false }],
          },
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'de inwoner zette het niet voort',
        invoer: pasGemeld({
          peildatum: '2026-12-20',
          aanloop: { ...dossier().aanloop, gestopt: { op: '2026-10-20', plaats: 'feit 8' } },
        }),
        verwacht: 'goed',
      },
      {
        naam: 'het onderzoek was een dag te laat klaar',
        invoer: dossier({ afgerond: { op: '2026-11-17', plaats: 'feit 17' } }),
        verwacht: 'aandacht',
      },
      {
        naam: 'het verslag kwam een dag te laat, het einde is niet verteld',
        invoer: deelsVerteld({
          aanloop: dossier().aanloop,
          verslag: { tegengesproken: [], verstrekt: { op: '2026-11-17', plaats: 'feit 16', versie: 1 } },
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'na een aanvraag telt alleen nog de termijn van het besluit',
        invoer: dossier({ peildatum: '2026-11-20', afgerond: undefined, verslag: { tegengesproken: [] } }),
        verwacht: 'goed',
      },
      {
        naam: 'op de laatste dag van de twee weken bekendgemaakt',
        invoer: dossier({
          besluit: besluitMet({
            bekendgemaakt: { op: '2026-11-23', plaats: 'feit 21', bezwaarTotEnMet: '2027-01-04' },
          }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'een dag na de twee weken is er alleen een ontwerp',
        invoer: dossier({ peildatum: '2026-11-24', besluit: besluitMet({ stand: 'ontwerp' }) }),
        verwacht: 'aandacht',
      },
      {
        naam: 'twee weken voorbij, met uitstel tot later',
        invoer: dossier({
          peildatum: '2026-11-24',
          besluit: undefined,
          aanvraag: {
            ...dossier().aanvraag,
            uitstel: [{ op: '2026-11-20', plaats: 'feit 19', totEnMet: '2026-12-01' }],
          },
        }),
        verwacht: 'goed',
      },
      {
        naam: 'een overgenomen dossier met een aanvraag en geen besluit',
        invoer: deelsVerteld({ peildatum: '2027-11-24', aanvraag: dossier().aanvraag }),
        verwacht: 'goed',
      },
    ],
  },
]
