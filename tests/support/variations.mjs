// Documents that differ from a good one in one place.

const oddValues = [
  null,
  true,
  -1,
  0,
  1,
  0.5,
  31,
  32,
  1e9 + 1,
  1e15,
  1e15 + 2,
  1e300,
  "",
  "0",
  "1",
  "1.5",
  "0.5000001",
  "01",
  ".5",
  "5.",
  "-1",
  "1e3",
  " 1",
  "1,5",
  "0.0000000000001",
  "1000000",
  "1000001",
  "x",
  "X",
  "USD",
  "a-b",
  "2026-02",
  "2026-02-28",
  "2026-02-30",
  "2026-13",
  "1999-12",
  "2199-12",
  "2200-01",
  "x".repeat(65),
  "x".repeat(201),
  "x".repeat(1001),
  "user",
  "service",
  "EC_SM2",
  "Aliyun_SM2",
  "all",
  "any-key",
  "day",
  "key",
  "public",
  "finance",
  [],
  [1],
  ["x"],
  [null],
  {},
  { x: 1 },
];

/** Each value replaced by each odd one, each field left out, and a field too many in each object. */
export function* variationsOf(document) {
  for (const path of pathsOf(document)) {
    for (const value of oddValues) yield changed(document, path, () => value);
    yield changed(document, path, () => undefined);
    yield changed(document, path, (value) => (isObject(value) ? { ...value, extra: 1 } : value));
  }
}

function* pathsOf(value, path = []) {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) yield* pathsOf(value[key], [...path, key]);
}

function changed(value, [key, ...rest], change) {
  if (key === undefined) return change(value);
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const next = changed(value[key], rest, change);
  if (next !== undefined) copy[key] = next;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
