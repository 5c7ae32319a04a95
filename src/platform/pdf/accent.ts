const DEFAULT_ACCENT = '#154273'

/** WCAG asks 4.5 : 1 for text; a little more is asked, because headings also stand on the tint of the summary. */
const LEAST_CONTRAST = 5.5

/** The colour asked for when it can be read, else our own: a letter does not wait for a theme. */
export function readableAccent(colour: string | undefined): string {
  if (colour === undefined || !/^#[0-9a-f]{6}$/i.test(colour)) return DEFAULT_ACCENT
  return contrastOnWhite(colour) >= LEAST_CONTRAST ? colour : DEFAULT_ACCENT
}

/** Contrast of a colour `#rrggbb` with white (WCAG 2.2, relative luminance). */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
