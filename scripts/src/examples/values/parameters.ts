import type { Rules } from "../place.js";

/** Query parameters and headers that are not named after a property. */
export const parameters: Rules = {
  fields: "id,created_at",
  omit: "created_at",
  ordering: "-updated_at",
  "X-Belvo-Request-Mode": "async",
  "Belvo-Idempotency-Key": (_, random) => random.uuid(),
  "Belvo-Idempotency-Status": "AVAILABLE",
  "status_institutions.status": "healthy",
  "status_links.status": "valid",
  resources__allin: ["ACCOUNTS", "OWNERS"],
};
