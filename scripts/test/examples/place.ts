import type { Place } from "../../src/examples/place.js";
import type { Document, Schema } from "../../src/openapi/document.js";

/** A place in a response about accounts in Brazil, unless told otherwise. */
export function placeFor(changes: Partial<Place> = {}): Place {
  return {
    seed: "test",
    scope: "get /api/accounts/ 200",
    side: "response",
    country: "BR",
    resource: "accounts",
    entity: undefined,
    component: undefined,
    names: [],
    path: [],
    item: 0,
    position: undefined,
    turn: 0,
    branch: undefined,
    ...changes,
  };
}

export function documentWith(schemas: Record<string, Schema>): Document {
  return { openapi: "3.0.2", info: { title: "Tiny", version: "1" }, paths: {}, components: { schemas } };
}
