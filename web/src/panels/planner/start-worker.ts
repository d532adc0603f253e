/** The name under which the build has put the worker beside this module. */
declare const PLANNER_WORKER: string;

/** As much of Trusted Types as is needed here; TypeScript does not know them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL: (input: string) => URL };
}

/** The only address that the page's policy lets a worker come from. */
const address = (): string => new URL(PLANNER_WORKER, import.meta.url).href;

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy("kms-cost", { createScriptURL: address });

export function startWorker(): Worker {
  return new Worker(policy?.createScriptURL("") ?? address(), { type: "module" });
}
