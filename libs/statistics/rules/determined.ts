/** A sum of unknown figures, each by its number. */
export type Sum = readonly number[];

/** The largest prime whose products are whole numbers in a double. */
const prime = 94_906_249;
const modulo = (value: number) => ((value % prime) + prime) % prime;

interface Row {
  columns: number[];
  factors: number[];
}

/**
 * Which sums of unknown figures follow from known ones by addition and subtraction, whatever the figures are: those in the space that the
 * known ones span. Gauss's elimination on rows of what is not zero; it is fast where most sums are of neighbouring numbers. In arithmetic
 * modulo a prime, so exact but for a chance of one in millions.
 */
export function determined(unknowns: number, known: Iterable<Sum>, asked: readonly Sum[]): boolean[] {
  const rows: (Row | undefined)[] = Array.from({ length: unknowns });
  const vector = new Float64Array(unknowns);
  /** Writes a sum less what the rows say of it into `vector`. @returns the first column of what is left, or -1 when nothing is. */
  const reduce = (sum: Sum) => {
    vector.fill(0);
    for (const column of sum) vector[column]! += 1;
    for (let at = Math.min(...sum); at < unknowns; at++) {
      const factor = vector[at]!;
      if (factor === 0) continue;
      const row = rows[at];
      if (!row) return at;
      row.columns.forEach((column, index) => (vector[column] = modulo(vector[column]! - factor * row.factors[index]!)));
    }
    return -1;
  };
  for (const sum of known) {
    const lead = reduce(sum);
    if (lead === -1) continue;
    const inverse = power(vector[lead]!, prime - 2);
    const columns = Array.from(vector.keys()).filter((column) => column >= lead && vector[column] !== 0);
    rows[lead] = { columns, factors: columns.map((column) => modulo(vector[column]! * inverse)) };
  }
  return asked.map((sum) => reduce(sum) === -1);
}

function power(base: number, exponent: number) {
  let result = 1;
  for (let [square, left] = [base, exponent]; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}
