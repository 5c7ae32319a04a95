import type { VolgendeStap } from '../../dossier/voortgang.ts'

/** The next step as the consulent reads it in a list, and where it is done. */
export const STAP_WERKPLEK: Readonly<Record<VolgendeStap, { readonly tekst: string; readonly pad: string }>> =
  {
    'wacht-op-melding': { tekst: 'Wacht op de melding', pad: '' },
    'wijs-behandelaar-aan': { tekst: 'Behandelaar aanwijzen', pad: '' },
    'spreek-gesprek-af': { tekst: 'Gesprek afspreken', pad: '/afspraak' },
    'voer-gesprek': { tekst: 'Gesprek voeren', pad: '/gesprek' },
    'doe-onderzoek': { tekst: 'Onderzoek doen', pad: '/onderzoek' },
    'rond-onderzoek-af': { tekst: 'Onderzoek afronden', pad: '/onderzoek' },
    'verstrek-verslag': { tekst: 'Verslag versturen', pad: '/verslag' },
    'wacht-op-aanvraag': { tekst: 'Wacht op reactie of aanvraag', pad: '/verslag' },
    'stel-besluit-op': { tekst: 'Besluit opstellen', pad: '/besluit' },
    'leg-besluit-voor': { tekst: 'Besluit voorleggen', pad: '/besluit' },
    'lees-besluit': { tekst: 'Besluit meelezen', pad: '/besluit' },
    'neem-besluit': { tekst: 'Besluit nemen', pad: '/besluit' },
    'maak-besluit-bekend': { tekst: 'Brief versturen', pad: '/brief' },
    'besluit-bekend': { tekst: 'Besluit is bekend', pad: '/brief' },
    'niet-voortgezet': { tekst: 'Melding niet voortgezet', pad: '' },
  }
