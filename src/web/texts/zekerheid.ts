/** How sure we are of an article, a ruling or a figure, in words. */
export const ZEKERHEID = {
  gezien: 'gelezen in de bron',
  bekend: 'niet in de bron gelezen',
  opgegeven: 'zo aan ons opgegeven',
} as const
