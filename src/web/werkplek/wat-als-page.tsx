import type { AnderDossierRefusal } from '../../dossier/toets-wat-als.ts'
import { toetsWatAls } from '../../dossier/toets-wat-als.ts'
import { watAlsVragen } from '../../dossier/wat-als-vragen.ts'
import { isNotFound } from '../answer.ts'
import { type DossierParts, leesDossier } from '../dossier-parts.ts'
import { veldenSchema } from '../form-act.ts'
import { page } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Heading } from '../ui/text.tsx'
import { WatAlsAntwoord } from './wat-als-antwoord.tsx'
import { WatAlsFormulier } from './wat-als-formulier.tsx'
import { FORMULIER, isLeeg, leesWatAls } from './wat-als-lezen.ts'
import { BEHANDELAAR, ZaakPagina, zaakPad } from './werkplek.tsx'

/** What the toets would find with other facts. The address holds the question; nothing of it is kept. */
export const watAlsPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/toets/wat-als',
    policy: { ...BEHANDELAAR, audit: 'wat-als-ingezien' },
    query: veldenSchema,
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      if (isNotFound(zaak)) return zaak
      const facts = zaak.opgeslagen.map(({ fact }) => fact)
      const vandaag = zaak.vandaag.toString()
      const vragen = watAlsVragen(facts, vandaag)
      const gevraagd = leesWatAls(context.query, facts, vragen, vandaag)
      const gesteld = gevraagd.fouten.length === 0 && !isLeeg(gevraagd)
      // The same rules as the toets beside the dossier, or the difference would be of the rules too.
      const outcome = gesteld
        ? toetsWatAls(facts, gevraagd.ander, zaak.dossier, vandaag, zaak.regelingen)
        : undefined
      const fouten =
        outcome === undefined || outcome.ok
          ? gevraagd.fouten
          : [{ veld: FORMULIER, tekst: WEIGERING[outcome.refusal.code] }]
      const uitkomst = outcome?.ok === true ? outcome.value : undefined
      return { zaak, vragen, gevraagd, uitkomst, fouten, velden: context.query }
    },
    view: ({ zaak, vragen, gevraagd, uitkomst, fouten, velden }, context) => {
      const getypt = { ...context, waarden: velden, fouten }
      return (
        <ZaakPagina page={getypt} zaak={zaak} tab="onderzoek" title="Wat als?">
          <Heading>Wat als?</Heading>
          <Alert kind="info" title="Dit is een vraag, geen besluit">
            U ziet wat de toets zou vinden als het dossier anders was. Er verandert niets en er wordt niets
            bewaard. Uw vraag staat alleen in het adres van deze pagina: dat kunt u delen met wie dit dossier
            mag zien. Dat u het dossier inzag, staat wel in het logboek.
          </Alert>
          {uitkomst === undefined ? null : (
            <WatAlsAntwoord zaak={zaak} gevraagd={gevraagd} uitkomst={uitkomst} />
          )}
          <WatAlsFormulier
            zaak={zaak}
            vragen={vragen}
            page={getypt}
            pad={zaakPad(zaak.dossier, '/toets/wat-als')}
            opnieuw={uitkomst !== undefined}
          />
        </ZaakPagina>
      )
    },
  })

const WEIGERING: Readonly<Record<AnderDossierRefusal['code'], string>> = {
  FEIT_BESTAAT_NIET: 'Een feit uit deze vraag staat niet in het dossier. Stel de vraag opnieuw.',
  VELD_KAN_NIET: 'Een antwoord uit deze vraag kan niet in dit dossier. Kies iets anders.',
  SPREEKT_ZICH_TEGEN: 'Twee antwoorden gaan over hetzelfde en spreken elkaar tegen. Laat er een weg.',
}
