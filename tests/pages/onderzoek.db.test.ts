import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AnyFact } from '../../src/basis/fact.ts'
import { readDossierbestand } from '../../src/dossier/dossierbestand.ts'
import { eenOnderzoekTotEnMet, eenVaststelling } from '../../src/testing/builders.ts'
import { EXAMPLES } from '../command-line/run.ts'
import { Browser, decode, hiddenFields } from '../security/browser.ts'
import { startDossierSite } from './dossier-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
let bakker: Browser
let jansen: Browser
beforeAll(async () => {
  site = await startDossierSite('2026-10-27T08:00:00Z')
  bakker = new Browser(site.origin)
  await bakker.login('consulent-bakker')
  jansen = new Browser(site.origin)
  await jansen.login('kwaliteit-jansen')
})
afterAll(() => site?.close())

const BEHANDELAAR: AnyFact & Record<string, unknown> = {
  type: 'BehandelaarAangewezen',
  op: '2026-10-06',
  behandelaar: 'consulent-bakker',
  naam: 'Samira Bakker',
}

async function eenZaak(dossier: string, stap: 0 | 1 | 2 | 3 | 4 | 5) {
  await site.geef(dossier, ...eenOnderzoekTotEnMet(stap), BEHANDELAAR)
  return `/werk/zaak/${dossier}/onderzoek`
}

/** Sends one form of a page with what the browser would send unseen. */
async function verstuur(browser: Browser, pad: string, actie: string, velden: Record<string, string>) {
  const html = await (await browser.get(pad)).text()
  const form = html.split('<form').find((deel) => deel.includes(`name="actie" value="${actie}"`))
  return browser.post(pad, { ...hiddenFields(`<form${form ?? ''}`), ...velden })
}

async function feiten(dossier: string) {
  const { facts } = await site.store.read(site.gemeente, `dossier/${dossier}`)
  return facts.map(({ fact }) => fact)
}

async function tekst(browser: Browser, pad: string) {
  return decode(await (await browser.get(pad)).text())
}

test('a step is established with the sentence and the passage it rests on', async () => {
  const pad = await eenZaak('o1', 0)
  const answer = await verstuur(bakker, `${pad}?stap=1`, 'stel-vast', {
    vaststellingTekst: 'U wilt zelf blijven koken.',
    doel: 'zelf koken',
    bron: 'passage|p1',
  })
  expect(answer.status).toBe(303)
  expect((await feiten('o1')).at(-1)).toMatchObject({
    type: 'VaststellingGedaan',
    stap: 1,
    tekst: 'U wilt zelf blijven koken.',
    doel: 'zelf koken',
    bronnen: [{ soort: 'passage', verwijzing: 'p1' }],
  })
  const html = await tekst(bakker, pad)
  expect(html).toContain('‘Stofzuigen gaat niet meer’ (mevrouw De Vries, 20 oktober 2026)')
})

test('the conclusion may not jump: step 4 before step 3 is refused, and what was typed stays', async () => {
  const pad = await eenZaak('o2', 2)
  expect(await tekst(bakker, pad)).toContain('eerst stap 3')
  const answer = await verstuur(bakker, `${pad}?stap=4`, 'stel-vast', {
    vaststellingTekst: 'Karin doet de boodschappen.',
    categorie: 'mantelzorg',
    door: 'Karin',
    bereid: 'ja',
    bron: 'passage|p1',
  })
  expect(answer.status).toBe(409)
  const html = decode(await answer.text())
  expect(html).toContain('Het gesprek mag springen, de conclusie niet.')
  expect(html).toContain('Karin doet de boodschappen.</textarea>')
  expect(html).toMatch(/<input[^>]*name="door"[^>]*value="Karin"/)
})

test('without a source nothing is established', async () => {
  const pad = await eenZaak('o3', 0)
  const answer = await verstuur(bakker, `${pad}?stap=1`, 'stel-vast', {
    vaststellingTekst: 'U wilt een schoon huis.',
  })
  expect(answer.status).toBe(409)
  expect(decode(await answer.text())).toContain('Kies waarop dit rust')
})

test('the norm is worked out from the home, line by line, and a difference needs a reason', async () => {
  const pad = await eenZaak('o4', 2)
  const open = `${pad}?stap=3`
  const html = await tekst(bakker, open)
  expect(html).toContain('Norm: 108 uur per jaar, in de bron gelezen.')
  const huis = { extraKamersInGebruik: '1', onderdelen: 'schoon en leefbaar huis', bron: 'passage|p1' }
  const gerekend = await verstuur(bakker, open, 'stel-vast', { ...huis, knop: 'reken' })
  const berekening = await gerekend.text()
  expect(decode(berekening)).toContain('Norm: 16 uur per jaar')
  expect(decode(berekening)).toContain('Samen nodig: 124 uur per jaar')
  const form = berekening.split('<form').find((deel) => deel.includes('value="stel-vast"')) ?? ''
  const velden = {
    ...hiddenFields(`<form${form}`),
    ...huis,
    vaststellingTekst: 'U heeft hulp nodig bij zwaar werk.',
  }
  const zonderReden = await bakker.post(open, { ...velden, 'norm-basis-minuten': '7000' })
  expect(zonderReden.status).toBe(422)
  expect(decode(await zonderReden.text())).toContain('meer of minder tijd kost dan de norm')
  const goed = await bakker.post(open, {
    ...velden,
    'norm-basis-minuten': '7000',
    'norm-basis-afwijking': 'Door de hond is er meer vuil.',
    'norm-basis-activiteiten': 'stofzuigen; elke week\nramen; twee keer per jaar; 60',
    afwijkingOverwogen: 'Gevraagd; alleen de hond.',
  })
  expect(goed.status).toBe(303)
  expect((await feiten('o4')).at(-1)).toMatchObject({
    stap: 3,
    bronnen: [
      { soort: 'passage', verwijzing: 'p1' },
      { soort: 'norm', verwijzing: 'hbel-2021' },
    ],
    behoefte: {
      kader: { id: 'hbel-2021' },
      regels: [
        {
          onderdeel: 'basis schoon en leefbaar huis',
          minuten: 7000,
          per: 'jaar',
          zekerheid: 'gezien',
          afwijking: 'Door de hond is er meer vuil.',
          activiteiten: [
            { naam: 'stofzuigen', frequentie: 'elke week' },
            { naam: 'ramen', frequentie: 'twee keer per jaar', minuten: 60 },
          ],
        },
        { onderdeel: 'extra kamer in gebruik', minuten: 960 },
      ],
    },
  })
})

test('facts that changed after the calculation are not taken over unseen', async () => {
  const pad = await eenZaak('o5', 2)
  const answer = await verstuur(bakker, `${pad}?stap=3`, 'stel-vast', {
    extraKamersInGebruik: '2',
    onderdelen: 'schoon en leefbaar huis',
    vaststellingTekst: 'U heeft hulp nodig.',
    bron: 'passage|p1',
  })
  expect(answer.status).toBe(422)
  const html = decode(await answer.text())
  expect(html).toContain('Kijk eerst of de nieuwe berekening hieronder klopt')
  expect(html).toContain('2 keer 960 minuten.')
  expect((await feiten('o5')).filter(({ type }) => type === 'VaststellingGedaan')).toHaveLength(2)
})

test('a line that was left as the norm said moves with the norm; one that was changed stays', async () => {
  const pad = `${await eenZaak('o18', 2)}?stap=3`
  const reken = { onderdelen: 'schoon en leefbaar huis', knop: 'reken' }
  const een = await verstuur(bakker, pad, 'stel-vast', { ...reken, extraKamersInGebruik: '1' })
  const form = (await een.text()).split('<form').find((deel) => deel.includes('value="stel-vast"')) ?? ''
  const twee = await bakker.post(pad, {
    ...hiddenFields(`<form${form}`),
    ...reken,
    extraKamersInGebruik: '2',
    'norm-basis-minuten': '7000',
    'norm-extra-kamer-in-gebruik-minuten': '960',
  })
  const html = await twee.text()
  expect(html).toMatch(/<input[^>]*name="norm-extra-kamer-in-gebruik-minuten"[^>]*value="1920"/)
  expect(html).toMatch(/<input[^>]*name="norm-basis-minuten"[^>]*value="7000"/)
})

test('each line of the norm says which fact made it count, its row, its version and where it was read', async () => {
  const pad = `${await eenZaak('o20', 2)}?stap=3`
  const html = await (
    await verstuur(bakker, pad, 'stel-vast', {
      ...{ onderdelen: 'schoon en leefbaar huis', knop: 'reken' },
      extraKamersInGebruik: '2',
    })
  ).text()
  const regel = decode(html).split('Waarom telt ‘extra kamer in gebruik’?')[1]?.slice(0, 700)
  expect(regel).toMatch(
    /Telt door 2 extra kamers in gebruik\. Uit: <a[^>]*href="\/kennisbank\/norm\/hbel-2021">[^<]*HBEL<\/a>, versie 2021, in de bron gelezen\. /,
  )
  expect(decode(html)).toContain('Waar komt deze norm vandaan?')
  expect(decode(html)).toContain('Onafhankelijk?')
  expect(regel).toMatch(/<a[^>]*href="https:[^"]*normenkader[^"]*"/)
})

test('working it out again says line by line what another fact does, and keeps nothing', async () => {
  const pad = `${await eenZaak('o21', 2)}?stap=3`
  const geteld = async () => (await feiten('o21')).length
  const begin = await geteld()
  const reken = { onderdelen: 'schoon en leefbaar huis', knop: 'reken' }
  const formulier = async (antwoord: Response) => {
    const html = await antwoord.text()
    return {
      html: decode(html),
      velden: hiddenFields(
        `<form${html.split('<form').find((deel) => deel.includes('value="stel-vast"')) ?? ''}`,
      ),
    }
  }
  expect(await tekst(bakker, pad)).not.toContain('Wat verandert er?')
  const een = await formulier(
    await verstuur(bakker, pad, 'stel-vast', { ...reken, extraKamersInGebruik: '1' }),
  )
  expect(een.html).toContain('Vergeleken met de vorige berekening: 16 uur meer nodig per jaar.')
  const getypt = { 'norm-basis-minuten': '7000', 'norm-basis-afwijking': 'Door de hond is er meer vuil.' }
  const twee = await formulier(
    await bakker.post(pad, {
      ...een.velden,
      ...reken,
      ...getypt,
      extraKamersInGebruik: '2',
      extraHuishouden: 'ja',
    }),
  )
  const tabel = /<table.*?<\/table>/s.exec(twee.html)?.[0] ?? ''
  const rijen = [...tabel.matchAll(/<tr.*?<\/tr>/gs)].map(([rij]) =>
    rij
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  expect(tabel).toContain('Wat verandert er?')
  // The line that was changed by hand stays as it is: not one of the differences.
  expect(rijen).toEqual([
    'Regel Was Wordt Verschil Waarom',
    expect.stringContaining('extra kamer in gebruik 16 uur 32 uur 16 uur meer Telt door 2'),
    'samenstelling van het huishouden geen 26 uur 26 uur meer Telt door meer werk door de samenstelling van het huishouden. Uit: Normenkader huishoudelijke hulp HBEL , versie 2021, in de bron gelezen. Bekijk de bron van samenstelling van het huishouden',
    expect.stringMatching(/^Samen, per jaar 132 uur en 40 minuten 174 uur en 40 minuten 42 uur meer/),
  ])
  const zonder = await formulier(
    await bakker.post(pad, { ...twee.velden, ...reken, ...getypt, zonderNorm: 'ja' }),
  )
  expect(zonder.html).toContain('Telt niet meer. Het was: ')
  const zelfde = await formulier(await bakker.post(pad, { ...zonder.velden, ...reken, zonderNorm: 'ja' }))
  expect(zelfde.html).toContain('Er verandert niets: elke regel is gelijk aan die van de vorige berekening.')
  expect(await geteld()).toBe(begin)
})

test('a change of what was established is held against that, with what the person needed otherwise', async () => {
  const pad = await eenZaak('o22', 2)
  const velden = { onderdelen: 'schoon en leefbaar huis', bron: 'passage|p1' }
  await verstuur(bakker, `${pad}?stap=3`, 'stel-vast', {
    ...velden,
    vaststellingTekst: 'U heeft hulp nodig.',
    'norm-basis-minuten': '7000',
    'norm-basis-afwijking': 'Door de hond is er meer vuil.',
  })
  const vast = (await feiten('o22')).at(-1)
  expect(vast).toMatchObject({ behoefte: { regels: [{ minuten: 7000 }] } })
  const id = vast !== undefined && 'vaststelling' in vast ? String(vast.vaststelling) : ''
  const wijzig = `${pad}?stap=3&wijzig=${encodeURIComponent(id)}`
  const answer = await verstuur(bakker, wijzig, 'stel-vast', { ...velden, knop: 'reken', extraInzet: 'enig' })
  const html = decode(await answer.text())
  expect(html).toContain('Vergeleken met wat is vastgelegd: ')
  // On the page what was established still says where its figure comes from.
  expect(await tekst(bakker, pad)).toContain('Norm')
  expect(await tekst(bakker, pad)).toMatch(
    /116 uur en 40 minuten per jaar\. .*Bron: anders dan .*2021: Door de hond is er meer vuil\./s,
  )
})

test('the toets says where in the dossier, with the way to it, and how sure its source is', async () => {
  const read = readDossierbestand(readFileSync(join(EXAMPLES, 'crvb-2019-3364-zoals-het-was.yaml')))
  if (!read.ok) throw new Error(read.refusal.code)
  await site.geef('o23', ...read.value.facts, BEHANDELAAR)
  const html = await tekst(bakker, '/werk/zaak/o23/onderzoek')
  const toets = html.slice(html.indexOf('id="toets"'))
  expect(toets).toMatch(/\(versie \d{4}-\d\d-\d\d\) · in de bron gelezen/)
  const plek = /href="([^"]*tijdlijn#(feit-\d+))"/.exec(toets)
  expect(plek?.[2]).toBe('feit-26')
  expect(toets).toContain('>Besluit genomen, 25 februari 2026</a>')
  expect(toets).toMatch(/>Past de hulp bij wat er nodig is\?<.*Bron:.*\(versie 2026/s)
  expect(await tekst(bakker, plek?.[1]?.split('#')[0] ?? '')).toContain(`id="${plek?.[2]}"`)
})

test('what the melding told of the home is filled in, and can be taken over as it stands', async () => {
  const woning = { extraKamersInGebruik: 2, trap: false }
  const inwoner = { naam: 'A. de Vries', huishouden: { personen: 1, kinderen: [] }, woning }
  await site.geef('o16', ...eenOnderzoekTotEnMet(2), BEHANDELAAR, {
    type: 'GegevensAangevuld',
    op: '2026-10-06',
    inwoner,
  } as never)
  const pad = '/werk/zaak/o16/onderzoek?stap=3'
  expect(await tekst(bakker, pad)).toContain('2 keer 960 minuten.')
  const answer = await verstuur(bakker, pad, 'stel-vast', {
    personen: '1',
    extraKamersInGebruik: '2',
    onderdelen: 'schoon en leefbaar huis',
    vaststellingTekst: 'U heeft hulp nodig bij het schoonmaken.',
    bron: 'passage|p1',
  })
  expect(answer.status).toBe(303)
  expect((await feiten('o16')).at(-1)).toMatchObject({
    behoefte: { regels: [{ minuten: 6480 }, { minuten: 1920 }] },
  })
})

test("a line of one's own says where it comes from, and contact has a line of its own", async () => {
  const pad = `${await eenZaak('o17', 2)}?stap=3`
  const eigen = {
    onderdelen: 'schoon en leefbaar huis',
    zonderNorm: 'ja',
    'eigen-1-onderdeel': 'boodschappen',
    'eigen-1-minuten': '60',
    'eigen-1-per': 'week',
    contactMinuten: '15',
    contactPer: 'week',
    contactReden: 'U ziet verder bijna niemand.',
    vaststellingTekst: 'U heeft hulp nodig bij de boodschappen.',
    bron: 'passage|p1',
  }
  const zonder = await verstuur(bakker, pad, 'stel-vast', eigen)
  expect(zonder.status).toBe(422)
  expect(decode(await zonder.text())).toContain('Vul in waar dit getal vandaan komt')
  await verstuur(bakker, pad, 'stel-vast', { ...eigen, 'eigen-1-bron': 'samen uitgewerkt' })
  expect((await feiten('o17')).at(-1)).toMatchObject({
    bronnen: [{ soort: 'passage', verwijzing: 'p1' }],
    behoefte: {
      regels: [
        {
          onderdeel: 'boodschappen',
          minuten: 60,
          per: 'week',
          bron: 'samen uitgewerkt',
          zekerheid: 'opgegeven',
        },
      ],
      contacttijd: { minuten: 15, per: 'week', reden: 'U ziet verder bijna niemand.' },
    },
  })
})

test('need, solved and remainder are added up on the page', async () => {
  const pad = await eenZaak('o6', 3)
  await verstuur(bakker, `${pad}?stap=4`, 'stel-vast', {
    vaststellingTekst: 'Uw dochter stofzuigt een keer in de week.',
    onderdeel: 'schoon en leefbaar huis',
    categorie: 'mantelzorg',
    door: 'Karin',
    oplossingMinuten: '25',
    oplossingPer: 'week',
    bereid: 'ja',
    reden: 'Zij wil dit blijven doen.',
    bron: 'passage|p1',
  })
  expect((await feiten('o6')).at(-1)).toMatchObject({
    oplossing: { categorie: 'mantelzorg', door: 'Karin', minuten: 25, per: 'week', bereid: true },
  })
  const html = await tekst(bakker, pad)
  // 125 needed in the example line, 25 solved by Karin.
  expect(html).toContain('Resterend is 1 uur en 40 minuten per week')
})

test('that no one can do it is an answer too', async () => {
  const pad = await eenZaak('o7', 3)
  await verstuur(bakker, `${pad}?stap=4`, 'stel-vast', {
    vaststellingTekst: 'Niemand om u heen kan dit doen.',
    onderdeel: 'schoon en leefbaar huis',
    categorie: 'niemand',
    reden: 'De dochter woont ver weg.',
    bron: 'passage|p1',
  })
  expect((await feiten('o7')).at(-1)).toMatchObject({ oplossing: { door: 'niemand', minuten: 0 } })
  expect(await tekst(bakker, pad)).toContain('Niemand kan dit')
})

test('help of a mantelzorger of whom nobody asked whether he wants it is refused', async () => {
  const pad = await eenZaak('o8', 3)
  const answer = await verstuur(bakker, `${pad}?stap=4`, 'stel-vast', {
    vaststellingTekst: 'Karin helpt.',
    onderdeel: 'schoon en leefbaar huis',
    categorie: 'mantelzorg',
    door: 'Karin',
    oplossingMinuten: '25',
    bron: 'passage|p1',
  })
  expect(answer.status).toBe(409)
  expect(decode(await answer.text())).toContain('Mantelzorg is vrijwillig')
})

test('a vaststelling is changed under its own name, and withdrawn with a reason', async () => {
  const pad = await eenZaak('o9', 2)
  const wijzig = `${pad}?stap=2&wijzig=v2`
  expect(await tekst(bakker, wijzig)).toContain('Reuma maakt zwaar werk onmogelijk.</textarea>')
  await verstuur(bakker, wijzig, 'stel-vast', {
    vaststellingTekst: 'U kunt niet zwaar tillen.',
    blijvend: 'ja',
    bron: 'passage|p1',
  })
  expect((await feiten('o9')).at(-1)).toMatchObject({ vaststelling: 'v2', blijvend: true })
  const zonder = await verstuur(bakker, `${pad}?trekIn=v2`, 'trek-in', { reden: ' ' })
  expect(zonder.status).toBe(409)
  await verstuur(bakker, `${pad}?trekIn=v2`, 'trek-in', { reden: 'Mevrouw bedoelde het anders.' })
  expect((await feiten('o9')).at(-1)).toMatchObject({ type: 'VaststellingIngetrokken', vaststelling: 'v2' })
})

test('each point of the law has its own answer; what did not change is not written again', async () => {
  const pad = await eenZaak('o10', 1)
  await verstuur(bakker, pad, 'punten', {
    'punt-d': 'Karin wil een avond vrij.',
    'punt-g': 'Het vaste bedrag.',
  })
  await verstuur(bakker, pad, 'punten', { 'punt-d': 'Karin wil een avond vrij.', 'punt-g': 'Niets.' })
  const punten = (await feiten('o10')).flatMap((fact) =>
    fact.type === 'PuntBeantwoord' ? [[fact.punt, fact.antwoord]] : [],
  )
  expect(punten).toEqual([
    ['d', 'Karin wil een avond vrij.'],
    ['g', 'Het vaste bedrag.'],
    ['g', 'Niets.'],
  ])
})

test('the onderzoek is closed when all five steps stand', async () => {
  const pad = await eenZaak('o11', 4)
  expect((await verstuur(bakker, pad, 'rond-af', {})).status).toBe(409)
  const compleet = await eenZaak('o12', 5)
  const answer = await verstuur(bakker, compleet, 'rond-af', { uitkomst: 'U krijgt hulp.' })
  expect(answer.headers.get('location')).toBe('/werk/zaak/o12/verslag')
  expect((await feiten('o12')).at(-1)).toMatchObject({ type: 'OnderzoekAfgerond' })
  expect(await tekst(bakker, compleet)).not.toContain('Leg vast')
})

test('only who reads along with a mandate lifts a block, with a reason that stays in sight', async () => {
  const pad = await eenZaak('o13', 1)
  const lift = `${pad}?hefOp=EERDERE_STAP_ONTBREEKT`
  expect(await tekst(bakker, lift)).not.toContain('Hef de blokkade op')
  await verstuur(jansen, lift, 'hef-op', { reden: 'Mevrouw verhuist morgen.' })
  expect((await feiten('o13')).at(-1)).toMatchObject({
    type: 'BlokkadeOpgeheven',
    code: 'EERDERE_STAP_ONTBREEKT',
    door: 'Ria Jansen',
  })
  expect(await tekst(bakker, pad)).toContain('Mevrouw verhuist morgen.')
  expect(await tekst(jansen, `${pad}?hefOp=GEEN_MANDAAT`)).toContain('Deze blokkade kan niemand opheffen')
})

test('who reads along establishes nothing', async () => {
  const pad = await eenZaak('o14', 0)
  const { csrf = '' } = hiddenFields(await (await jansen.get('/uitloggen')).text())
  const velden = { vaststellingTekst: 'U wilt koken.', stap: '1', bron: 'passage|p1' }
  const answer = await jansen.post(pad, { csrf, sleutel: crypto.randomUUID(), actie: 'stel-vast', ...velden })
  expect(answer.status).toBe(404)
  expect(await tekst(jansen, `${pad}?stap=1`)).not.toContain('Leg vast')
})

test('the toets stands beside the work, and only who may lift a block is shown where', async () => {
  const pad = await eenZaak('o15', 3)
  const oplossing = { categorie: 'gebruikelijke hulp', door: 'haar man', overbelast: true } as const
  await site.geef('o15', eenVaststelling({ vaststelling: 'v4', stap: 4, tekst: 'Uw man helpt.', oplossing }))
  const html = await tekst(bakker, pad)
  expect(html).toContain('Eén punt houdt het onderzoek tegen.')
  expect(html).toContain('haar man is overbelast')
  expect(html).toContain('href="/kennisbank/toets/GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT"')
  expect(html).not.toContain('Hef op met een reden')
  expect(await tekst(jansen, pad)).toContain(`${pad}?hefOp=GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT#hef-op`)
})
