/** What can be wrong with a fragment. What the engine says of the scenario in it has the engine's own codes. */
export type LinkProblemCode =
  /** It names no version. */
  | "link-no-version"
  /** It was made by a later version. */
  | "link-unknown-version"
  | "link-too-long"
  /** A parameter that links do not have, or not in this form. */
  | "link-unknown-parameter"
  | "link-unknown-field"
  /** Stated twice. */
  | "link-repeated"
  /** A part without a name: "name:value" is needed. */
  | "link-no-name"
  /** A percent sign that begins no character. */
  | "link-not-text"
  | "link-no-keys"
  | "link-not-digest"
  | "link-not-amount"
  /** The compact part cannot be unpacked, or is not what was packed. */
  | "link-damaged"
  /** The compact part unpacks to more than is read. */
  | "link-too-large"
  | "link-too-deep";

/** A problem of a fragment, as data: where it is, and what would be right. */
export interface LinkProblem {
  readonly code: LinkProblemCode;
  /** The parameter of the fragment, or the field of the scenario that it states. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export function linkProblem(
  code: LinkProblemCode,
  path: string,
  parameters: Readonly<Record<string, string>> = {},
): LinkProblem {
  return { code, path, parameters };
}
