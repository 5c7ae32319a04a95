/** What the court found of the municipality. `deels`: on some points right, on others wrong. */
export type Oordeel = 'college fout' | 'college goed' | 'deels'

/** What was read of the ruling: the further from its text, the less sure its facts are. */
type Bron = 'begin van de uitspraak' | 'officiële samenvatting' | 'machinale samenvatting' | 'ander stuk'

/**
 * One ruling and what the toets should find in its facts. `codes` is our reading of what was wrong; the court uses no codes.
 * The notes were written by hand and are held against what the toets does: each must be needed, and none may be missing.
 */
export type Verwachting = {
  readonly ecli: string
  readonly oordeel: Oordeel
  readonly onderwerp: string
  readonly rechter: string
  readonly codes: readonly string[]
  readonly bron: Bron
  /** Decided before the toets was run: the facts say nothing on the point that decided the case. */
  readonly teDun?: string | undefined
  /** Why the toets finds none of the codes, or blocks a decision that stood. */
  readonly gemist?: string
  /** Why it finds a code and blocks nothing, although the source of the rule was read. */
  readonly alleenAandacht?: string
}

export const VERWACHT: readonly Verwachting[] = [
  {
    ecli: 'ECLI:NL:CRVB:2018:1271',
    oordeel: 'college goed',
    onderwerp: 'hulp in het huishouden gestopt, scootmobiel geweigerd',
    rechter: 'Het advies was zorgvuldig en er was tijd om te wennen. Wat later erger werd, telt hier niet.',
    codes: [],
    bron: 'machinale samenvatting',
  },
  {
    ecli: 'ECLI:NL:CRVB:2018:2602',
    oordeel: 'college goed',
    onderwerp: 'verhuizen in plaats van aanpassen',
    rechter: 'Verhuizen mocht voorgaan: er kwamen geschikte woningen en medisch kon het.',
    codes: [],
    bron: 'ander stuk',
  },
  {
    ecli: 'ECLI:NL:CRVB:2018:819',
    oordeel: 'college fout',
    onderwerp: 'begeleiding thuis of beschermd wonen',
    rechter: 'Het onderzoek volgde de vaste stappen niet; problemen en omvang waren niet vastgesteld.',
    codes: ['PROBLEMEN_NIET_IN_KAART', 'OMVANG_NIET_VASTGESTELD', 'ONDERZOEK_ONZORGVULDIG'],
    bron: 'begin van de uitspraak',
    teDun: 'Over het onderzoek zelf staat in de feiten niets; alleen wat werd aangeboden.',
    alleenAandacht:
      'Het dossier vertelt maar een deel. Dat de problemen er niet in staan, bewijst niet dat zij niet zijn vastgelegd.',
  },
  {
    ecli: 'ECLI:NL:CRVB:2019:3364',
    oordeel: 'college fout',
    onderwerp: 'huishoudelijke ondersteuning zonder uren',
    rechter:
      'Besluit en plan zeiden niet op hoeveel uur zij kon rekenen. Dat mag niet aan de aanbieder blijven.',
    codes: ['RESULTAAT_ZONDER_UREN', 'AANBIEDER_BEPAALT_OMVANG'],
    bron: 'officiële samenvatting',
  },
  {
    ecli: 'ECLI:NL:CRVB:2022:2197',
    oordeel: 'college fout',
    onderwerp: 'rolstoel voor binnen',
    rechter: 'De twee andere stoelen samen zijn voor haar geen passende bijdrage.',
    codes: ['NIET_PASSEND'],
    bron: 'officiële samenvatting',
    teDun: 'Waarom de andere stoelen voor haar niet passen, vertelt de bron niet.',
    gemist:
      'De toets kan niet weten of een stoel past. Wel vraagt hij naar problemen en omvang, want die staan er niet.',
  },
  {
    ecli: 'ECLI:NL:CRVB:2024:743',
    oordeel: 'deels',
    onderwerp: 'normtijden en een was- en strijkservice',
    rechter: 'De tijden waren niet objectief bepaald, maar hij kwam niets tekort. De wasservice is algemeen.',
    codes: ['NORM_NIET_OBJECTIEF'],
    bron: 'machinale samenvatting',
    teDun: 'Hoe de tijden in de beleidsregels zijn bepaald, vertelt de bron niet.',
    gemist: 'De toets zegt dat niet te zien is waarop de norm rust. Dat is hier het eerlijke antwoord.',
  },
  {
    ecli: 'ECLI:NL:CRVB:2025:1462',
    oordeel: 'college goed',
    onderwerp: 'brief over het beleid van een stichting',
    rechter: 'De brief vraagt geen ondersteuning en is geen melding of aanvraag.',
    codes: [],
    bron: 'begin van de uitspraak',
  },
  {
    ecli: 'ECLI:NL:RBAMS:2017:4982',
    oordeel: 'college fout',
    onderwerp: 'opvang geweigerd op een kort advies',
    rechter: 'Een kort onderzoek is te weinig om te zeggen dat zij zich redt.',
    codes: ['ONDERZOEK_ONZORGVULDIG', 'PROBLEMEN_NIET_IN_KAART', 'ADVIES_ONZORGVULDIG'],
    bron: 'machinale samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBAMS:2017:9947',
    oordeel: 'college fout',
    onderwerp: 'schoon en leefbaar huis',
    rechter: 'Het besluit is te vaag; hoe vaak er wordt schoongemaakt was niet vastgesteld.',
    codes: ['RESULTAAT_ZONDER_UREN'],
    bron: 'machinale samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBAMS:2020:4625',
    oordeel: 'college goed',
    onderwerp: 'pgb geweigerd',
    rechter: 'Het advies draagt de weigering: zij en haar zoon kunnen het budget niet beheren.',
    codes: [],
    bron: 'officiële samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBDHA:2017:1699',
    oordeel: 'deels',
    onderwerp: 'huishouden, maaltijden, begeleiding en verzorging',
    rechter:
      'Goed over huishouden, tarief en maaltijden. Fout over begeleiding (eigen advies niet gevolgd) en verzorging (niet gezegd waar zij dan heen moet).',
    codes: ['ADVIES_GENEGEERD', 'MOTIVERING_GEBREK', 'VOORLIGGENDE_VOORZIENING_NIET_BENOEMD'],
    bron: 'officiële samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBGEL:2016:3028',
    oordeel: 'college fout',
    onderwerp: 'van zes naar twee uur, de kinderen doen de rest',
    rechter: 'Mantelzorg is niet af te dwingen; onderzoek en motivering schieten tekort.',
    codes: [
      'MANTELZORG_AFGEDWONGEN',
      'OMVANG_NIET_VASTGESTELD',
      'AFBOUW_ONGEMOTIVEERD',
      'EIGEN_KRACHT_VOOR_OMVANG',
    ],
    bron: 'officiële samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBGEL:2017:6055',
    oordeel: 'college fout',
    onderwerp: 'hulp gestopt, voortaan algemene voorziening',
    rechter:
      'Het aanbod is geen algemene voorziening, en ook bij een heroverweging hoort het hele onderzoek.',
    codes: [
      'ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD',
      'ONDERZOEK_ONZORGVULDIG',
      'INTREKKING_ZONDER_ONDERZOEK',
    ],
    bron: 'officiële samenvatting',
    alleenAandacht:
      'Of voor het aanbod onderzoek nodig is, vertelt de bron niet. Dat er niet goed is onderzocht staat er als zin, en een zin houdt nooit iets tegen.',
  },
  {
    ecli: 'ECLI:NL:RBGEL:2017:772',
    oordeel: 'college goed',
    onderwerp: 'dwangsom zonder aanvraag',
    rechter: 'Zonder aanvraag loopt er geen beslistermijn, dus is er geen dwangsom.',
    codes: [],
    bron: 'officiële samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBGEL:2022:3231',
    oordeel: 'deels',
    onderwerp: 'begeleiding plus en het eigen deskundigenrapport',
    rechter:
      'Het college moest uitgaan van het rapport van zijn eigen deskundige en de kosten van bezwaar betalen.',
    codes: ['ADVIES_GENEGEERD', 'BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD'],
    bron: 'machinale samenvatting',
    alleenAandacht:
      'Dat het rapport niet is gevolgd staat er alleen als zin, en een zin houdt nooit iets tegen. Over de kosten van bezwaar vertellen de feiten niets.',
  },
  {
    ecli: 'ECLI:NL:RBGEL:2023:3301',
    oordeel: 'college fout',
    onderwerp: 'tijden uit een rapport',
    rechter: 'De tijden rusten niet op onafhankelijk en deugdelijk onderzoek.',
    codes: ['NORM_NIET_OBJECTIEF', 'NORM_NIET_ONAFHANKELIJK'],
    bron: 'machinale samenvatting',
    alleenAandacht:
      'De norm is herkend aan de naam van het rapport. Namen kunnen verschillen, dus dat houdt niets tegen.',
  },
  {
    ecli: 'ECLI:NL:RBLIM:2018:7066',
    oordeel: 'college fout',
    onderwerp: 'begeleiding, een netwerk dat moet groeien, pgb geweigerd',
    rechter:
      'Een netwerk dat er nog niet is telt niet mee. Een ander budgetplan zegt niets over de kwaliteit.',
    codes: ['OMVANG_NIET_VASTGESTELD', 'EIGEN_KRACHT_ONJUIST_TOEGEPAST', 'PGB_WEIGERING_ONGEMOTIVEERD'],
    bron: 'officiële samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBLIM:2021:1824',
    oordeel: 'college fout',
    onderwerp: 'driewielfiets in plaats van scootmobiel',
    rechter: 'Wat te veel overneemt past ook niet; het therapeutische doel is hier geen goede reden.',
    codes: ['NIET_PASSEND', 'MOTIVERING_GEBREK'],
    bron: 'officiële samenvatting',
    alleenAandacht:
      'De reden staat er, maar niet waarop zij rust. In een dossier dat een deel vertelt is dat een vraag.',
  },
  {
    ecli: 'ECLI:NL:RBMNE:2015:9404',
    oordeel: 'college fout',
    onderwerp: 'van vier uur per week naar 78 uur per jaar, hulp van dochters',
    rechter:
      'Niet uitgelegd waarom nodige hulp buiten de indicatie bleef; de dochters geven geen mantelzorg.',
    codes: ['MOTIVERING_GEBREK', 'MANTELZORG_AFGEDWONGEN'],
    bron: 'machinale samenvatting',
    alleenAandacht: 'Of de dochters dit vrijwillig en onbetaald doen, vertelt de bron niet.',
  },
  {
    ecli: 'ECLI:NL:RBMNE:2016:2516',
    oordeel: 'college fout',
    onderwerp: 'norm van 78 uur per jaar',
    rechter: 'De norm is niet objectief onderbouwd; het oude aantal uren geldt weer.',
    codes: ['NORM_NIET_OBJECTIEF', 'AANBIEDER_BEPAALT_OMVANG', 'AFBOUW_ONGEMOTIVEERD'],
    bron: 'officiële samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBMNE:2023:4299',
    oordeel: 'college goed',
    onderwerp: 'basisnorm van 108 uur met factoren',
    rechter: 'De factoren zijn goed onderzocht en naar de eigen situatie is gekeken.',
    codes: [],
    bron: 'machinale samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBMNE:2023:4300',
    oordeel: 'college goed',
    onderwerp: 'basisnorm van 108 uur met factoren, minder dan eerst',
    rechter: 'De factoren zijn goed onderzocht; de verlaging blijft staan.',
    codes: [],
    bron: 'machinale samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBNHO:2018:1269',
    oordeel: 'college goed',
    onderwerp: 'huisbezoek en CIZ-normen',
    rechter: 'Huisbezoek en beoordeling van deze persoon waren genoeg; de normen mochten de basis zijn.',
    codes: [],
    bron: 'machinale samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBNNE:2021:1910',
    oordeel: 'college goed',
    onderwerp: 'brief van voor de verhuizing',
    rechter: 'Melden kan pas bij de gemeente waar iemand woont.',
    codes: [],
    bron: 'officiële samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBOBR:2017:3070',
    oordeel: 'college fout',
    onderwerp: 'douche van een oude badkamer',
    rechter: 'Moeten sparen is een drempel in geld die niet mag; de hele douche wordt vergoed.',
    codes: ['ALGEMEEN_GEBRUIKELIJK_ONJUIST', 'INKOMENSTOETS'],
    bron: 'officiële samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBOVE:2016:1962',
    oordeel: 'college fout',
    onderwerp: 'algemene voorziening schoon huis en inkomen',
    rechter: 'Niet onderzocht, ook niet in geld, of de algemene voorziening bij haar past.',
    codes: ['ALGEMENE_VOORZIENING_NIET_PASSEND', 'ONDERZOEK_ONZORGVULDIG'],
    bron: 'officiële samenvatting',
    alleenAandacht:
      'Of de voorziening past en te betalen is, vertelt de bron niet. Het besluit wordt wel tegengehouden, op de grens bij het inkomen (INKOMENSTOETS).',
  },
  {
    ecli: 'ECLI:NL:RBOVE:2017:2975',
    oordeel: 'college fout',
    onderwerp: 'verhuizen in plaats van aanpassen',
    rechter: 'Verhuizen mag niet voorgaan zonder alles te wegen, ook de eigen woning en de kosten.',
    codes: ['VERHUISPRIMAAT_ONGEMOTIVEERD', 'HULPVRAAG_NIET_VASTGESTELD'],
    bron: 'officiële samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBOVE:2018:3530',
    oordeel: 'college fout',
    onderwerp: 'pgb teruggevorderd van een kleindochter',
    rechter: 'Terugvorderen kan alleen bij opzet, en die bleek niet.',
    codes: ['TERUGVORDERING_ZONDER_OPZET'],
    bron: 'officiële samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBROT:2017:2935',
    oordeel: 'college fout',
    onderwerp: 'niet gehoord, hoogte van het pgb',
    rechter: 'Niet horen is al genoeg voor vernietiging, en het pgb-bedrag mist een basis in de verordening.',
    codes: ['NIET_GEHOORD_IN_BEZWAAR', 'VERORDENING_MIST_ESSENTIALIA', 'PGB_TARIEF_ZONDER_GRONDSLAG'],
    bron: 'officiële samenvatting',
  },
  {
    ecli: 'ECLI:NL:RBZWB:2021:1134',
    oordeel: 'college fout',
    onderwerp: 'assistentiehond',
    rechter: 'Wat zij nodig heeft en wat de hond toevoegt was niet onderzocht.',
    codes: ['OMVANG_NIET_VASTGESTELD', 'MOTIVERING_GEBREK', 'ONDERZOEK_ONZORGVULDIG'],
    bron: 'machinale samenvatting',
    alleenAandacht:
      'Dat er niet genoeg is onderzocht staat er alleen als zin, en een zin houdt nooit iets tegen.',
  },
]
