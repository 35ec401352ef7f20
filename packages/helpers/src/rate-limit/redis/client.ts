/** What is used of a node-redis client. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** What is used of an ioredis client or cluster. */
export interface IoRedisClient {
  defineCommand(name: string, definition: { lua: string; numberOfKeys?: number }): unknown;
  eval(script: string, numberOfKeys: number, ...args: string[]): Promise<unknown>;
}

/** A connected Redis client, of the `redis` or the `ioredis` package. */
export type RedisClient = NodeRedisClient | IoRedisClient;

/**
 * One face for both clients. On an ioredis client rate-limiter-flexible would define a command that all of
 * its limiters on that client share, so that ours would replace the program of yours.
 */
export function toNodeRedis(client: RedisClient): NodeRedisClient {
  return {
    eval: (script, { keys, arguments: args }) =>
      "defineCommand" in client
        ? client.eval(script, keys.length, ...keys, ...args)
        : client.eval(script, { keys, arguments: args }),
  };
}
