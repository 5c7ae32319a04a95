type Groep = Readonly<Record<string, unknown>>

/**
 * A group of fields with the value at one place set, or left out for undefined: `['oplossing', 'bereid']`,
 * `['voorzieningen', '0', 'omvang']`. Says nothing of whether that may be; its schema does.
 */
export function metWaarde(groep: Groep, [naam, ...rest]: readonly string[], waarde: unknown): Groep {
  if (naam === undefined) return groep
  const { [naam]: oud, ...overig } = groep
  const nieuw = rest.length === 0 ? waarde : deelMetWaarde(oud, rest, waarde)
  return nieuw === undefined ? overig : { ...overig, [naam]: nieuw }
}

/** The value that stands there; undefined when there is none. */
export function waardeOp(groep: unknown, pad: readonly string[]): unknown {
  return pad.reduce<unknown>(
    (hier, naam) =>
      typeof hier === 'object' && hier !== null
        ? Object.getOwnPropertyDescriptor(hier, naam)?.value
        : undefined,
    groep,
  )
}

function deelMetWaarde(oud: unknown, pad: readonly string[], waarde: unknown): unknown {
  const [naam = '', ...rest] = pad
  if (!Array.isArray(oud) || !/^\d{1,4}$/.test(naam)) {
    return metWaarde(typeof oud === 'object' && oud !== null ? { ...oud } : {}, pad, waarde)
  }
  const lijst: readonly unknown[] = oud
  const plek = Number(naam)
  const nieuw = rest.length === 0 ? waarde : deelMetWaarde(lijst[plek], rest, waarde)
  if (nieuw === undefined) return lijst.filter((_, i) => i !== plek)
  return plek < lijst.length ? lijst.with(plek, nieuw) : [...lijst, nieuw]
}
