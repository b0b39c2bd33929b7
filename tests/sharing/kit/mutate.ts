import fc from 'fast-check';

/** What a hand, a mail program or a stranger may do to a row of characters or bytes. */
type Edit<Unit> = (
  row: readonly Unit[],
  at: number,
  to: number,
  put: Unit,
  other: readonly Unit[],
) => readonly Unit[];

function edits<Unit>(): readonly Edit<Unit>[] {
  return [
    (row, at, _to, put) => row.with(at, put),
    (row, at) => row.toSpliced(at, 1),
    (row, at, _to, put) => row.toSpliced(at, 0, put),
    (row, at) => row.toSpliced(at, 0, ...row.slice(at, at + 1)),
    (row, at, to, _put, other) => [...row.slice(0, at), ...other.slice(to)],
    (row, at) => row.slice(0, at),
    (row, at) => row.slice(at),
    (row, at, to) => [...row.slice(0, at), ...row.slice(to)],
    (row, at, to) => row.map((unit, i) => row[i === at ? to : i === to ? at : i] ?? unit),
  ];
}

/** Rows that were changed in one to three places. */
export function mutated<Unit>(
  source: fc.Arbitrary<readonly Unit[]>,
  unit: fc.Arbitrary<Unit>,
): fc.Arbitrary<readonly Unit[]> {
  const place = fc.double({ min: 0, max: 0.999, noNaN: true });
  const edit = fc.tuple(fc.constantFrom(...edits<Unit>()), place, place, unit);
  return fc
    .tuple(source, source, fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([start, other, changes]) =>
      changes.reduce<readonly Unit[]>((row, [change, at, to, put]) => {
        if (row.length === 0) return row;
        return change(row, Math.floor(at * row.length), Math.floor(to * row.length), put, other);
      }, start),
    );
}
