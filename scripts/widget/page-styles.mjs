// The page's style sheet, for the shadow of an element on any site.
import postcss from "postcss";

/**
 * Lengths count from the text around the element and not from the site's root; the element's own width stands for that
 * of the window; light and dark are what the element has found them to be.
 */
export function inShadow(css) {
  const root = postcss.parse(css);
  root.walkAtRules("page", (rule) => rule.remove());
  root.walkAtRules("media", (rule) => {
    if (rule.params === "(prefers-color-scheme: dark)") dark(rule);
    else if (/\bwidth\b/.test(rule.params)) byContainer(rule);
  });
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) => selector !== "html").map(inElement);
    if (rule.selectors.join("") === "") rule.remove();
  });
  root.walkDecls((declaration) => {
    // The site's scheme is the element's, whichever way the site has come to it.
    if (declaration.prop === "color-scheme") declaration.remove();
    declaration.value = declaration.value
      .replace(/(-?[\d.]+)rem\b/g, "calc($1 * var(--kms-cost-rem))")
      .replace(/([\d.]+)vw\b/g, "$1cqi");
  });
  return root.toString();
}

function inElement(selector) {
  return selector.replace(/^:root\b/, ".shell").replace(/^body\b/, ".calculator");
}

function dark(media) {
  media.walkRules((rule) => {
    rule.selectors = rule.selectors.map((selector) =>
      selector === ":root" ? '.shell[data-scheme="dark"]' : `[data-scheme="dark"] ${selector}`,
    );
  });
  media.replaceWith(media.nodes);
}

/** Conditions on the height of the window stay. */
function byContainer(media) {
  const conditions = media.params.split(/ and /).map((part) => part.replace(/rem\b/g, "em"));
  const [width, ...others] = conditions;
  const inner =
    others.length === 0
      ? media.nodes
      : [postcss.atRule({ name: "media", params: others.join(" and "), nodes: media.nodes })];
  media.replaceWith(postcss.atRule({ name: "container", params: width, nodes: inner }));
}
