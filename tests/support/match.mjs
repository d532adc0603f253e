// The matching rule of the case files (tests/cases/README.md).

/**
 * Where `actual` does not match, as sentences; none if it matches. Objects match when every expected field does, lists
 * element by element, and everything else exactly.
 */
export function mismatches(actual, expected, path = "") {
  const at = path || "the whole";
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${at}: expected a list, got ${show(actual)}`];
    if (actual.length !== expected.length) {
      return [`${at}: expected ${expected.length} elements, got ${actual.length}: ${show(actual)}`];
    }
    return expected.flatMap((element, i) => mismatches(actual[i], element, `${path}[${i}]`));
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [`${at}: expected an object, got ${show(actual)}`];
    return Object.entries(expected).flatMap(([name, value]) =>
      mismatches(actual[name], value, path ? `${path}.${name}` : name),
    );
  }
  return Object.is(actual, expected)
    ? []
    : [`${at}: expected ${show(expected)}, got ${show(actual)}`];
}

/** The estimate with each slice's price written out in its place, as case files state it. */
export function withPrices({ lines, prices, ...estimate }) {
  const written = lines.map((line) => ({
    ...line,
    slices: line.slices.map((slice) => ({ ...slice, ...prices[slice.price] })),
  }));
  return { ...estimate, lines: written, prices };
}

/** The same for problems: sets of code and path, with parameters where a case states them. */
export function problemMismatches(actual, expected) {
  const key = ({ code, path }) => `${code} at ${path || "the whole document"}`;
  const found = new Map(actual.map((problem) => [key(problem), problem]));
  const wanted = new Map(expected.map((problem) => [key(problem), problem]));
  return [
    ...[...wanted.keys()].filter((k) => !found.has(k)).map((k) => `missing: ${k}`),
    ...[...found.keys()].filter((k) => !wanted.has(k)).map((k) => `not expected: ${k}`),
    ...[...wanted].flatMap(([k, { parameters }]) =>
      parameters && found.has(k)
        ? mismatches(found.get(k).parameters, parameters, `parameters of ${k}`)
        : [],
    ),
  ];
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function show(value) {
  return JSON.stringify(value) ?? String(value);
}
