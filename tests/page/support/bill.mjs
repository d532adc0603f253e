/** Everything that a bill shows, read off the page in one go. */
export function readBill(page) {
  return page.evaluate(() => {
    const text = (element) => element?.textContent.replace(/\s+/g, " ").trim();
    const all = (selector, read) => [...document.querySelectorAll(selector)].map(read);
    /** null where the page says that there is no price. */
    const amountIn = (element) =>
      element?.querySelector(".not-priced") ? null : text(element?.querySelector(".amount"));
    const lineOf = (line) => ({
      amount: amountIn(line),
      quantity: text(line.querySelector(".quantity")),
      // Where a line is open: the sums that rest on a price.
      slices: [...line.nextElementSibling.querySelectorAll("[data-slice]")].map((row) => ({
        cell: row.querySelector("[data-cell]")?.dataset.cell,
        amount: / = (\S+) [A-Z]{3}\b/.exec(text(row.querySelector(".sum")))?.[1],
      })),
    });
    const notices = (selector) =>
      all(selector, (element) => ({ code: element.dataset.code, path: element.dataset.path }));
    return {
      total: text(document.querySelector("[data-figure=total]")),
      exact: text(document.querySelector(".total .exact")),
      year: text(document.querySelector(".total .year"))?.match(/^[\d,.]+/)?.[0] ?? null,
      currency: text(document.querySelector(".total .currency")),
      hosting: amountIn(document.querySelector("[data-figure=hosting]")),
      calls: amountIn(document.querySelector("[data-figure=calls]")),
      metered: amountIn(document.querySelector("[data-figure=meters]")),
      sum: text(document.querySelector("[data-figure=sum] .amount")),
      payable: amountIn(document.querySelector("[data-figure=payable]")),
      lines: all("[data-group]", (line) => ({
        group: Number(line.dataset.group),
        charge: line.closest("tbody").className,
        ...lineOf(line),
      })),
      meters: all(".meters .line", lineOf),
      adjustments: all("[data-adjustment]", (amount) => ({
        on: amount.dataset.adjustment,
        of: text(amount.parentElement.querySelector(".quantity")),
        amount: amountIn(amount),
      })),
      bounds: text(document.querySelector(".bounds > p")),
      readings: Object.fromEntries(
        all("[data-reading]", (element) => [element.dataset.reading, text(element)]),
      ),
      chosen: Object.fromEntries(
        all(".question input:checked", (input) => [input.name.replace("bound-", ""), input.value]),
      ),
      quota: text(document.querySelector(".quota")),
      warnings: notices(".bill .notice.warning li"),
      problems: notices(".bill .notice.wrong li"),
      rounding: Object.fromEntries(
        all("[data-rounding]", (element) => [element.dataset.rounding, text(element)]),
      ),
      outdated: document.querySelector(".outdated-mark") !== null,
    };
  });
}

/** The problems that the last file was refused for. */
export function readFileProblems(page) {
  return page.$$eval(".file-problems li", (items) =>
    items.map((item) => ({ code: item.dataset.code, path: item.dataset.path })),
  );
}
