/** Drags files over the page, as far as `last`: "dragover", "dragleave" or "drop". */
export async function dragFiles(page, files, last = "drop") {
  await page.evaluate(
    (given, end) => {
      const data = new DataTransfer();
      for (const [name, text] of given) data.items.add(new File([text], name));
      const target = document.querySelector("h1");
      const events = end === "dragover" ? ["dragover"] : ["dragover", end];
      for (const type of events)
        target.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    },
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === "string" ? content : JSON.stringify(content),
    ]),
    last,
  );
}
