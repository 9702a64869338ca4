/**
 * What the ledger records. `reached`: opened a first activity; `trained`: met the completion rules; `withdrawn`: gave a place back;
 * `left`: erased the account; `voided`: takes back the fact that it corrects.
 */
export const factKinds = ['registered', 'enrolled', 'reached', 'trained', 'certified', 'attended', 'withdrawn', 'left', 'voided'] as const;
export type FactKind = (typeof factKinds)[number];
