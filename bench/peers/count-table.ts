/** How many age groups the figures are split in: 0-5, 6-11 and 12-17. */
export const AGE_GROUPS: readonly string[] = ['0-5', '6-11', '12-17'];

/** One count of every municipality, cut-off and age group, 0 where nothing was counted. */
export class CountTable {
  readonly #values: Float64Array;
  readonly #cuts: number;

  constructor(municipalities: number, cuts: number) {
    this.#values = new Float64Array(municipalities * cuts * AGE_GROUPS.length);
    this.#cuts = cuts;
  }

  add(municipality: number, cut: number, ageGroup: number, value: number): void {
    const slot = (municipality * this.#cuts + cut) * AGE_GROUPS.length + ageGroup;
    this.#values[slot] = (this.#values[slot] ?? 0) + value;
  }

  of(municipality: number, cut: number, ageGroup: number): number {
    return this.#values[(municipality * this.#cuts + cut) * AGE_GROUPS.length + ageGroup] ?? 0;
  }

  total(municipality: number, cut: number): number {
    let sum = 0;
    for (let ageGroup = 0; ageGroup < AGE_GROUPS.length; ageGroup++)
      sum += this.of(municipality, cut, ageGroup);
    return sum;
  }
}
