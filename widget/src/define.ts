/** Defines `<kms-cost>`. A second copy of this module finds it defined, and leaves it so. */
import { KmsCostElement } from "./element.js";

if (globalThis.customElements && !customElements.get("kms-cost"))
  customElements.define("kms-cost", KmsCostElement);

declare global {
  interface HTMLElementTagNameMap {
    "kms-cost": KmsCostElement;
  }
}
