/**
 * The id an event has to carry to count as known: what it is about. The two products share the type
 * TRANSACTIONS, and this is what tells them apart besides the code. `null` where no body has been seen.
 */
export type Anchor = "link_id" | "object_id" | null;

/** An event without documented `data`: whatever comes, unchecked. */
export type Undocumented = Readonly<Record<string, unknown>>;

/** Documented keys of `data`. Belvo promises none of them for every event, and values are not checked. */
export type Documented<Data> = { readonly [Key in keyof Data]?: Data[Key] | null };
