// <!-- … -->, {/* … */}, .. …, // …: the comments of all syntaxes, with nothing but marks of quotes after them.
const comment = /(?:<!--|\{\/\*|\.\.|\/\/)[ \t]*kms-cost-ignore[ \t]*(?:-->|\*\/\})?[ \t\r\n>]*$/;
const farthest = 200;

/** Whether the comment "kms-cost-ignore" stands before the example that begins at `start`. */
export function isIgnored(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - farthest), start);
  return before.includes("kms-cost-ignore") && comment.test(before);
}
