import { stringify } from 'yaml'
import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { DossierFact } from '../../dossier/dossier-facts.ts'
import type { StoredFact } from '../../platform/fact-store/fact-store.ts'
import { type Command, JSON_OPTION } from './command.ts'
import { readStoredDossier } from './stored-dossier.ts'
import { withStore } from './with-store.ts'

export const dossierToon: Command = {
  summary: 'laat zien wat er in een dossier gebeurd is, op volgorde',
  options: { json: JSON_OPTION },
  positionals: { name: 'ID-OF-KENMERK', atLeast: 1, atMost: 1 },
  example: 'keukentafel dossier toon wmo-2026-1005',
  async run({ options, positionals: [asked = ''] }, { out }) {
    const { id, version, facts } = await withStore((parts) => readStoredDossier(asked, parts))
    out(
      options['json'] === true
        ? JSON.stringify({ dossier: id, versie: version, feiten: facts.map(asJson) }, undefined, 2)
        : [`Dossier ${id}, ${facts.length} feiten`, ...facts.map(inWords)].join('\n\n'),
    )
    return 0
  },
}

function asJson({
  version,
  recordedAt,
  recordedBy,
  fact: { type, ...fields },
}: StoredFact<DossierFact>): object {
  return {
    nummer: version,
    soort: type,
    vastgelegdTijdstip: recordedAt,
    vastgelegdDoor: recordedBy,
    ...fields,
  }
}

function inWords({ version, fact: { type, op, door, ...fields } }: StoredFact<DossierFact>): string {
  const { overgenomen, persoon: _persoon, ...rest } = fields
  const who = door === undefined ? '' : `, ${door}`
  const from = overgenomen === true ? ' (overgenomen)' : ''
  const body =
    Object.keys(rest).length === 0
      ? ''
      : `\n${stringify(rest, { lineWidth: 100 }).trimEnd().replace(/^/gm, '    ')}`
  return `${version}. ${type}, ${dagVoluit(getDag(op))}${who}${from}${body}`
}
