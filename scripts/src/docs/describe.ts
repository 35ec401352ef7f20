/**
 * Puts a text at the front of an object. A text that is already there stays: after `vendor --keep-prose` it is the
 * official one, which is what that option asks for.
 */
export function describe(node: object, text: string, key: "description" | "summary" = "description"): void {
  const target = node as Record<string, unknown>;
  if (typeof target[key] === "string" && target[key].trim() !== "") return;
  const rest = { ...target };
  for (const name of Object.keys(rest)) delete target[name];
  delete rest[key];
  Object.assign(target, { [key]: text }, rest);
}
