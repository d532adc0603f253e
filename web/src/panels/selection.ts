/** Where somebody is within the panels: not kept beyond a visit. */
export class Selection {
  readonly #redraw: () => void;
  #month = 0;
  #openMonth: string | undefined;
  #point = 0;
  #refused = "";

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /** The month of the chart that is read out, counted from 0. */
  get month(): number {
    return this.#month;
  }

  set month(index: number) {
    this.#month = index;
    this.#redraw();
  }

  /** The month whose lines are shown. */
  get openMonth(): string | undefined {
    return this.#openMonth;
  }

  set openMonth(month: string | undefined) {
    this.#openMonth = month;
    this.#redraw();
  }

  /** The point of the curve that is read out, counted from 0. */
  get point(): number {
    return this.#point;
  }

  set point(index: number) {
    this.#point = index;
    this.#redraw();
  }

  /** The last file that could not be read. */
  get refused(): string {
    return this.#refused;
  }

  set refused(name: string) {
    this.#refused = name;
    this.#redraw();
  }
}
