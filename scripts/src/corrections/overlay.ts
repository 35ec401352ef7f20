import type { Json } from "../openapi/document.js";

export const confidences = ["documented", "inferred", "unknown"] as const;
export type Confidence = (typeof confidences)[number];

/** How many nodes a JSONPath has to select. */
export type Count = number | { atLeast: number };

/** What has to be true of a node before it is corrected. */
export interface NodeExpectation {
  /** The whole value. */
  equals?: Json;
  /** Members with these values (an object), or these entries (an array). */
  has?: Json;
  /** Members (an object) or entries (an array) that must not be there yet. */
  lacks?: Json[];
}

/** The claim a correction makes about the official document. It expires when it no longer holds. */
export interface Expectation {
  /** How many nodes the target selects. */
  matches: Count;
  /** What each of them looks like. */
  each?: NodeExpectation;
  /** What holds elsewhere in the document; `matches: 0` says that nothing stands there. */
  document?: ({ path: string; matches: Count } & NodeExpectation)[];
}

/** One Overlay action with the extensions that make it a correction. */
export interface Action {
  "x-name": string;
  "x-source": string;
  "x-confidence": Confidence;
  "x-expect": Expectation;
  description: string;
  target: string;
  update?: Json;
  remove?: true;
}

/** An OpenAPI Overlay 1.0 document of corrections. */
export interface Overlay {
  /** Where it was read from; starts each error message. */
  file: string;
  overlay: string;
  info: { title: string; version: string };
  extends?: string;
  actions: Action[];
}
