/** All that a page says: its texts, and what it has for those who hear it. What says its own language is left out. */
export function textsOfPage(page) {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const foreign = (element) => (element.closest("[lang]")?.lang ?? own) !== own;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    const texts = [document.title];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (foreign(element) || element.closest("script, style, noscript")) continue;
      if (node instanceof Text) texts.push(node.data);
      if (node instanceof Element)
        for (const name of ["aria-label", "alt", "title", "placeholder", "aria-valuetext"])
          if (node.hasAttribute(name)) texts.push(node.getAttribute(name));
    }
    return texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  });
}

/** Names and ids, which are the same in every language. */
const names =
  /^(KMS|USD|CNY|EUR|UTC|HSM|AES|RSA|EC|SM\d|ID|JSON|CSV|OSS|API|QPS|P|K|Markdown|Excel|Encrypt|Decrypt|Sign|ReEncrypt|Pending(Import|Deletion)|Aliyun_\w+|EC_\w+|RSA_\w+|GenerateDataKey\w*|Asymmetric\w+)$/;
const ids = /https?:\S+|[a-z0-9]+(?:[-./][A-Za-z0-9]+)+|\b[a-z]+\[\d+\](?:\.\w+)*/g;

/** The texts of a Chinese page that have a word which is not Chinese. */
export function untranslated(texts) {
  return texts.filter((text) => {
    const words = text.replace(ids, "").match(/[A-Za-z_]{2,}\d*/g) ?? [];
    return words.some((word) => !names.test(word));
  });
}
