import { minute, type RowsByAction, second } from "./advice.js";

/** What a status alone says, for codes that are missing or unknown. Keys: a status, its class, or `html`. */
export const statusCodes: RowsByAction = {
  retry: {
    408: ["it took too long", "repeat it once or twice, with a shorter period"],
    429: ["too many requests", "slow down", undefined, minute],
    // The gateway's own page under a 403: more than 80 requests within 30 seconds.
    html: ["too many requests", "slow down", undefined, 30 * second],
    5: "Belvo or its gateway failed",
  },
  wait: { 409: ["it conflicts with another request", undefined, "later", minute] },
  end_user: { 428: ["the institution wants something from the user", undefined, "confirm"] },
  fix_request: {
    401: ["the API keys were not accepted", "check keys and environment"],
    404: ["there is nothing under this address", "check id and environment"],
    405: "this path does not take this method",
    4: "the request was refused",
    3: ["the answer is a redirect", "check the address of the API"],
  },
  contact_belvo: { 403: "these keys may not do this", 2: "the answer cannot be read" },
};

/** The keys under which a status is looked up, the most telling one first. */
export const statusKeys = (status: number, isHtml: boolean): string[] => [
  ...(status === 403 && isHtml ? ["html"] : []),
  `${status}`,
  `${status}`.charAt(0),
];
