/** Every requirement that must have an answer: the table the law was read into, and what that table lacked. */
export const REQUIREMENT_IDS: readonly string[] = [
  ...range(1, 12),
  ...range(20, 25),
  ...range(30, 37),
  ...range(40, 41),
  ...range(50, 57),
  ...range(60, 80),
  ...range(90, 97),
  ...range(100, 106),
  ...range(110, 118),
  ...range(120, 128),
  ...range(130, 134),
  ...range(140, 153),
  ...range(160, 167),
  ...range(170, 173),
  ...range(180, 187),
  'R190',
  'AWB-2:4',
  'AWB-3:4',
  'AWB-7:5',
  'AWB-8:42',
  'AWB-9:1',
  'AWB-9:6',
  'AWB-9:10',
  'AWB-9:11',
  'AWB-10:3',
  'AVG-15',
  'AVG-16',
  'AVG-17',
  'AVG-22',
]

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `R${String(first + i).padStart(3, '0')}`)
}
