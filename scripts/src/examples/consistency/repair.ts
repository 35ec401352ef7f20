import type { Json } from "../../openapi/document.js";
import type { Place } from "../place.js";

export type JsonObject = { [key: string]: Json };

/** Makes the members of one object agree, knowing them by name only, by changing them in place. */
export type Repair = (object: JsonObject, place: Place) => void;
