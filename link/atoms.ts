/**
 * A value as links write it. Letters, digits, "-", "_" and "." stay, a blank is "+", and everything else is in
 * percent form, so that nothing that finds addresses in text ends one early. For the same reason a value never ends
 * with a mark.
 */
export function escaped(value: string): string {
  return (
    encodeURIComponent(value.replace(LONE_SURROGATES, "\ufffd"))
      // encodeURIComponent leaves these.
      .replace(/[!'()*~]/g, percent)
      .replace(/%20/g, "+")
      .replace(/[-_.+]$/, (mark) => (mark === "+" ? "%20" : percent(mark)))
  );
}

/** The value that a link writes so; undefined where a percent sign begins no character. */
export function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

const LONE_SURROGATES = /\p{Surrogate}/gu;

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
