import { parseDocument } from 'yaml'

/** A value and where it goes: `['pgb', 'tarieven', 0, 'centenPerUur']`. */
export type Invulling = { readonly pad: readonly (string | number)[]; readonly waarde: unknown }

/**
 * Puts values in rules as people wrote them. What is not named stays as it is, with its order and its comments.
 * @param tekst rules that can be read (`leesRegeling`)
 */
export function vulIn(tekst: string, invullingen: readonly Invulling[]): string {
  const document = parseDocument(tekst)
  for (const { pad, waarde } of invullingen) document.setIn(pad, document.createNode(waarde))
  return document.toString({ lineWidth: 0 })
}
