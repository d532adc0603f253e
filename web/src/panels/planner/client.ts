import type { Call, Method, Methods, PlannerWorker, Report, Stage } from "./protocol.js";
import { startWorker } from "./start-worker.js";

/** Asks for something, and what becomes of it. */
export interface Job<M extends Method = Method> {
  /** Of the jobs that wait, only the newest with the same key is done. */
  readonly key: string;
  readonly method: M;
  readonly request: Methods[M]["request"];
  readonly stage: (stage: Stage) => void;
  readonly answer: (answer: Methods[M]["answer"]) => void;
  readonly failed: (reason: string) => void;
}

/** Hands jobs to a worker, one at a time, so that what has been superseded is never begun. */
export class PlannerClient {
  readonly #cards: () => readonly unknown[];
  #worker: PlannerWorker | undefined;
  /** The user's cards that the worker has. */
  #known: readonly unknown[] = [];
  #lastId = 0;
  #running: { readonly id: number; readonly job: Job } | undefined;
  readonly #waiting = new Map<string, Job>();

  /** @param cards The rate cards that the user has loaded. */
  constructor(cards: () => readonly unknown[]) {
    this.#cards = cards;
  }

  ask<M extends Method>(job: Job<M>): void {
    this.#waiting.delete(job.key);
    this.#waiting.set(job.key, job as unknown as Job);
    this.#next();
  }

  /** Ends the work at once. The next job starts a worker of its own; the jobs of other keys are done by it. */
  cancel(key: string): void {
    this.#waiting.delete(key);
    if (this.#running?.job.key === key) {
      this.#stop();
      this.#next();
    }
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#running = undefined;
  }

  #next(): void {
    const [job] = this.#waiting.values();
    if (this.#running !== undefined || job === undefined) {
      return;
    }
    this.#waiting.delete(job.key);
    const worker = this.#ready();
    this.#lastId += 1;
    this.#running = { id: this.#lastId, job };
    job.stage("loading");
    post(worker, { id: this.#lastId, method: job.method, request: job.request });
  }

  /** The worker, with all of the user's cards. */
  #ready(): PlannerWorker {
    if (this.#worker === undefined) {
      this.#worker = this.#start();
      this.#known = [];
    }
    const cards = this.#cards();
    for (const card of cards.filter((card) => !this.#known.includes(card))) {
      this.#lastId += 1;
      post(this.#worker, { id: this.#lastId, method: "addRateCard", request: card });
    }
    this.#known = cards;
    return this.#worker;
  }

  #start(): PlannerWorker {
    const worker = startWorker();
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = (event) => {
      // Otherwise the browser reports it as an error of the page.
      event.preventDefault();
      const job = this.#running?.job;
      this.#stop();
      job?.failed(event.message ?? "");
      this.#next();
    };
    return worker;
  }

  #hear(report: Report): void {
    const running = this.#running;
    // What the cards' answers and cancelled jobs have to say interests nobody.
    if (running === undefined || report.id !== running.id) {
      return;
    }
    if ("stage" in report) {
      running.job.stage(report.stage);
      return;
    }
    this.#running = undefined;
    // A newer job of the same key makes this answer an old one.
    if (!this.#waiting.has(running.job.key)) {
      if ("failure" in report) {
        running.job.failed(report.failure);
      } else {
        running.job.answer(report.answer);
      }
    }
    this.#next();
  }
}

function post(worker: PlannerWorker, call: Call): void {
  worker.postMessage(call);
}
