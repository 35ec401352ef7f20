import type { Window } from "../store.js";

// Window names come from this package, or from somebody's own limits; they end up inside of a program.
const plainName = /^[\w-]+$/;

/**
 * A Lua program that takes a place in every window at once, or in none. Each window is a list of the times
 * of its last `max` places, the newest first, so the place `max` requests ago is at the end: that is an exact
 * sliding window, at the cost of two commands. Time is that of Redis; it never runs backwards here, also when
 * another server with another clock has taken over.
 *
 * Answers `{ 1, 0 }` when taken, else `{ 1 + number of the full window, milliseconds to wait }`.
 */
export function takeScript(windows: readonly Window[]): string {
  for (const { name } of windows) {
    if (!plainName.test(name)) throw new TypeError(`A window cannot be called ${JSON.stringify(name)}`);
  }
  const rows = windows.map(({ name, max, windowMs }) => `{':${name}',${max},${Math.ceil(windowMs)}}`);
  return `
local windows = {${rows.join(",")}}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
for _, w in ipairs(windows) do
  now = math.max(now, tonumber(redis.call('LINDEX', KEYS[1] .. w[1], 0)) or 0)
end
for i, w in ipairs(windows) do
  local oldest = tonumber(redis.call('LINDEX', KEYS[1] .. w[1], w[2] - 1))
  if oldest and oldest + w[3] > now then return {1 + i, oldest + w[3] - now} end
end
for _, w in ipairs(windows) do
  redis.call('LPUSH', KEYS[1] .. w[1], now)
  redis.call('LTRIM', KEYS[1] .. w[1], 0, w[2] - 1)
  redis.call('PEXPIRE', KEYS[1] .. w[1], w[3])
end
return {1, 0}`;
}
