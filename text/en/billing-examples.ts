/** The words that only the page of the billing document's examples has. */
export const billingExamples = {
  title: "The billing document's examples, computed",
  lead: "What the vendor's billing document prints for its three examples, and beside each figure what the prices in the same document come to. Your browser works it out as you read.",
  document: "The billing document",
  calculator: "The calculator",
  computed: "Computed",
  /** Where a figure would be, if scripts may not run. */
  notComputed: "not computed",
};

/** Another language has every one of these words, or fails the type check. */
export type BillingExamplesText = typeof billingExamples;
