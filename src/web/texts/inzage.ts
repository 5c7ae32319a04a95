/** What someone looked at or did in a dossier, as a sentence for the inwoner whose dossier it is, by what the log wrote down. */
const INZAGE: Readonly<Record<string, string>> = {
  'aanvraag-ingezien': 'Bekeek de aanvraag',
  'afspraak-ingezien': 'Bekeek de afspraak',
  'besluit-gelezen': 'Las het besluit mee',
  'besluit-genomen': 'Nam het besluit',
  'besluit-ingezien': 'Bekeek het besluit',
  'besluit-opgesteld': 'Werkte aan het besluit',
  'besluit-verstuurd': 'Verstuurde het besluit',
  'besluit-voorgelegd': 'Vroeg een collega om het besluit mee te lezen',
  'bevroren-dossier-ingezien': 'Bekeek het dossier zoals het was bij het besluit',
  'blokkade-opgeheven': 'Liet iets doorgaan dat een controle tegenhield',
  'brief-ingezien': 'Bekeek een brief',
  'brieven-ingezien': 'Bekeek de brieven',
  'gegevens-ingezien': 'Bekeek de gegevens',
  'gesprek-bijgewerkt': 'Werkte aan wat er in het gesprek is gezegd',
  'gesprek-ingezien': 'Bekeek wat er in het gesprek is gezegd',
  'lezing-vervallen': 'Stopte het meelezen door een collega',
  'machtiging-gewijzigd': 'Veranderde wie mag meekijken',
  'namens-inwoner-ingevoerd': 'Vulde iets in uit uw naam',
  'niet-tevreden-ingezien': 'Bekeek wat u kunt doen als u niet tevreden bent',
  'onderzoek-bijgewerkt': 'Werkte aan het onderzoek',
  'onderzoek-ingezien': 'Bekeek het onderzoek',
  opgepakt: 'Ging uw hulpvraag behandelen',
  'overzicht-ingezien': 'Bekeek het overzicht',
  'persoonlijk-plan-ingezien': 'Bekeek het persoonlijk plan',
  'stukken-bijgewerkt': 'Werkte de documenten bij',
  'stukken-ingezien': 'Bekeek de documenten',
  'termijnen-ingezien': 'Bekeek tot wanneer alles klaar moet zijn',
  'tijdlijn-ingezien': 'Bekeek wat er is gebeurd, van begin tot eind',
  'verslag-bewaard': 'Schreef aan het verslag',
  'verslag-ingezien': 'Bekeek het verslag',
  'verslag-verstrekt': 'Gaf het verslag aan u',
  'voorbereiding-ingezien': 'Bekeek de voorbereiding van het gesprek',
  'wat-als-ingezien': 'Bekeek wat er verandert als één ding anders is',
  'week-zes-bericht': 'Werkte aan het bericht over de zes weken',
  'wie-mag-meekijken-ingezien': 'Bekeek wie mag meekijken',
}

/** `Bekeek het onderzoek`; what has no sentence (any more) as it was written down. */
export function inzageInWoorden(onderdeel: string): string {
  return Object.hasOwn(INZAGE, onderdeel)
    ? (INZAGE[onderdeel] ?? onderdeel)
    : `Bekeek: ${onderdeel.replaceAll('-', ' ')}`
}
