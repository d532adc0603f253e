// Reads CSV by the grammar of RFC 4180, strictly.

/** The rows of a text; what is not of that form throws. */
export function parseCsv(text) {
  const rows = [];
  let row = [];
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  for (let at = 0; at < text.length; ) {
    field.lastIndex = at;
    const [whole, quoted, plain] = field.exec(text);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    if (text[at] === ",") {
      at += 1;
    } else if (text.startsWith("\r\n", at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else {
      throw new Error(`No comma and no end of line at ${at}: ${text.slice(at, at + 20)}`);
    }
  }
  if (row.length > 0) throw new Error("The last line has no end.");
  return rows;
}
