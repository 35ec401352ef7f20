import { parseDocument } from "yaml";
import {
  checkExpectation,
  checkPath,
  type Fail,
  type Fields,
  fields,
  onlyKeys,
} from "./check-expectation.js";
import { CorrectionError } from "./correction-error.js";
import { type Action, confidences, type Overlay } from "./overlay.js";

const overlayKeys = ["overlay", "info", "extends", "actions"];
const actionKeys = [
  "x-name",
  "x-source",
  "x-confidence",
  "x-expect",
  "description",
  "target",
  "update",
  "remove",
];

/**
 * Reads an Overlay 1.0 document in which every action is a correction.
 *
 * @param file - its name, for messages
 * @throws {CorrectionError} naming the action and what is wrong with it
 */
export function readCorrections(text: string, file: string): Overlay {
  const fail: Fail = (reason) => {
    throw new CorrectionError(file, undefined, reason);
  };
  const source = parseDocument(text, { prettyErrors: true });
  const [error] = source.errors;
  if (error !== undefined) fail(`not YAML: ${error.message.split("\n")[0]}`);
  const root = fields(source.toJS(), "the file", fail);
  onlyKeys(root, overlayKeys, "the file", fail);
  if (typeof root.overlay !== "string" || !/^1\.0\.\d+$/.test(root.overlay))
    fail('"overlay" has to be 1.0.x');
  const info = fields(root.info, "info", fail);
  if (typeof info.title !== "string" || typeof info.version !== "string")
    fail("info needs a title and a version");
  if (!Array.isArray(root.actions) || root.actions.length === 0)
    return fail('"actions" has to be a list, not empty');
  const names = new Set<string>();
  const actions = root.actions.map((action: unknown, index) => {
    const read = readAction(action, index, file);
    if (names.has(read["x-name"]))
      throw new CorrectionError(file, read["x-name"], "there are two of this name");
    names.add(read["x-name"]);
    return read;
  });
  return { ...(root as Pick<Overlay, "overlay" | "info" | "extends">), file, actions };
}

function readAction(value: unknown, index: number, file: string): Action {
  const name = (value as Fields | null)?.["x-name"];
  const label = typeof name === "string" ? name : `action ${index + 1}`;
  const fail: Fail = (reason) => {
    throw new CorrectionError(file, label, reason);
  };
  const action = fields(value, "an action", fail);
  onlyKeys(action, actionKeys, "an action", fail);
  if (typeof name !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) fail("x-name has to be kebab-case");
  for (const key of ["description", "x-source", "target"]) {
    if (typeof action[key] !== "string" || action[key] === "") fail(`${key} is missing`);
  }
  const confidence = action["x-confidence"] ?? "documented";
  if (!confidences.some((known) => known === confidence))
    fail(`x-confidence has to be ${confidences.join(", ")}`);
  if (action.remove !== undefined && action.remove !== true) fail("remove has to be true where it is given");
  if (Object.hasOwn(action, "update") === Object.hasOwn(action, "remove"))
    fail("needs either update or remove");
  checkPath(action.target, fail);
  checkExpectation(action["x-expect"], fail);
  // Every field of an Action has been looked at above.
  return { ...(action as unknown as Action), "x-confidence": confidence as Action["x-confidence"] };
}
